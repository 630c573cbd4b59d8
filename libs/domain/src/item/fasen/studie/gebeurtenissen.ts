import { z } from 'zod';
import { eigenaarSchema } from '../../../contract/actor';
import { datumSchema, datumVan } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { codeInZin, naamInZin } from '../../../woorden';
import { itemgebeurtenis } from '../../item-declaraties';
import { adviseursfuncties, studieplanSchema, uitkomsten, versnelleruitkomsten, type StudieStand } from './stand';

export const adviseurToegewezen = itemgebeurtenis({
  type: 'adviseur-toegewezen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ adviseur: eigenaarSchema, functie: z.enum(adviseursfuncties).optional() }),
  voorbeeld: { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' },
  zin: (d) => `Adviseur toegewezen: ${naamInZin(d.adviseur)}${d.functie === undefined ? '' : ` (${codeInZin(d.functie)})`}.`,
  evolve: (item, { adviseur, functie }) => ({
    ...item,
    studie: { ...item.studie, adviseurs: [...(item.studie?.adviseurs ?? []), { adviseur, ...(functie === undefined ? {} : { functie }) }] },
  }),
});

export const studieplanVastgelegd = itemgebeurtenis({
  type: 'studieplan-vastgelegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: studieplanSchema,
  voorbeeld: { start: '2022-03-01', eind: '2024-03-01', doel: 240 },
  zin: (d) => `Studieplan vastgelegd: ${d.doel} inclusies van ${langeDatum(d.start)} tot en met ${langeDatum(d.eind)}.`,
  evolve: (item, plan, { geregistreerdOp }) => {
    const eerste = item.studie?.oorspronkelijkPlan ?? item.studie?.plan;
    return { ...item, studie: { ...item.studie, plan, peiltNa: datumVan(geregistreerdOp), ...(eerste === undefined ? {} : { oorspronkelijkPlan: eerste }) } };
  },
});

export const studieGestart = itemgebeurtenis({
  type: 'studie-gestart',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({}),
  voorbeeld: {},
  zin: () => 'Studie gestart.',
  evolve: (item, _d, envelope) => ({ ...item, studie: { ...item.studie, gestartOp: envelope.gebeurdOp, peiltNa: datumVan(envelope.geregistreerdOp) } }),
});

/** The total stays in the house: it can be small, and with it the figures of the centres can be worked out. */
const tempoSchema = z.strictObject({ op: datumSchema, totaal: z.int().min(0).optional(), verwacht: z.int().min(0) });
type Tempo = z.infer<typeof tempoSchema>;
const zonderTotaal = ({ totaal: _, ...d }: Tempo): Tempo => d;
const tempo = ({ totaal, ...d }: Tempo, teTraag: boolean): NonNullable<StudieStand['tempo']> => ({ teTraag, ...d, ...(totaal === undefined ? {} : { totaal }) });
/** Version 1 went out with its total, also a small one. */
const tempoVersie = { versie: 2, upcast: { 1: (data: Readonly<Record<string, unknown>>) => data }, zichtbaarheid: 'deelnemers', schema: tempoSchema, naarBuiten: zonderTotaal } as const;

export const inclusieTeTraag = itemgebeurtenis({
  type: 'inclusie-te-traag',
  ...tempoVersie,
  voorbeeld: { op: '2022-09-01', totaal: 31, verwacht: 60 },
  zin: (d) => `De studie includeert te traag: op ${langeDatum(d.op)} waren er volgens plan ${d.verwacht} inclusies.`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, tempo: tempo(d, true) } }),
});

export const inclusieWeerOpSchema = itemgebeurtenis({
  type: 'inclusie-weer-op-schema',
  ...tempoVersie,
  voorbeeld: { op: '2022-12-01', totaal: 92, verwacht: 90 },
  zin: (d) => `De inclusies lopen weer op schema, stand op ${langeDatum(d.op)}.`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, tempo: tempo(d, false) } }),
});

export const inclusieversnellerGenoteerd = itemgebeurtenis({
  type: 'inclusieversneller-genoteerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ronde: z.string(), naam: z.string(), uitkomst: z.enum(versnelleruitkomsten) }),
  voorbeeld: { ronde: 'ronde-inclusieversneller-1', naam: 'Inclusieversneller ronde 1', uitkomst: 'gehonoreerd' },
  zin: (d) => `${d.naam}: ${d.uitkomst}.`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, versneller: d } }),
});

export const studieAfgerond = itemgebeurtenis({
  type: 'studie-afgerond',
  versie: 2,
  // Version 1 had the text only.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ uitkomst: z.string(), soort: z.enum(uitkomsten).optional() }),
  voorbeeld: { uitkomst: 'Afwachten is niet slechter dan opereren.', soort: 'geen-verschil' },
  zin: (d) => `Studie afgerond${d.soort === undefined ? '' : ` (${codeInZin(d.soort)})`}. Uitkomst: ${d.uitkomst}`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, uitkomst: d.uitkomst, ...(d.soort === undefined ? {} : { uitkomstsoort: d.soort }) } }),
});
