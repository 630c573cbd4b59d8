import { z } from 'zod';
import { eventsOf } from '../contract/event';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { naamVan } from '../woorden';
import { lidwoorden, metLidwoord, type Gremium, type Vergadering } from './gremium-staat';

const gebeurtenis = eventsOf<Gremium>();
export const tijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 14:30.');
export const wanneerSchema = z.strictObject({ vergadering: z.string(), datum: datumSchema, tijd: tijdSchema.optional() });
const wanneer = (d: { datum: Datum; tijd?: string | undefined }): string => `${langeDatum(d.datum)}${d.tijd === undefined ? '' : ` om ${d.tijd}`}`;
/** The time of a meeting, where it has one. */
export const tijd = (d: { tijd?: string | undefined }): { tijd?: string } => (d.tijd === undefined ? {} : { tijd: d.tijd });

export const geregistreerd = gebeurtenis({
  type: 'gremium-geregistreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ code: z.string(), naam: z.string(), lidwoord: z.enum(lidwoorden) }),
  voorbeeld: { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
  zin: (d) => `Gremium geregistreerd: ${metLidwoord(d)}.`,
  begin: (d): Gremium => ({ ...d, leden: [], vergaderingen: [], voorstellen: [], besluiten: [] }),
});

export const benoemd = gebeurtenis({
  type: 'lid-benoemd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ persoonId: z.string(), partij: z.string() }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS' },
  zin: (d) => `Lid benoemd namens ${naamVan(d.partij)}.`,
  evolve: (gremium, d, envelope) => ({ ...gremium, leden: [...gremium.leden, { ...d, sinds: envelope.gebeurdOp }] }),
});

export const vervangen = gebeurtenis({
  type: 'vervanger-aangewezen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ persoonId: z.string(), partij: z.string(), vervanger: z.string().optional() }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS', vervanger: 'p-fms-2' },
  zin: (d) => `Het lid namens ${naamVan(d.partij)} heeft ${d.vervanger === undefined ? 'geen vervanger meer' : 'een vervanger'}.`,
  evolve: (gremium, d) => ({
    ...gremium,
    leden: gremium.leden.map(({ vervanger: oud, ...lid }) =>
      lid.persoonId === d.persoonId ? { ...lid, ...(d.vervanger === undefined ? {} : { vervanger: d.vervanger }) } : { ...lid, ...(oud === undefined ? {} : { vervanger: oud }) },
    ),
  }),
});

export const ontslagen = gebeurtenis({
  type: 'lid-ontslagen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ persoonId: z.string(), partij: z.string() }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS' },
  zin: (d) => `Lid namens ${naamVan(d.partij)} is geen lid meer.`,
  evolve: (gremium, d) => ({ ...gremium, leden: gremium.leden.filter((lid) => lid.persoonId !== d.persoonId) }),
});

export const gepland = gebeurtenis({
  type: 'vergadering-gepland',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: wanneerSchema,
  voorbeeld: { vergadering: 'v-1', datum: '2020-11-12', tijd: '14:30' },
  zin: (d) => `Vergadering gepland op ${wanneer(d)}.`,
  evolve: (gremium, d) => ({ ...gremium, vergaderingen: [...gremium.vergaderingen, { id: d.vergadering, datum: d.datum, ...tijd(d), geannuleerd: false, gewijzigd: 0 }] }),
});

export const verzet = gebeurtenis({
  type: 'vergadering-verzet',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: wanneerSchema.extend({ was: datumSchema }),
  voorbeeld: { vergadering: 'v-1', was: '2020-11-12', datum: '2020-11-19', tijd: '14:30' },
  zin: (d) => `Vergadering van ${langeDatum(d.was)} verzet naar ${wanneer(d)}.`,
  evolve: (gremium, d) => wijzig(gremium, d.vergadering, ({ id, gewijzigd }) => ({ id, datum: d.datum, ...tijd(d), geannuleerd: false, gewijzigd: gewijzigd + 1 })),
});

export const geannuleerd = gebeurtenis({
  type: 'vergadering-geannuleerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ vergadering: z.string(), datum: datumSchema }),
  voorbeeld: { vergadering: 'v-1', datum: '2020-11-12' },
  zin: (d) => `Vergadering van ${langeDatum(d.datum)} gaat niet door.`,
  evolve: (gremium, d) => wijzig(gremium, d.vergadering, (vergadering) => ({ ...vergadering, geannuleerd: true, gewijzigd: vergadering.gewijzigd + 1 })),
});

const wijzig = (gremium: Gremium, id: string, verander: (vergadering: Vergadering) => Vergadering): Gremium => ({
  ...gremium,
  vergaderingen: gremium.vergaderingen.map((vergadering) => (vergadering.id === id ? verander(vergadering) : vergadering)),
});
