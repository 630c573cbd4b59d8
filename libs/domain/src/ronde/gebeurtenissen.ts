import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { kalenderregels } from '../kalender/werkkalender';
import { besluit } from '../onderwerp/onderwerp';
import { opmerkingen } from '../onderwerp/opmerking';
import { instructieGebeurtenis } from '../onderwerp/terugleggen';
import { programmaverwijzing } from '../programma/definitie';
import { termijngebeurtenissen } from '../termijn/gebeurtenissen';
import { isAfgehandeld, rondegebeurtenis, rondesoorten, rondestappen, type Ronde, type Venster } from './ronde-staat';
import { rondestapInZin } from './vensters';

export const rondeopmerkingen = opmerkingen<Ronde>();
export const rondeinstructie = instructieGebeurtenis<Ronde>();
export const rondetermijn = termijngebeurtenissen<Ronde>();

const stapSchema = z.enum(rondestappen);
const vensterSchema = z.strictObject({ stap: stapSchema, van: datumSchema, tot: datumSchema.optional(), nominaal: datumSchema.optional(), kalenderregel: z.enum(kalenderregels) });

const metVenster = (ronde: Ronde, stap: Venster['stap'], verander: (venster: Venster) => Venster): Ronde => ({
  ...ronde,
  vensters: ronde.vensters.map((venster) => (venster.stap === stap ? verander(venster) : venster)),
});

export const rondeAangekondigd = rondegebeurtenis({
  type: 'ronde-aangekondigd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    code: z.string(), naam: z.string(), soort: z.enum(rondesoorten), programma: programmaverwijzing, themas: z.array(z.string()), oproeptekst: z.string().optional(),
    budget: z.number().positive().optional(), besluitorgaan: eigenaarSchema, vensters: z.array(vensterSchema).min(1), fictief: z.boolean(),
  }),
  voorbeeld: {
    code: 'extra-2019', naam: 'Extra subsidieronde 2019', soort: 'gewoon', programma: { code: 'cirkel', versie: 1 }, themas: ['diagnostiek', 'nazorg/follow-up'],
    besluitorgaan: 'partij:ZonMw', vensters: [{ stap: 'projectidee', van: '2019-09-02', tot: '2019-10-15', nominaal: '2019-10-15', kalenderregel: 'atw' }], fictief: false,
  },
  zin: (d) => `${d.naam} aangekondigd${d.themas.length === 0 ? '' : `. Thema's: ${d.themas.join(', ')}`}.`,
  begin: (d, envelope): Ronde => ({
    aangekondigdOp: envelope.gebeurdOp,
    code: d.code, naam: d.naam, soort: d.soort, programma: d.programma, themas: d.themas, besluitorgaan: d.besluitorgaan, fictief: d.fictief,
    ...(d.oproeptekst === undefined ? {} : { oproeptekst: d.oproeptekst }),
    ...(d.budget === undefined ? {} : { budget: d.budget }),
    vensters: d.vensters.map((venster) => ({ ...alsVenster(venster), genoemdOp: envelope.gebeurdOp, staat: 'gepland' })),
    aanvragen: [],
    uitzonderingen: [],
    termijnen: [],
  }),
});

const alsVenster = ({ tot, nominaal, ...rest }: z.infer<typeof vensterSchema>): Omit<Venster, 'staat'> => ({
  ...rest, ...(tot === undefined ? {} : { tot }), ...(nominaal === undefined ? {} : { nominaal }),
});

export const vensterGeopend = rondegebeurtenis({
  type: 'venster-geopend',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ stap: stapSchema, van: datumSchema, tot: datumSchema.optional() }),
  voorbeeld: { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-15' },
  zin: (d) => `Het venster voor ${rondestapInZin(d.stap)} is open${d.tot === undefined ? '' : ` tot en met ${langeDatum(d.tot)}`}.`,
  evolve: (ronde, d) => metVenster(ronde, d.stap, (venster) => ({ ...venster, staat: 'open' })),
});

export const vensterGesloten = rondegebeurtenis({
  type: 'venster-gesloten',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ stap: stapSchema, tot: datumSchema }),
  voorbeeld: { stap: 'projectidee', tot: '2019-10-15' },
  zin: (d) => `Het venster voor ${rondestapInZin(d.stap)} is gesloten. De laatste dag was ${langeDatum(d.tot)}.`,
  evolve: (ronde, d) => metVenster(ronde, d.stap, (venster) => ({ ...venster, staat: 'gesloten' })),
});

export const vensterVerlengd = rondegebeurtenis({
  type: 'venster-verlengd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ stap: stapSchema, oud: datumSchema.optional(), tot: datumSchema, nominaal: datumSchema, heropend: z.boolean(), reden: tekstverwijzing }),
  voorbeeld: { stap: 'uitwerking', oud: '2020-03-31', tot: '2020-05-15', nominaal: '2020-05-15', heropend: false, reden: voorbeeldtekst },
  zin: (d) => `Het venster voor ${rondestapInZin(d.stap)} ${d.heropend ? 'is weer open' : 'is verlengd'} tot en met ${langeDatum(d.tot)}${d.oud === undefined ? '' : ` (was ${langeDatum(d.oud)})`}.`,
  evolve: (ronde, d, envelope) => metVenster(ronde, d.stap, (venster) => ({ ...venster, tot: d.tot, nominaal: d.nominaal, genoemdOp: envelope.gebeurdOp, staat: d.heropend ? 'open' : venster.staat })),
});

export const uitzonderingToegestaan = rondegebeurtenis({
  type: 'uitzondering-toegestaan',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ stap: z.enum([...rondestappen, 'budget']), voor: z.string(), reden: tekstverwijzing }),
  voorbeeld: { stap: 'uitwerking', voor: 'P-042', reden: voorbeeldtekst },
  zin: (d) => `Uitzondering voor ${d.voor}: ${d.stap === 'budget' ? 'mag boven het budget uitkomen' : `${rondestapInZin(d.stap)} mag buiten het venster`}.`,
  evolve: (ronde, d) => ({ ...ronde, uitzonderingen: [...ronde.uitzonderingen, { stap: d.stap, voor: d.voor }] }),
});

export const rondeAfgerond = rondegebeurtenis({
  type: 'ronde-afgerond',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ ingediend: z.int().min(0), uitgewerkt: z.int().min(0), gehonoreerd: z.int().min(0), afgewezen: z.int().min(0) }),
  voorbeeld: { ingediend: 101, uitgewerkt: 23, gehonoreerd: 10, afgewezen: 91 },
  zin: (d) => `Ronde afgerond: ${d.ingediend} ingediend, ${d.uitgewerkt} uitgewerkt, ${d.gehonoreerd} gehonoreerd.`,
  evolve: (ronde, _d, envelope) => ({ ...ronde, afgerondOp: envelope.gebeurdOp }),
});

/** Stopped by decision: what is open in it ends as if it were withdrawn, so that an item can go to another ronde. What was awarded for good stays. */
export const rondeGestopt = rondegebeurtenis({
  type: 'ronde-gestopt',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ vervallen: z.array(z.string()), reden: tekstverwijzing }),
  voorbeeld: { vervallen: ['P-042'], reden: voorbeeldtekst },
  zin: ({ vervallen }) => `Ronde gestopt${vervallen.length === 0 ? '' : `. ${vervallen.length === 1 ? 'Een aanvraag vervalt' : `${vervallen.length} aanvragen vervallen`}`}.`,
  evolve: (ronde, { reden }, envelope) => ({
    ...ronde,
    afgerondOp: envelope.gebeurdOp,
    gestopt: true as const,
    aanvragen: ronde.aanvragen.map((aanvraag) =>
      isAfgehandeld(aanvraag) ? aanvraag : { ...aanvraag, stand: 'ingetrokken' as const, besluitOp: envelope.gebeurdOp, redenen: { ...aanvraag.redenen, ingetrokken: reden } },
    ),
    ...besluit('ronde gestopt', envelope),
  }),
});
