import { z } from 'zod';
import { commandsOf } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { escalatienummer } from '../contract/verwijzing';
import { datumSchema } from '../kalender/datum';
import { naamInZin } from '../woorden';
import { besluitonderwerp, isOverBeeindigd, onderwerpvelden } from './besluitonderwerp';
import { metLidwoord, type Gremium, type Voorstel } from './gremium-staat';
import { komendeVergadering } from './vergaderingen';
import { besluitVoorgesteld, voorstelEldersBesloten, voorstelGewijzigd, voorstelIngetrokken, voorsteltitelSchema, voorstelTeruggelegd, voorstelVervallen } from './voorstel-gebeurtenissen';

const opdracht = commandsOf<Gremium>();
const projectorganisatie = ['projectorganisatie'] as const;
const vergaderingveld = z.string().min(1).max(60).optional().describe('De vergadering waarvoor het bedoeld is; leeg: de eerstvolgende');

/** The id of a proposal of a body. */
export const voorstelveld = z.string().regex(/^voorstel-\d{1,6}$/, 'Schrijf een voorstel als voorstel-1.');

/** The proposal with this id, or a refusal that names those that are open. */
export function vindVoorstel(gremium: Gremium, id: string): Voorstel {
  const gevonden = gremium.voorstellen.find((voorstel) => voorstel.id === id);
  if (gevonden !== undefined) return gevonden;
  const open = gremium.voorstellen.filter(({ stand }) => stand === 'voorgesteld').map((voorstel) => `${voorstel.id} (${voorstel.titel})`);
  throw new DomainError('verwijzing-onbekend', `Er is geen voorstel ${id} voor ${metLidwoord(gremium)}. Open: ${open.join(', ') || 'geen'}.`, { veld: 'voorstel' });
}

/** Refuses what nobody waits for any more: a proposal that was decided or withdrawn, or that lapsed. */
export function weigerAfgedaan({ stand, titel, afloop }: Voorstel): void {
  if (stand === 'besloten') throw new DomainError('al-gedaan', `Over "${titel}" is al besloten door ${naamInZin(afloop?.door ?? 'systeem')}.`, { veld: 'voorstel' });
  if (stand === 'vervallen') throw new DomainError('al-gedaan', `Het voorstel "${titel}" is vervallen: het onderwerp is beëindigd.`, { veld: 'voorstel' });
  if (stand === 'ingetrokken') throw new DomainError('al-gedaan', `Het voorstel "${titel}" is ingetrokken.`, { veld: 'voorstel' });
}

const stelBesluitVoor = opdracht({
  type: 'stelBesluitVoor',
  kind: 'feit',
  titel: 'Besluit voorstellen',
  wie: projectorganisatie,
  schema: z.strictObject({ titel: voorsteltitelSchema, tekst: vrijeTekst(), ...onderwerpvelden, vergadering: vergaderingveld }),
  voorbeeld: { titel: 'Lage rughernia op de handelingsagenda', tekst: 'De werkorganisatie plaatst de kennisvraag op de handelingsagenda van 2020.' },
  decide: (gremium, d, context) => {
    const onderwerp = besluitonderwerp(d, context);
    if (d.vergadering !== undefined) komendeVergadering(gremium, d.vergadering, context.vandaag);
    return [
      besluitVoorgesteld({
        voorstel: `voorstel-${gremium.voorstellen.length + 1}`, titel: d.titel, tekst: d.tekst,
        ...(d.vergadering === undefined ? {} : { vergadering: d.vergadering }), ...(onderwerp === undefined ? {} : { onderwerp }),
        ...(isOverBeeindigd(d, context) ? { overBeeindigd: true as const } : {}),
      }),
    ];
  },
});

const wijzigVoorstel = opdracht({
  type: 'wijzigVoorstel',
  kind: 'feit',
  titel: 'Voorgesteld besluit wijzigen',
  wie: projectorganisatie,
  schema: z.strictObject({ voorstel: voorstelveld, titel: voorsteltitelSchema.optional(), tekst: vrijeTekst().optional(), vergadering: vergaderingveld }),
  voorbeeld: { voorstel: 'voorstel-1', tekst: 'De werkorganisatie plaatst de kennisvraag op de handelingsagenda van 2021.' },
  decide: (gremium, d, context) => {
    const voorstel = vindVoorstel(gremium, d.voorstel);
    weigerAfgedaan(voorstel);
    weigerWatHogerLigt(voorstel);
    if (d.vergadering !== undefined) komendeVergadering(gremium, d.vergadering, context.vandaag);
    const vergadering = d.vergadering ?? voorstel.vergadering;
    return [voorstelGewijzigd({ voorstel: voorstel.id, titel: d.titel ?? voorstel.titel, tekst: d.tekst ?? voorstel.tekst, ...(vergadering === undefined ? {} : { vergadering }) })];
  },
});

/** What lies with the next body must stay as that body reads it. */
function weigerWatHogerLigt({ stand, titel }: Voorstel): void {
  if (stand === 'geen-besluit') throw new DomainError('ligt-bij-escalatie', `"${titel}" ligt nu bij een hoger gremium en wijzigt niet meer. U kunt het intrekken.`, { veld: 'voorstel' });
}

const trekVoorstelIn = opdracht({
  type: 'trekVoorstelIn',
  kind: 'feit',
  titel: 'Voorgesteld besluit intrekken',
  wie: projectorganisatie,
  schema: z.strictObject({ voorstel: voorstelveld, reden: vrijeTekst() }),
  voorbeeld: { voorstel: 'voorstel-1', reden: 'De partijen zijn het buiten de vergadering eens geworden.' },
  decide: (gremium, d) => {
    const voorstel = vindVoorstel(gremium, d.voorstel);
    weigerAfgedaan(voorstel);
    return [voorstelIngetrokken({ voorstel: voorstel.id, titel: voorstel.titel, reden: d.reden })];
  },
});

/** Nobody waits for a decision about what has ended: the reason is that end, and the day on which it was. */
const laatVoorstelVervallen = opdracht({
  type: 'laatVoorstelVervallen',
  kind: 'feit',
  titel: 'Voorstel laten vervallen',
  wie: ['systeem'],
  schema: z.strictObject({ voorstel: voorstelveld, op: datumSchema }),
  voorbeeld: { voorstel: 'voorstel-1', op: '2020-11-30' },
  decide: (gremium, d) => {
    const { id, titel, onderwerp, ...voorstel } = vindVoorstel(gremium, d.voorstel);
    weigerAfgedaan({ id, titel, ...voorstel });
    if (onderwerp === undefined) throw new DomainError('nog-niet', `"${titel}" gaat niet over een onderwerp dat kan eindigen.`, { veld: 'voorstel' });
    return [voorstelVervallen({ voorstel: id, titel, nummer: onderwerp.nummer, op: d.op })];
  },
});

/** Only the decision of a body above, in the escalatie of this proposal, ends it from elsewhere. */
function alleenUitEscalatie({ uitEscalatie = false, actor }: Context): void {
  if (!uitEscalatie && actor.rol !== 'systeem') throw new DomainError('ligt-bij-escalatie', 'Besluit hierover in de escalatie: dat doet het gremium waar zij nu ligt.');
}

/** The proposal that lies with a body above, or a refusal. */
function vindHoger(gremium: Gremium, id: string): Voorstel {
  const voorstel = vindVoorstel(gremium, id);
  weigerAfgedaan(voorstel);
  if (voorstel.stand === 'geen-besluit') return voorstel;
  throw new DomainError('nog-niet', `"${voorstel.titel}" ligt bij ${metLidwoord(gremium)} zelf.`, { veld: 'voorstel' });
}

const elders = { voorstel: voorstelveld, gremium: z.string().regex(/^[A-Za-z]{2,40}$/), escalatie: z.string().regex(escalatienummer) };

const meldVoorstelBesloten = opdracht({
  type: 'meldVoorstelBesloten',
  kind: 'feit',
  titel: 'Voorstel elders besloten',
  wie: ['ladder', 'systeem'],
  schema: z.strictObject({ ...elders, besluit: z.string(), op: datumSchema }),
  voorbeeld: { voorstel: 'voorstel-1', gremium: 'stuurgroep', escalatie: 'ESC-0031', besluit: 'vaststellen', op: '2020-12-03' },
  vooraf: (_gremium, context) => alleenUitEscalatie(context),
  decide: (gremium, d) => [voorstelEldersBesloten({ ...d, titel: vindHoger(gremium, d.voorstel).titel })],
});

const legVoorstelTerug = opdracht({
  type: 'legVoorstelTerug',
  kind: 'feit',
  titel: 'Voorstel terugleggen',
  wie: ['ladder'],
  schema: z.strictObject({ ...elders, instructie: vrijeTekst() }),
  voorbeeld: { voorstel: 'voorstel-1', gremium: 'stuurgroep', escalatie: 'ESC-0031', instructie: 'Werk eerst het alternatief van NVZ uit.' },
  vooraf: (_gremium, context) => alleenUitEscalatie(context),
  decide: (gremium, d) => [voorstelTeruggelegd({ ...d, titel: vindHoger(gremium, d.voorstel).titel })],
});

export const voorstelgebeurtenissen = [besluitVoorgesteld, voorstelGewijzigd, voorstelIngetrokken, voorstelVervallen, voorstelEldersBesloten, voorstelTeruggelegd];
export const voorstelopdrachten = [stelBesluitVoor, wijzigVoorstel, trekVoorstelIn, laatVoorstelVervallen, meldVoorstelBesloten, legVoorstelTerug];
