import { z } from 'zod';
import { eigenaarSchema } from '../../../contract/actor';
import { DomainError } from '../../../contract/domain-error';
import { openbareTekst } from '../../../contract/tekst';
import { datumSchema, plusMaanden, type Datum } from '../../../kalender/datum';
import { naamInZin } from '../../../woorden';
import { betreed, faseopdracht } from '../../fase';
import { adviseurToegewezen, inclusieTeTraag, inclusieversnellerGenoteerd, inclusieWeerOpSchema, studieAfgerond, studieGestart, studieplanVastgelegd } from './gebeurtenissen';
import { adviseursfuncties, uitkomsten, versnelleruitkomsten } from './stand';

const wie = ['eigenaar', 'projectorganisatie', 'partij:ZonMw'] as const;

export const wijsAdviseurToe = faseopdracht('studie', {
  type: 'wijsAdviseurToe',
  kind: 'feit',
  ookDaarna: true,
  titel: 'Adviseur toewijzen',
  wie: ['projectorganisatie', 'partij:ZonMw'],
  schema: z.strictObject({ adviseur: eigenaarSchema, functie: z.enum(adviseursfuncties).optional().describe('In welke rol; namen van personen horen hier niet') }),
  voorbeeld: { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' },
  decide: (item, d) => {
    if (item.studie?.adviseurs?.some((een) => een.adviseur === d.adviseur && een.functie === d.functie) === true) {
      throw new DomainError('al-gedaan', `${naamInZin(d.adviseur)} is al adviseur van deze studie.`, { veld: 'adviseur' });
    }
    return [adviseurToegewezen(d.functie === undefined ? { adviseur: d.adviseur } : { adviseur: d.adviseur, functie: d.functie })];
  },
});

/** The fields of a plan: until a day, or so many a month. */
export const planvelden = {
  start: datumSchema,
  doel: z.int().positive().max(1_000_000),
  eind: datumSchema.optional().describe('De laatste dag; of geef het aantal per maand'),
  perMaand: z.int().positive().max(1_000_000).optional().describe('Hoeveel inclusies per maand; daaruit volgt de laatste dag'),
};

/** The last day of a plan. Refused when it says neither that day nor a pace, says both, or ends before it begins. */
export function eindVanPlan({ start, doel, eind, perMaand }: { readonly start: Datum; readonly doel: number; readonly eind?: Datum | undefined; readonly perMaand?: number | undefined }): Datum {
  if ((eind === undefined) === (perMaand === undefined)) throw new DomainError('onvolledig', 'Geef de einddatum of het aantal per maand, één van beide.', { veld: 'eind' });
  const laatste = eind ?? plusMaanden(start, Math.ceil(doel / (perMaand ?? doel)));
  if (laatste <= start) throw new DomainError('datum-ongeldig', 'De einddatum ligt na de startdatum.', { veld: 'eind' });
  return laatste;
}

export const legStudieplanVast = faseopdracht('studie', {
  type: 'legStudieplanVast',
  kind: 'levensloop',
  titel: 'Studieplan vastleggen',
  wie,
  schema: z.strictObject(planvelden),
  voorbeeld: { start: '2022-03-01', doel: 240, eind: '2024-03-01' },
  decide: (item, d) => {
    const plan = { start: d.start, eind: eindVanPlan(d), doel: d.doel };
    const nu = item.studie?.plan;
    if (nu?.start === plan.start && nu.eind === plan.eind && nu.doel === plan.doel) throw new DomainError('al-gedaan', 'Dit is al het studieplan.');
    return [studieplanVastgelegd(plan)];
  },
});

export const startStudie = faseopdracht('studie', {
  type: 'startStudie',
  kind: 'levensloop',
  titel: 'Studie starten',
  wie,
  schema: z.strictObject({}),
  voorbeeld: {},
  vooraf: (item) => {
    if (item.studie?.gestartOp !== undefined) throw new DomainError('al-gedaan', 'De studie is al gestart.');
  },
  decide: () => [studieGestart({})],
});

/** What the register of inclusions says when the study falls behind its plan, or has caught up. */
export const meldInclusietempo = faseopdracht('studie', {
  type: 'meldInclusietempo',
  kind: 'levensloop',
  titel: 'Tempo van inclusies melden',
  wie: ['systeem'],
  schema: z.strictObject({ teTraag: z.boolean(), op: datumSchema, totaal: z.int().min(0), verwacht: z.int().min(0) }),
  voorbeeld: { teTraag: true, op: '2022-09-01', totaal: 31, verwacht: 60 },
  decide: (item, { teTraag, ...cijfers }) => {
    if ((item.studie?.tempo?.teTraag ?? false) === teTraag) throw new DomainError('al-gedaan', 'Dit is al gemeld.');
    return [teTraag ? inclusieTeTraag(cijfers) : inclusieWeerOpSchema(cijfers)];
  },
});

/** What a ronde of the inclusieversneller says of a study that applied. */
export const noteerInclusieversneller = faseopdracht('studie', {
  type: 'noteerInclusieversneller',
  kind: 'feit',
  titel: 'Inclusieversneller noteren',
  wie: ['systeem'],
  schema: z.strictObject({ ronde: z.string().min(1).max(100), naam: openbareTekst(1, 200), uitkomst: z.enum(versnelleruitkomsten) }),
  voorbeeld: { ronde: 'ronde-inclusieversneller-1', naam: 'Inclusieversneller ronde 1', uitkomst: 'gehonoreerd' },
  decide: (item, d) => {
    const nu = item.studie?.versneller;
    if (nu?.ronde === d.ronde && nu.uitkomst === d.uitkomst) throw new DomainError('al-gedaan', 'Dit is al genoteerd.');
    return [inclusieversnellerGenoteerd(d)];
  },
});

export const rondStudieAf = faseopdracht('studie', {
  type: 'rondStudieAf',
  kind: 'levensloop',
  titel: 'Studie afronden',
  wie,
  schema: z.strictObject({ soort: z.enum(uitkomsten).optional().describe('Wat de studie liet zien'), uitkomst: openbareTekst(3, 2000, 'Beschrijf de uitkomst.') }),
  voorbeeld: { soort: 'geen-verschil', uitkomst: 'Afwachten is niet slechter dan opereren.' },
  vooraf: (item) => {
    if (item.studie?.gestartOp === undefined) throw new DomainError('nog-niet', 'De studie is nog niet gestart.');
  },
  decide: (item, d, context) => [studieAfgerond({ uitkomst: d.uitkomst, ...(d.soort === undefined ? {} : { soort: d.soort }) }), betreed(item, context)],
});
