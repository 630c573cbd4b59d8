import { z } from 'zod';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { kalenderregels } from '../kalender/werkkalender';
import { besluit } from '../onderwerp/onderwerp';
import { opmerkingen } from '../onderwerp/opmerking';
import { criteriasetSchema } from '../programma/criteria';
import { instructieGebeurtenis } from '../onderwerp/terugleggen';
import { programmaverwijzing } from '../programma/definitie';
import { termijngebeurtenissen } from '../termijn/gebeurtenissen';
import { agendagebeurtenis, type Handelingsagenda } from './agenda-staat';

export const agendaopmerkingen = opmerkingen<Handelingsagenda>();
export const agendaInstructie = instructieGebeurtenis<Handelingsagenda>();
export const agendatermijn = termijngebeurtenissen<Handelingsagenda>();

const kandidaatSchema = z.strictObject({ item: z.string(), nummer: z.string(), titel: z.string() });

export const agendaGeopend = agendagebeurtenis({
  type: 'handelingsagenda-geopend',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    programma: programmaverwijzing, jaar: z.int(), criteria: criteriasetSchema, aantal: z.int().positive(), partijen: z.array(z.string()).min(1),
    scorenTot: datumSchema, nominaal: datumSchema, kalenderregel: z.enum(kalenderregels),
  }),
  voorbeeld: {
    programma: { code: 'cirkel', versie: 1 }, jaar: 2020, criteria: { code: '2020', vanafJaar: 2020, schaal: { min: 1, max: 5 }, criteria: [{ code: 'volume', naam: 'Volume' }] },
    aantal: 10, partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20', nominaal: '2020-11-20', kalenderregel: 'atw',
  },
  zin: (d) => `Handelingsagenda ${d.jaar} geopend. Scoren kan tot en met ${langeDatum(d.scorenTot)}.`,
  begin: (d, envelope): Handelingsagenda => ({
    programma: d.programma, jaar: d.jaar, criteria: d.criteria, aantal: d.aantal, partijen: d.partijen, sinds: envelope.gebeurdOp,
    scoren: { tot: d.scorenTot, nominaal: d.nominaal, kalenderregel: d.kalenderregel, gesloten: false },
    kandidaten: [], beslechtingen: [], termijnen: [],
  }),
});

export const kandidatenToegevoegd = agendagebeurtenis({
  type: 'kandidaten-toegevoegd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ kandidaten: z.array(kandidaatSchema).min(1) }),
  voorbeeld: { kandidaten: [{ item: 'item-0197c2a0-0000-7000-8000-000000000002', nummer: 'CGG-0142', titel: 'Lage rughernia' }] },
  zin: (d) => `${d.kandidaten.length === 1 ? 'Kandidaat' : `${d.kandidaten.length} kandidaten`} toegevoegd: ${d.kandidaten.map(({ nummer }) => nummer).join(', ')}.`,
  evolve: (agenda, d) => ({ ...agenda, kandidaten: [...agenda.kandidaten, ...d.kandidaten] }),
});

export const kandidaatVerwijderd = agendagebeurtenis({
  type: 'kandidaat-verwijderd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ item: z.string(), nummer: z.string(), reden: tekstverwijzing }),
  voorbeeld: { item: 'item-0197c2a0-0000-7000-8000-000000000002', nummer: 'CGG-0142', reden: voorbeeldtekst },
  zin: (d) => `${d.nummer} is geen kandidaat meer.`,
  evolve: (agenda, d) => ({ ...agenda, kandidaten: agenda.kandidaten.filter(({ item }) => item !== d.item) }),
});

export const selectieGereed = agendagebeurtenis({
  type: 'selectie-gereed',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ aantal: z.int().min(1) }),
  voorbeeld: { aantal: 30 },
  zin: (d) => `De selectie is klaar: ${d.aantal} kennisvragen.`,
  evolve: (agenda, d, envelope) => ({ ...agenda, ...besluit(`selectie van ${d.aantal} kennisvragen`, envelope) }),
});

export const scorenGesloten = agendagebeurtenis({
  type: 'scoren-gesloten',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ tot: datumSchema }),
  voorbeeld: { tot: '2020-11-20' },
  zin: (d) => `Het scoren is gesloten. De laatste dag was ${langeDatum(d.tot)}.`,
  evolve: (agenda) => ({ ...agenda, scoren: { ...agenda.scoren, gesloten: true } }),
});

export const sluitdatumVerzet = agendagebeurtenis({
  type: 'sluitdatum-verzet',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ oud: datumSchema, tot: datumSchema, nominaal: datumSchema, heropend: z.boolean(), reden: tekstverwijzing }),
  voorbeeld: { oud: '2020-04-01', tot: '2020-09-01', nominaal: '2020-09-01', heropend: false, reden: voorbeeldtekst },
  zin: (d) => `Scoren kan ${d.heropend ? 'weer ' : ''}tot en met ${langeDatum(d.tot)} (was ${langeDatum(d.oud)}).`,
  evolve: (agenda, d) => ({ ...agenda, scoren: { ...agenda.scoren, tot: d.tot, nominaal: d.nominaal, gesloten: agenda.scoren.gesloten && !d.heropend } }),
});

const regelSchema = z.strictObject({
  item: z.string(), plaats: z.int().positive().optional(), gemiddelde: z.number().optional(), spreiding: z.number().min(0).optional(), gelijkMet: z.array(z.string()),
  perPartij: z.array(z.strictObject({ partij: z.string(), gemiddelde: z.number() })),
  perCriterium: z.array(z.strictObject({ criterium: z.string(), gemiddelde: z.number() })),
  ontbreekt: z.array(z.strictObject({ partij: z.string(), criteria: z.array(z.string()) })),
});
const zonderLeeg = ({ plaats, gemiddelde, spreiding, ...regel }: z.infer<typeof regelSchema>): NonNullable<Handelingsagenda['rangschikking']>['regels'][number] => ({
  ...regel, ...(plaats === undefined ? {} : { plaats }), ...(gemiddelde === undefined ? {} : { gemiddelde }), ...(spreiding === undefined ? {} : { spreiding }),
});

export const kandidatenGerangschikt = agendagebeurtenis({
  type: 'kandidaten-gerangschikt',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({
    nr: z.int().positive(), criteriaset: z.string(), bladen: z.array(z.strictObject({ partij: z.string(), blad: z.string().optional() })), regels: z.array(regelSchema),
  }),
  voorbeeld: {
    nr: 1, criteriaset: '2020', bladen: [{ partij: 'FMS', blad: 'scoreblad-cirkel-2020-FMS@3' }, { partij: 'NVZ' }],
    regels: [{
      item: 'item-0197c2a0-0000-7000-8000-000000000002', plaats: 1, gemiddelde: 4.5, spreiding: 0, gelijkMet: [], perPartij: [{ partij: 'FMS', gemiddelde: 4.5 }],
      perCriterium: [{ criterium: 'volume', gemiddelde: 4.5 }], ontbreekt: [{ partij: 'NVZ', criteria: ['volume'] }],
    }],
  },
  zin: (d) => `${d.regels.length} kandidaten gerangschikt, met de scores van ${d.bladen.filter(({ blad }) => blad !== undefined).length} van de ${d.bladen.length} partijen.`,
  evolve: (agenda, d, envelope) => ({
    ...agenda,
    rangschikking: { nr: d.nr, op: envelope.gebeurdOp, bladen: d.bladen.map(({ partij, blad }) => ({ partij, ...(blad === undefined ? {} : { blad }) })), regels: d.regels.map(zonderLeeg) },
    beslechtingen: [],
  }),
});

export const gelijkeStandBeslecht = agendagebeurtenis({
  type: 'gelijke-stand-beslecht',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ volgorde: z.array(z.string()).min(2), nummers: z.array(z.string()), reden: tekstverwijzing }),
  voorbeeld: { volgorde: ['item-2', 'item-1'], nummers: ['CGG-0143', 'CGG-0142'], reden: voorbeeldtekst },
  zin: (d) => `Gelijke stand beslecht: ${d.nummers.join(', dan ')}.`,
  evolve: (agenda, d, envelope) => ({
    ...agenda,
    beslechtingen: [...agenda.beslechtingen.filter((eerder) => !eerder.some((item) => d.volgorde.includes(item))), d.volgorde],
    ...besluit('gelijke stand beslecht', envelope),
  }),
});

export const agendaStopgezet = agendagebeurtenis({
  type: 'handelingsagenda-stopgezet',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ nummers: z.array(z.string()), reden: tekstverwijzing }),
  voorbeeld: { nummers: ['CGG-0142', 'CGG-0150'], reden: voorbeeldtekst },
  zin: (d) => `Handelingsagenda stopgezet.${d.nummers.length === 0 ? '' : ` Weer vrij: ${d.nummers.join(', ')}.`}`,
  evolve: (agenda, _d, envelope) => ({ ...agenda, gestoptOp: envelope.gebeurdOp, ...besluit('stopgezet', envelope) }),
});

/** The numbers in their order; those that share a place are said together. */
function opPlaats({ nummers, plaatsen }: { readonly nummers: readonly string[]; readonly plaatsen: readonly number[] }): readonly string[] {
  return [...new Set(plaatsen)].map((plaats) => {
    const samen = nummers.filter((_, i) => plaatsen[i] === plaats);
    return samen.length > 1 ? `${new Intl.ListFormat('nl').format(samen)} (gelijk)` : samen.join('');
  });
}

export const agendaVastgesteld = agendagebeurtenis({
  type: 'handelingsagenda-vastgesteld',
  versie: 2,
  // Version 1 gave every item a place of its own, in its order.
  upcast: { 1: (data) => ({ ...data, plaatsen: (data['items'] as readonly string[]).map((_, i) => i + 1) }) },
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ items: z.array(z.string()), nummers: z.array(z.string()), plaatsen: z.array(z.int().positive()), afgevallen: z.array(z.string()), reden: tekstverwijzing.optional() }),
  voorbeeld: { items: ['item-1', 'item-3'], nummers: ['CGG-0142', 'CGG-0150'], plaatsen: [1, 1], afgevallen: ['item-2'], reden: voorbeeldtekst },
  zin: (d) => `Handelingsagenda vastgesteld: ${opPlaats(d).join(', ')}.`,
  evolve: (agenda, d, envelope) => ({ ...agenda, vastgesteld: { op: envelope.gebeurdOp, items: d.items, plaatsen: d.plaatsen }, ...besluit('handelingsagenda vastgesteld', envelope) }),
});
