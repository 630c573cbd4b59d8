import { z } from 'zod';
import { eigenaarSchema, namens, type Actor, type Eigenaar, type Recht } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, vrijeTekst, voorbeeldtekst } from '../../contract/tekst';
import { itemverwijzing } from '../../contract/verwijzing';
import type { Context } from '../../contract/context';
import { jaarVan } from '../../kalender/datum';
import { hoofdletter, naamVan } from '../../woorden';
import { besluit } from '../../onderwerp/onderwerp';
import { wieBeslist } from '../beslist';
import { betreding, betreed, faseopdracht, type Fasemodule } from '../fase';
import { itemgebeurtenis, itemopdracht } from '../item-declaraties';
import type { Item } from '../item-staat';
import { fasedefinitie, programmaverwijzing, soortVanFase, type Fase, type Programmadefinitie } from '../../programma/definitie';
import { nogInGeenFase } from '../kern/gebeurtenissen';
import { kennisagendaSchema, kennisagendaUit, kennisagendavelden } from '../kern/kennisagenda';
import { titelSchema, wvsSchema } from '../kern/velden';
import { bovenDeNorm, bovenDeNormSchema, bovenDeNormToegestaan, staBovenDeNormToe, waarschuwing, type BovenDeNorm } from './boven-de-norm';

/** What stage 1 adds to an item. */
export interface KennisvraagStand {
  readonly toelichting?: string;
  readonly geselecteerdOp?: string;
  /** Present when it is one more than the norm of its partij. */
  readonly bovenNorm?: BovenDeNorm;
}

export const kennisvraagIngediend = itemgebeurtenis({
  type: 'kennisvraag-ingediend',
  versie: 2,
  // Version 1 knew no kennisagenda and counted nothing.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    nummer: z.string(), titel: z.string(), programma: programmaverwijzing, eigenaar: eigenaarSchema, wvs: z.array(z.string()), fictief: z.boolean(),
    toelichting: tekstverwijzing.optional(), vervolgOp: z.string().optional(), kennisagenda: kennisagendaSchema.optional(), bovenNorm: bovenDeNormSchema.optional(),
  }),
  voorbeeld: {
    nummer: 'CGG-0142', titel: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, eigenaar: 'partij:FMS', wvs: ['NVvN'], fictief: false, toelichting: voorbeeldtekst,
    kennisagenda: { naam: 'Kennisagenda neurochirurgie', wv: 'NVvN' }, bovenNorm: { jaar: 2020, norm: 10, nummerVanPartij: 11 },
  },
  zin: (d) => `Kennisvraag ingediend: ${d.titel}.${d.vervolgOp === undefined ? '' : ` Vervolg op ${d.vervolgOp}.`}${d.bovenNorm === undefined ? '' : waarschuwing(d.eigenaar, d.bovenNorm)}`,
  begin: (d): Item => ({
    nummer: d.nummer, titel: d.titel, programma: d.programma, eigenaar: d.eigenaar, wvs: d.wvs, fictief: d.fictief, instroom: 'kennisvraag',
    ...nogInGeenFase, doorlopen: [], status: 'lopend', termijnen: [],
    kennisvraag: { ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }), ...(d.bovenNorm === undefined ? {} : { bovenNorm: d.bovenNorm }) },
    ...(d.kennisagenda === undefined ? {} : { kennisagenda: d.kennisagenda }),
    ...(d.vervolgOp === undefined ? {} : { vervolgOp: d.vervolgOp }),
  }),
});

const kennisvraagGeselecteerd = itemgebeurtenis({
  type: 'kennisvraag-geselecteerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ reden: tekstverwijzing.optional() }),
  voorbeeld: { reden: voorbeeldtekst },
  zin: () => 'Kennisvraag geselecteerd.',
  evolve: (item, _d, envelope) => ({ ...item, kennisvraag: { ...item.kennisvraag, geselecteerdOp: envelope.gebeurdOp }, ...besluit('geselecteerd', envelope) }),
});

const indieners: readonly Recht[] = ['partij', 'projectorganisatie'];

const dienKennisvraagIn = itemopdracht({
  type: 'dienKennisvraagIn',
  kind: 'levensloop',
  titel: 'Kennisvraag indienen',
  wie: indieners,
  schema: z.strictObject({
    titel: titelSchema,
    wvs: wvsSchema,
    toelichting: vrijeTekst(4000).optional(),
    ...kennisagendavelden,
    vervolgOp: itemverwijzing().optional().describe('Het item waaruit deze vraag voortkomt'),
    eigenaar: eigenaarSchema.optional().describe('Alleen voor de projectorganisatie: namens welke partij'),
    fictief: z.boolean().default(false),
  }),
  voorbeeld: { titel: 'Lage rughernia: opereren of afwachten?', wvs: ['NVvN'], toelichting: 'Er is veel praktijkvariatie.' },
  creates: true,
  telt: (d, actor) => {
    const eigenaar = indiener(d, actor);
    return eigenaar === undefined ? undefined : { type: 'kennisvraag-ingediend', eigenaar, behalveNa: 'ingetrokken' };
  },
  decide: (d, context) => {
    const eigenaar = indiener(d, context.actor);
    if (eigenaar === undefined) throw new DomainError('onvolledig', 'Geef de partij namens wie u deze vraag indient.', { veld: 'eigenaar' });
    if (d.eigenaar !== undefined && d.eigenaar !== eigenaar) throw new DomainError('geen-recht', 'U kunt alleen voor uw eigen partij een kennisvraag indienen.', { veld: 'eigenaar' });
    weigerZonderAchterban(eigenaar, context);
    return [
      kennisvraagIngediend({
        nummer: context.nummer ?? context.streamId, titel: d.titel, wvs: d.wvs, fictief: d.fictief, eigenaar,
        programma: { code: context.definitie.code, versie: context.definitie.versie },
        ...(d.toelichting === undefined ? {} : { toelichting: d.toelichting }),
        ...(d.vervolgOp === undefined ? {} : { vervolgOp: d.vervolgOp }),
        ...kennisagendaUit(d),
        ...bovenDeNorm(fasedefinitie(context.definitie, beginfase(context.definitie)).normPerPartij, context.eerder, jaarVan(context.gebeurdOp)),
      }),
      betreding(context, beginfase(context.definitie), { richting: 'begin' }),
    ];
  },
});

/** The partij whose question it is: the projectorganisatie says for whom, anybody else speaks for their own. */
const indiener = (d: { readonly eigenaar?: Eigenaar | undefined }, actor: Actor): Eigenaar | undefined => (actor.rol === 'projectorganisatie' ? d.eigenaar : namens(actor));

/** Refuses a question on behalf of who may submit none in this programme: a funder or an adviser has no constituency to ask for (domain.md, *Parties*). */
export function weigerZonderAchterban(eigenaar: Eigenaar, { rechten, definitie }: Context): void {
  const wie = rechten['dienKennisvraagIn'] ?? indieners;
  if (wie.includes(eigenaar) || (wie.includes('partij') && eigenaar.startsWith('partij:'))) return;
  throw new DomainError('geen-recht', `${hoofdletter(naamVan(eigenaar))} dient bij ${definitie.naam} geen kennisvragen in.`, { veld: 'eigenaar' });
}

/** The stage at which a question enters its programme. */
export function beginfase(definitie: Programmadefinitie): Fase {
  const fase = definitie.fasen.find((kandidaat) => soortVanFase(kandidaat) === 'kennisvraag');
  if (fase === undefined) throw new DomainError('overgang-bestaat-niet', `Het programma ${definitie.naam} neemt geen kennisvragen aan. Laat het item instromen.`);
  return fase.fase;
}

const selecteerKennisvraag = faseopdracht('kennisvraag', {
  type: 'selecteerKennisvraag',
  kind: 'levensloop',
  titel: 'Kennisvraag selecteren',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst().optional() }),
  voorbeeld: { reden: 'Veel praktijkvariatie en hoge kosten.' },
  decide: (item, d, context) => [kennisvraagGeselecteerd(d.reden === undefined ? {} : { reden: d.reden }), betreed(item, context)],
});

export const kennisvraag: Fasemodule = {
  fase: 'kennisvraag',
  events: [kennisvraagIngediend, kennisvraagGeselecteerd, bovenDeNormToegestaan],
  commands: [dienKennisvraagIn, selecteerKennisvraag, staBovenDeNormToe],
  aanZet: (item) => ({ wie: wieBeslist(item), wat: 'Kennisvraag selecteren' }),
};
