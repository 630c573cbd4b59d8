import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { codeSchema, vrijeTekst } from '../contract/tekst';
import {
  aanvraagAfgewezen, aanvraagBeoordeeld, aanvraagDefinitiefGehonoreerd, aanvraagGeselecteerd, aanvraagVoorlopigGehonoreerd,
} from './aanvraag-gebeurtenissen';
import { brengVerder, vindAanvraag, weigerStand } from './aanvraag';
import { nieuwItem } from './elders';
import { rondeopdracht, toegekend, type Ronde } from './ronde-staat';
import { bedragSchema, euro } from './velden';
import { heeftUitzondering, weigerVoorVenster } from './vensters';

const metReden = z.strictObject({ aanvraag: codeSchema.describe('De code van de aanvraag'), reden: vrijeTekst().optional() });
const alsReden = (reden: string | undefined): { reden?: string } => (reden === undefined ? {} : { reden });
/** Who decides on applications: the body of the ronde, which owns it. */
const wie = ['eigenaar'] as const;

export const selecteerAanvraag = rondeopdracht({
  type: 'selecteerAanvraag',
  kind: 'levensloop',
  titel: 'Selecteren om uit te werken',
  wie,
  schema: metReden,
  voorbeeld: { aanvraag: 'P-042' },
  decide: (ronde, d, context) => {
    brengVerder(ronde, d.aanvraag, ['projectidee'], 'geselecteerd', context);
    return [aanvraagGeselecteerd({ aanvraag: d.aanvraag, ...alsReden(d.reden) })];
  },
});

export const beoordeelAanvraag = rondeopdracht({
  type: 'beoordeelAanvraag',
  kind: 'levensloop',
  titel: 'Aanvraag beoordelen',
  wie,
  schema: z.strictObject({ aanvraag: codeSchema.describe('De code van de aanvraag'), toelichting: vrijeTekst(4000).optional() }),
  voorbeeld: { aanvraag: 'P-042', toelichting: 'Relevant en haalbaar; de inclusieplanning is krap.' },
  decide: (ronde, d, context) => {
    // After a rebuttal it is assessed once more.
    brengVerder(ronde, d.aanvraag, vindAanvraag(ronde, d.aanvraag).rebuttalOp === undefined ? ['uitgewerkt'] : ['uitgewerkt', 'beoordeeld'], 'beoordeeld', context);
    weigerVoorVenster(ronde, 'beoordeling', context.gebeurdOp, d.aanvraag);
    return [aanvraagBeoordeeld({ aanvraag: d.aanvraag, ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }) })];
  },
});

function weigerBovenBudget(ronde: Ronde, aanvraag: string, bedrag: number | undefined): void {
  if (ronde.budget === undefined) return;
  if (bedrag === undefined) throw new DomainError('onvolledig', `${ronde.naam} heeft een budget. Vul in welk bedrag u toekent.`, { veld: 'bedrag' });
  const over = ronde.budget - toegekend(ronde);
  if (bedrag <= over || heeftUitzondering(ronde, 'budget', aanvraag)) return;
  throw new DomainError(
    'budget-overschreden',
    `Van het budget van ${euro(ronde.budget)} is nog ${euro(Math.max(0, over))} over. Alleen met een besluit over een uitzondering kan ${aanvraag} ${euro(bedrag)} krijgen.`,
    { veld: 'bedrag', budget: ronde.budget, over },
  );
}

export const honoreerAanvraagVoorlopig = rondeopdracht({
  type: 'honoreerAanvraagVoorlopig',
  kind: 'levensloop',
  titel: 'Voorlopig honoreren',
  wie,
  schema: metReden.extend({ bedrag: bedragSchema.optional().describe('In euro; nodig als de ronde een budget heeft') }),
  voorbeeld: { aanvraag: 'P-042', bedrag: 750000 },
  decide: (ronde, d, context) => {
    brengVerder(ronde, d.aanvraag, ['beoordeeld'], 'gehonoreerd', context);
    weigerVoorVenster(ronde, 'honorering', context.gebeurdOp, d.aanvraag);
    weigerBovenBudget(ronde, d.aanvraag, d.bedrag);
    return [aanvraagVoorlopigGehonoreerd({ aanvraag: d.aanvraag, ...(d.bedrag === undefined ? {} : { bedrag: d.bedrag }), ...alsReden(d.reden) })];
  },
});

/** The final award, after the quality judgement: no window, because the provisional award met the term (domain.md, *Which term holds*). */
export const honoreerAanvraagDefinitief = rondeopdracht({
  type: 'honoreerAanvraagDefinitief',
  kind: 'levensloop',
  titel: 'Definitief honoreren',
  wie,
  schema: metReden,
  voorbeeld: { aanvraag: 'P-042' },
  decide: (ronde, d, context) => {
    const aanvraag = brengVerder(ronde, d.aanvraag, ['voorlopig'], 'definitief gehonoreerd', context);
    return [aanvraagDefinitiefGehonoreerd({ aanvraag: d.aanvraag, titel: aanvraag.titel, item: aanvraag.item ?? nieuwItem(ronde, aanvraag), ...alsReden(d.reden) })];
  },
});

export const wijsAanvraagAf = rondeopdracht({
  type: 'wijsAanvraagAf',
  kind: 'levensloop',
  titel: 'Aanvraag afwijzen',
  wie,
  schema: metReden.extend({ reden: vrijeTekst() }),
  voorbeeld: { aanvraag: 'P-042', reden: 'De vraag past niet bij de thema’s van deze ronde.' },
  decide: (ronde, d, context) => {
    weigerStand(vindAanvraag(ronde, d.aanvraag), ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig'], 'afgewezen', context);
    return [aanvraagAfgewezen({ aanvraag: d.aanvraag, reden: d.reden })];
  },
});
