import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { eventsOf } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { studieplanSchema } from '../item/fasen/studie/stand';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { KLEINSTE_GETOOND } from '../kleine-aantallen/onderdruk';
import { programmaverwijzing } from '../programma/definitie';
import { naamInZin, namenVan } from '../woorden';
import { metStand, wijzigCentrum, type Inclusies } from './inclusies-staat';
import { metOordeel, oordeelSchema } from './tempo';

const gebeurtenis = eventsOf<Inclusies>();
const oordeel = { oordeel: oordeelSchema.optional() };

export const studieGevolgd = gebeurtenis({
  type: 'studie-gevolgd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ item: z.string(), nummer: z.string(), titel: z.string(), eigenaar: eigenaarSchema, programma: programmaverwijzing, plan: studieplanSchema.optional(), ...oordeel }),
  voorbeeld: {
    item: 'item-0197c2a0', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS', programma: { code: 'cirkel', versie: 1 },
    plan: { start: '2022-03-01', eind: '2024-03-01', doel: 240 },
  },
  zin: (d) => `Inclusies van ${d.nummer}${d.plan === undefined ? '' : `: ${d.plan.doel} gepland van ${langeDatum(d.plan.start)} tot en met ${langeDatum(d.plan.eind)}`}.`,
  begin: ({ plan, oordeel: _, ...d }, { gebeurdOp }): Inclusies => ({ ...d, sinds: gebeurdOp, dataparties: [], centra: [], ...(plan === undefined ? {} : { plan }) }),
  evolve: (inclusies, { plan, oordeel: nu, ...d }) => metOordeel({ ...inclusies, ...d, ...(plan === undefined ? {} : { plan }) }, nu),
});

/** The item is of another partij since: its rights on this register go along. */
export const eigenaarGevolgd = gebeurtenis({
  type: 'studie-eigenaar-gevolgd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ eigenaar: eigenaarSchema }),
  voorbeeld: { eigenaar: 'partij:NVZ' },
  zin: (d) => `De studie is nu van ${naamInZin(d.eigenaar)}.`,
  evolve: (inclusies, d) => ({ ...inclusies, eigenaar: d.eigenaar }),
});

export const datapartiesAangewezen = gebeurtenis({
  type: 'inclusiedataparties-aangewezen',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ dataparties: z.array(z.string()) }),
  voorbeeld: { dataparties: ['DHD'] },
  zin: (d) => (d.dataparties.length === 0 ? 'Geen datapartij levert nog cijfers.' : `Cijfers komen ook van ${namenVan(d.dataparties)}.`),
  evolve: (inclusies, d) => ({ ...inclusies, dataparties: d.dataparties }),
});

export const centrumToegevoegd = gebeurtenis({
  type: 'centrum-toegevoegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ centrum: z.string(), naam: z.string() }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost' },
  zin: (d) => `Centrum toegevoegd: ${d.naam} (${d.centrum}).`,
  evolve: (inclusies, d) => ({ ...inclusies, centra: [...inclusies.centra, { code: d.centrum, naam: d.naam, standen: [] }] }),
});

export const afsprakenGetekend = gebeurtenis({
  type: 'afsprakendocument-getekend',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ centrum: z.string(), naam: z.string() }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost' },
  zin: (d) => `${d.naam} heeft het afsprakendocument getekend.`,
  evolve: (inclusies, d, envelope) => ({ ...inclusies, centra: wijzigCentrum(inclusies.centra, d.centrum, (centrum) => ({ ...centrum, getekendOp: envelope.gebeurdOp })) }),
});

export const centrumGestart = gebeurtenis({
  type: 'centrum-gestart',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ centrum: z.string(), naam: z.string() }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost' },
  zin: (d) => `${d.naam} is gestart met includeren.`,
  evolve: (inclusies, d, envelope) => ({ ...inclusies, centra: wijzigCentrum(inclusies.centra, d.centrum, (centrum) => ({ ...centrum, gestartOp: envelope.gebeurdOp })) }),
});

const centrumgegevens = z.strictObject({ naam: z.string().optional(), getekendOp: datumSchema.optional(), gestartOp: datumSchema.optional() });
type Centrumgegevens = z.infer<typeof centrumgegevens>;
const gewijzigd = (nieuw: Centrumgegevens, vorige: Centrumgegevens): string =>
  [
    ...(nieuw.naam === undefined ? [] : [`de naam (was: ${vorige.naam ?? ''})`]),
    ...(nieuw.getekendOp === undefined ? [] : [`getekend op ${langeDatum(nieuw.getekendOp)}, niet op ${langeDatum(vorige.getekendOp ?? nieuw.getekendOp)}`]),
    ...(nieuw.gestartOp === undefined ? [] : [`gestart op ${langeDatum(nieuw.gestartOp)}, niet op ${langeDatum(vorige.gestartOp ?? nieuw.gestartOp)}`]),
  ].join(', ');

export const centrumGecorrigeerd = gebeurtenis({
  type: 'centrum-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ centrum: z.string(), naam: z.string(), nieuw: centrumgegevens, vorige: centrumgegevens, reden: tekstverwijzing }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost', nieuw: { gestartOp: '2022-03-14' }, vorige: { gestartOp: '2022-03-01' }, reden: voorbeeldtekst },
  zin: (d) => `${d.naam} gecorrigeerd: ${gewijzigd(d.nieuw, d.vorige)}.`,
  evolve: (inclusies, { centrum: code, nieuw: { naam, getekendOp, gestartOp } }) => ({
    ...inclusies,
    centra: wijzigCentrum(inclusies.centra, code, (centrum) => ({
      ...centrum, ...(naam === undefined ? {} : { naam }), ...(getekendOp === undefined ? {} : { getekendOp }), ...(gestartOp === undefined ? {} : { gestartOp }),
    })),
  }),
});

export const centrumGepland = gebeurtenis({
  type: 'centrum-gepland',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ centrum: z.string(), naam: z.string(), plan: studieplanSchema, ...oordeel }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost', plan: { start: '2022-03-01', eind: '2024-03-01', doel: 40 } },
  zin: (d) => `Planning van ${d.naam}: ${d.plan.doel} inclusies van ${langeDatum(d.plan.start)} tot en met ${langeDatum(d.plan.eind)}.`,
  evolve: (inclusies, d) => metOordeel({ ...inclusies, centra: wijzigCentrum(inclusies.centra, d.centrum, (centrum) => ({ ...centrum, plan: d.plan })) }, d.oordeel),
});

/**
 * What the feed and the history tell is the same for everybody, so no figure stands in it: also a large one gives a small one away when it is taken off
 * the total. Who may see figures reads the register. Nor does the judgement leave, nor that a small figure is above its target.
 */
const stand = { centrum: z.string(), naam: z.string(), datum: datumSchema, aantal: z.int().min(0).optional() };
const zonderAantal = <D extends { readonly aantal?: number | undefined; readonly bovenDoel?: boolean | undefined; readonly oordeel?: unknown }>({ aantal, bovenDoel, oordeel: _, ...d }: D): Omit<D, 'aantal' | 'bovenDoel' | 'oordeel'> & { bovenDoel?: boolean } =>
  bovenDoel === undefined || isKleinAantal(aantal) ? d : { ...d, bovenDoel };
/** Without a figure, as it goes out, the rest was judged already. */
const isKleinAantal = (aantal: number | undefined): boolean => aantal !== undefined && aantal < KLEINSTE_GETOOND;
const metAantal = (inclusies: Inclusies, d: { centrum: string; datum: string; aantal?: number | undefined; oordeel?: z.infer<typeof oordeelSchema> | undefined }): Inclusies =>
  metOordeel({ ...inclusies, centra: wijzigCentrum(inclusies.centra, d.centrum, (centrum) => metStand(centrum, { datum: d.datum, aantal: d.aantal ?? 0 })) }, d.oordeel);

export const inclusiesGeregistreerd = gebeurtenis({
  type: 'inclusies-geregistreerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ...stand, bovenDoel: z.boolean().optional(), ...oordeel }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost', datum: '2022-09-01', aantal: 12, oordeel: { teTraag: true, op: '2022-09-01', totaal: 31, verwacht: 60 } },
  zin: (d) => `Inclusies van ${d.naam} geregistreerd, stand op ${langeDatum(d.datum)}.${d.bovenDoel === true && !isKleinAantal(d.aantal) ? ' Dat is meer dan het doel.' : ''}`,
  naarBuiten: zonderAantal,
  evolve: metAantal,
});

export const inclusiesGecorrigeerd = gebeurtenis({
  type: 'inclusies-gecorrigeerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ ...stand, reden: tekstverwijzing, ...oordeel }),
  voorbeeld: { centrum: 'ZH-012', naam: 'Ziekenhuis Oost', datum: '2022-09-01', aantal: 11, reden: voorbeeldtekst },
  zin: (d) => `Inclusies van ${d.naam} gecorrigeerd, stand op ${langeDatum(d.datum)}.`,
  naarBuiten: zonderAantal,
  evolve: metAantal,
});

/** What the plan and the figures say together on a day on which nobody reported. */
export const tempoBeoordeeld = gebeurtenis({
  type: 'inclusietempo-beoordeeld',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ op: datumSchema, ...oordeel }),
  voorbeeld: { op: '2022-06-01', oordeel: { teTraag: true, op: '2022-06-01', totaal: 0, verwacht: 30 } },
  zin: (d) => `De inclusies lopen achter op het plan, stand op ${langeDatum(d.op)}.`,
  naarBuiten: ({ oordeel: _, ...d }) => d,
  evolve: (inclusies, d) => metOordeel(inclusies, d.oordeel),
});

export const inclusiegebeurtenissen = [
  studieGevolgd, eigenaarGevolgd, datapartiesAangewezen, centrumToegevoegd, afsprakenGetekend, centrumGestart, centrumGecorrigeerd, centrumGepland, inclusiesGeregistreerd, inclusiesGecorrigeerd, tempoBeoordeeld,
];
