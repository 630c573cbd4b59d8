import { z } from 'zod';
import { actorSchema, namens, type Actor } from '../contract/actor';
import { eventsOf } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { standpuntSchema } from '../gremium/stemming';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { besluitInZin, hoofdletter, metPunt, naamInZin, namenInZin } from '../woorden';
import { besluitsoorten, eindredenen, gedaanredenen, onderwerpSchema, redenen, subjectopdrachtSchema, type Besluitsoort, type Besluitvorming, type Escalatie } from './escalatie-staat';
import { tredeDatumsSchema, tredeSchema } from './ladder';

const gebeurtenis = eventsOf<Escalatie>();
const wie = (actor: Actor): string => namens(actor) ?? 'systeem';

const voorbeeldOnderwerp = {
  streamId: 'item-0197c2a0-0000-7000-8000-000000000002', soort: 'item' as const, nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1',
  stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS' as const],
};

export const escalatieGeopend = gebeurtenis({
  type: 'escalatie-geopend',
  versie: 3,
  // Version 1 knew items and acties as subjects only, version 2 the handelingsagenda too; neither knew a proposed decision.
  upcast: { 1: (data) => data, 2: (data) => data },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({
    nummer: z.string(), programma: z.strictObject({ code: z.string(), versie: z.int() }), reden: z.enum(redenen), onderwerp: onderwerpSchema,
    gemist: z.int().positive(), vorige: z.string().optional(), ladder: z.array(tredeSchema).min(1),
  }),
  voorbeeld: {
    nummer: 'ESC-0031', programma: { code: 'cirkel', versie: 1 }, reden: 'termijn-verstreken', onderwerp: voorbeeldOnderwerp, gemist: 1,
    ladder: [{ gremium: 'werkorganisatie', reactietijd: 10, herinneringElke: null }, { gremium: 'VWS', reactietijd: null, herinneringElke: 20 }],
  },
  zin: ({ nummer, reden, onderwerp: { stap, wasTot, aanZetWas } }) =>
    reden === 'geen-besluit'
      ? `Escalatie ${nummer} geopend: ${namenInZin(aanZetWas)} kwam op ${langeDatum(wasTot)} niet tot een besluit. ${metPunt(stap)}`
      : `Escalatie ${nummer} geopend: ${stap} was op ${langeDatum(wasTot)} niet klaar.`,
  begin: (d): Escalatie => ({
    nummer: d.nummer, programma: d.programma, reden: d.reden, onderwerp: d.onderwerp, gemist: d.gemist, ...(d.vorige === undefined ? {} : { vorige: d.vorige }),
    treden: d.ladder.map((trede) => ({ ...trede, overgeslagen: false })), huidig: 0, staat: 'open', ontvangst: [], opmerkingen: [], besluiten: 0, besluitvorming: [],
  }),
});

export const tredeBereikt = gebeurtenis({
  type: 'trede-bereikt',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ trede: z.int().min(0), gremium: z.string(), datums: tredeDatumsSchema }),
  voorbeeld: { trede: 0, gremium: 'werkorganisatie', datums: { geopendOp: '2020-10-31', reactieTot: '2020-11-13', volgendeHerinnering: null } },
  zin: (d) => `Ligt nu bij ${naamInZin(d.gremium)}${d.datums.reactieTot === null ? ', zonder reactietermijn' : `, reactie tot en met ${langeDatum(d.datums.reactieTot)}`}.`,
  evolve: (escalatie, d) => ({
    ...escalatie,
    huidig: d.trede,
    treden: escalatie.treden.map((trede, i) =>
      i === d.trede ? { ...trede, datums: d.datums } : { ...trede, overgeslagen: i < d.trede && trede.datums === undefined },
    ),
  }),
});

export const tredeHerinnerd = gebeurtenis({
  type: 'trede-herinnerd',
  versie: 2,
  // Version 1 did not say which ones an outage had swallowed.
  upcast: { 1: (data) => ({ ...data, overgeslagen: [] }) },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ gremium: z.string(), op: datumSchema, volgendeHerinnering: datumSchema, overgeslagen: z.array(datumSchema) }),
  voorbeeld: { gremium: 'VWS', op: '2021-02-24', volgendeHerinnering: '2021-03-24', overgeslagen: ['2021-01-27'] },
  zin: (d) => `${hoofdletter(naamInZin(d.gremium))} is herinnerd: er is nog geen besluit.${d.overgeslagen.length === 0 ? '' : ` Overgeslagen: ${new Intl.ListFormat('nl').format(d.overgeslagen.map(langeDatum))}.`}`,
  evolve: (escalatie, d) => ({
    ...escalatie,
    treden: escalatie.treden.map((trede, i) =>
      i === escalatie.huidig && trede.datums !== undefined ? { ...trede, datums: { ...trede.datums, volgendeHerinnering: d.volgendeHerinnering } } : trede,
    ),
  }),
});

export const ontvangstBevestigd = gebeurtenis({
  type: 'ontvangst-bevestigd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ gremium: z.string() }),
  voorbeeld: { gremium: 'werkorganisatie' },
  zin: (d) => `Ontvangst bevestigd namens ${naamInZin(d.gremium)}.`,
  evolve: (escalatie, d, envelope) => ({ ...escalatie, ontvangst: [...escalatie.ontvangst, { door: envelope.meta.actor.id, gremium: d.gremium, op: envelope.gebeurdOp }] }),
});

export const opmerkingBijEscalatie = gebeurtenis({
  type: 'opmerking-geplaatst',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ tekst: tekstverwijzing }),
  voorbeeld: { tekst: voorbeeldtekst },
  zin: () => 'Opmerking geplaatst.',
  evolve: (escalatie, d, envelope) => ({
    ...escalatie,
    opmerkingen: [...escalatie.opmerkingen, { door: wie(envelope.meta.actor), op: envelope.gebeurdOp, tekst: d.tekst }],
  }),
});

/** How a body came to its decision: when, in which meeting, and what each partij found. */
export const besluitvormingSchema = z.strictObject({
  genomenOp: datumSchema,
  vergadering: datumSchema.optional(),
  standpunten: z.array(standpuntSchema),
  reden: tekstverwijzing,
});

/** What a decision adds to how the escalatie was decided on. */
const besloten = (d: Omit<z.infer<typeof besluitvormingSchema>, 'genomenOp'> & { genomenOp: Datum; gremium: string; soort: Besluitsoort }): Besluitvorming => ({
  gremium: d.gremium, soort: d.soort, op: d.genomenOp, standpunten: d.standpunten, reden: d.reden, ...(d.vergadering === undefined ? {} : { vergadering: d.vergadering }),
});

export const besluitGenomen = gebeurtenis({
  type: 'besluit-genomen',
  versie: 2,
  // Version 1 knew no proposed decisions; its command always went to the subject.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({
    soort: z.enum(besluitsoorten), gremium: z.string(), ...besluitvormingSchema.shape, sleutel: z.string(), aan: z.string().optional(), opdracht: subjectopdrachtSchema,
    namens: actorSchema,
  }),
  voorbeeld: {
    soort: 'verlengen', gremium: 'werkorganisatie', genomenOp: '2020-11-12', vergadering: '2020-11-12', standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }],
    reden: voorbeeldtekst, sleutel: 'escalatie-x/besluit-4', opdracht: { type: 'verlengTermijn', data: { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: voorbeeldtekst } },
    namens: { id: 'gremium-werkorganisatie', rol: 'gremium', gremium: 'werkorganisatie' },
  },
  zin: (d) => `Besluit van ${naamInZin(d.gremium)} op ${langeDatum(d.genomenOp)}: ${besluitInZin(d.soort)}.`,
  evolve: ({ geweigerd: _, ...escalatie }, d) => ({
    ...escalatie,
    staat: 'besluit-genomen',
    besluiten: escalatie.besluiten + 1,
    besluit: { soort: d.soort, op: d.genomenOp, reden: d.reden, sleutel: d.sleutel, ...(d.aan === undefined ? {} : { aan: d.aan }), opdracht: d.opdracht, door: d.namens },
    besluitvorming: [...escalatie.besluitvorming, besloten(d)],
  }),
});

export const naarBovenGestuurd = gebeurtenis({
  type: 'escalatie-naar-boven-gestuurd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ gremium: z.string(), ...besluitvormingSchema.shape }),
  voorbeeld: { gremium: 'werkorganisatie', genomenOp: '2020-11-12', standpunten: [{ partij: 'NVZ', standpunt: 'niet-akkoord' }], reden: voorbeeldtekst },
  zin: (d) => `${hoofdletter(naamInZin(d.gremium))} kwam niet tot een besluit en stuurde de escalatie door.`,
  evolve: (escalatie, d) => ({ ...escalatie, besluitvorming: [...escalatie.besluitvorming, besloten({ ...d, soort: 'hoger' })] }),
});

export const besluitGeweigerd = gebeurtenis({
  type: 'besluit-geweigerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ code: z.string(), melding: z.string() }),
  voorbeeld: { code: 'datum-ongeldig', melding: 'Kies een datum op of na 1 december 2020.' },
  zin: (d) => `Het besluit kon niet worden uitgevoerd: ${d.melding}`,
  evolve: ({ besluit: _, ...escalatie }, d) => ({ ...escalatie, staat: 'open', geweigerd: d }),
});

const waarom: Readonly<Record<(typeof eindredenen)[number], string>> = {
  besluit: 'er is besloten',
  'alsnog-gedaan': 'het is alsnog gedaan',
  'op-tijd-gedaan': 'het bleek op tijd gedaan',
  'termijn-verplaatst': 'de termijn is verplaatst',
  'termijn-vervallen': 'de termijn is vervallen',
  'onderwerp-opgeschort': 'het onderwerp is opgeschort',
  'onderwerp-beeindigd': 'het onderwerp is beëindigd',
  'alsnog-besloten': 'er is alsnog besloten over het voorstel',
  'voorstel-ingetrokken': 'het voorstel is ingetrokken',
};

export const escalatieBeeindigd = gebeurtenis({
  type: 'escalatie-beeindigd',
  versie: 2,
  // Version 1 knew no proposed decisions.
  upcast: { 1: (data) => data },
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ waarom: z.enum(eindredenen), door: z.string(), op: datumSchema, besluit: z.enum(besluitsoorten).optional() }),
  voorbeeld: { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' },
  zin: (d) => `Escalatie beëindigd: ${waarom[d.waarom]} (${naamInZin(d.door)}, ${langeDatum(d.op)}).`,
  evolve: (escalatie, d, envelope) => ({ ...escalatie, staat: 'beeindigd', eindigdeOp: envelope.gebeurdOp, einde: { waarom: d.waarom, door: d.door, op: d.op } }),
});

/** What ended it turned out otherwise: it was in time after all, or after all not. The escalatie stays ended; whoever counts how they ended counts it so. */
export const eindeHerzien = gebeurtenis({
  type: 'escalatie-einde-herzien',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ waarom: z.enum(gedaanredenen), door: z.string(), op: datumSchema }),
  voorbeeld: { waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: '2020-10-30' },
  zin: (d) => `Na het einde van de escalatie bevestigd: ${waarom[d.waarom]}, op ${langeDatum(d.op)}.`,
  evolve: (escalatie, d) => ({ ...escalatie, einde: d }),
});

export const escalatiegebeurtenissen = [
  escalatieGeopend, tredeBereikt, tredeHerinnerd, ontvangstBevestigd, opmerkingBijEscalatie, besluitGenomen, naarBovenGestuurd, besluitGeweigerd, escalatieBeeindigd, eindeHerzien,
];
