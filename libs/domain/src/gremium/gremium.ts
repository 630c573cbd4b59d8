import { z } from 'zod';
import { defineAggregate } from '../contract/aggregate';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { eventsOf } from '../contract/event';
import { datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';

/** The article with which people name a gremium: de werkorganisatie, het BO, VWS. */
export const lidwoorden = ['de', 'het', ''] as const;
export type Lidwoord = (typeof lidwoorden)[number];

export interface Vergadering {
  readonly id: string;
  readonly datum: Datum;
  readonly tijd?: string;
  readonly geannuleerd: boolean;
}

/** A body of the programme: its name, its members, its meetings. */
export interface Gremium {
  readonly code: string;
  readonly naam: string;
  readonly lidwoord: Lidwoord;
  readonly leden: readonly { readonly persoonId: string; readonly partij: string; readonly sinds: Datum }[];
  readonly vergaderingen: readonly Vergadering[];
}

/** "de werkorganisatie", "het BO", "VWS". */
export const metLidwoord = (gremium: { readonly naam: string; readonly lidwoord: Lidwoord }): string => `${gremium.lidwoord} ${gremium.naam}`.trim();

/** The first meeting on or after this day that goes on. */
export const volgendeVergadering = (gremium: Gremium, vanaf: Datum): Vergadering | undefined =>
  gremium.vergaderingen
    .filter((vergadering) => !vergadering.geannuleerd && vergadering.datum >= vanaf)
    .reduce<Vergadering | undefined>((eerste, v) => (eerste === undefined || v.datum < eerste.datum ? v : eerste), undefined);

const gebeurtenis = eventsOf<Gremium>();
const opdracht = commandsOf<Gremium>();
const wie = ['projectorganisatie', 'beheerder'] as const;
const tijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 14:30.');
const wanneerSchema = z.strictObject({ vergadering: z.string(), datum: datumSchema, tijd: tijdSchema.optional() });
const wanneer = (d: { datum: Datum; tijd?: string | undefined }): string => `${langeDatum(d.datum)}${d.tijd === undefined ? '' : ` om ${d.tijd}`}`;
const tijd = (d: { tijd?: string | undefined }): { tijd?: string } => (d.tijd === undefined ? {} : { tijd: d.tijd });

const geregistreerd = gebeurtenis({
  type: 'gremium-geregistreerd',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({ code: z.string(), naam: z.string(), lidwoord: z.enum(lidwoorden) }),
  voorbeeld: { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
  zin: (d) => `Gremium geregistreerd: ${metLidwoord(d)}.`,
  begin: (d): Gremium => ({ ...d, leden: [], vergaderingen: [] }),
});

const benoemd = gebeurtenis({
  type: 'lid-benoemd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ persoonId: z.string(), partij: z.string() }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS' },
  zin: (d) => `Lid benoemd namens ${d.partij}.`,
  evolve: (gremium, d, envelope) => ({ ...gremium, leden: [...gremium.leden, { ...d, sinds: envelope.gebeurdOp }] }),
});

const ontslagen = gebeurtenis({
  type: 'lid-ontslagen',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ persoonId: z.string(), partij: z.string() }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS' },
  zin: (d) => `Lid namens ${d.partij} is geen lid meer.`,
  evolve: (gremium, d) => ({ ...gremium, leden: gremium.leden.filter((lid) => lid.persoonId !== d.persoonId) }),
});

const gepland = gebeurtenis({
  type: 'vergadering-gepland',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: wanneerSchema,
  voorbeeld: { vergadering: 'v-1', datum: '2020-11-12', tijd: '14:30' },
  zin: (d) => `Vergadering gepland op ${wanneer(d)}.`,
  evolve: (gremium, d) => ({ ...gremium, vergaderingen: [...gremium.vergaderingen, { id: d.vergadering, datum: d.datum, ...tijd(d), geannuleerd: false }] }),
});

const verzet = gebeurtenis({
  type: 'vergadering-verzet',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: wanneerSchema.extend({ was: datumSchema }),
  voorbeeld: { vergadering: 'v-1', was: '2020-11-12', datum: '2020-11-19', tijd: '14:30' },
  zin: (d) => `Vergadering van ${langeDatum(d.was)} verzet naar ${wanneer(d)}.`,
  evolve: (gremium, d) => wijzig(gremium, d.vergadering, ({ id }) => ({ id, datum: d.datum, ...tijd(d), geannuleerd: false })),
});

const geannuleerd = gebeurtenis({
  type: 'vergadering-geannuleerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ vergadering: z.string(), datum: datumSchema }),
  voorbeeld: { vergadering: 'v-1', datum: '2020-11-12' },
  zin: (d) => `Vergadering van ${langeDatum(d.datum)} gaat niet door.`,
  evolve: (gremium, d) => wijzig(gremium, d.vergadering, (vergadering) => ({ ...vergadering, geannuleerd: true })),
});

const wijzig = (gremium: Gremium, id: string, verander: (vergadering: Vergadering) => Vergadering): Gremium => ({
  ...gremium,
  vergaderingen: gremium.vergaderingen.map((vergadering) => (vergadering.id === id ? verander(vergadering) : vergadering)),
});

/** The meeting that is still to be held, or a refusal that names those. */
function vind(gremium: Gremium, id: string): Vergadering {
  const open = gremium.vergaderingen.filter((vergadering) => !vergadering.geannuleerd);
  const gevonden = open.find((vergadering) => vergadering.id === id);
  if (gevonden !== undefined) return gevonden;
  throw new DomainError('onbekend', `Er is geen vergadering ${id}. Wel: ${open.map((v) => `${v.id} (${langeDatum(v.datum)})`).join(', ') || 'geen'}.`, { veld: 'vergadering' });
}

const registreer = opdracht({
  type: 'registreerGremium',
  kind: 'feit',
  titel: 'Gremium registreren',
  wie,
  schema: z.strictObject({ code: z.string().regex(/^[A-Za-z]{2,40}$/, 'De code bestaat uit letters.'), naam: z.string().trim().min(2).max(100), lidwoord: z.enum(lidwoorden) }),
  voorbeeld: { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
  creates: true,
  decide: (d, context) => {
    if (context.streamId !== `gremium-${d.code}`) throw new DomainError('onbekend', `De code ${d.code} hoort niet bij ${context.streamId}.`, { veld: 'code' });
    return [geregistreerd(d)];
  },
});

const benoem = opdracht({
  type: 'benoemLid',
  kind: 'feit',
  titel: 'Lid benoemen',
  wie,
  schema: z.strictObject({ persoonId: z.string().min(1).max(100), partij: z.string().min(1).max(50) }),
  voorbeeld: { persoonId: 'p-fms', partij: 'FMS' },
  decide: (gremium, d) => {
    if (gremium.leden.some((lid) => lid.persoonId === d.persoonId)) throw new DomainError('bestaat-al', `Deze persoon is al lid van ${metLidwoord(gremium)}.`, { veld: 'persoonId' });
    return [benoemd(d)];
  },
});

const ontsla = opdracht({
  type: 'ontslaLid',
  kind: 'feit',
  titel: 'Lid ontslaan',
  wie,
  schema: z.strictObject({ persoonId: z.string().min(1).max(100) }),
  voorbeeld: { persoonId: 'p-fms' },
  decide: (gremium, d) => {
    const lid = gremium.leden.find((kandidaat) => kandidaat.persoonId === d.persoonId);
    if (lid === undefined) throw new DomainError('onbekend', `Deze persoon is geen lid van ${metLidwoord(gremium)}.`, { veld: 'persoonId' });
    return [ontslagen({ persoonId: lid.persoonId, partij: lid.partij })];
  },
});

const plan = opdracht({
  type: 'planVergadering',
  kind: 'feit',
  titel: 'Vergadering plannen',
  wie,
  schema: z.strictObject({ datum: datumSchema, tijd: tijdSchema.optional() }),
  voorbeeld: { datum: '2020-11-12', tijd: '14:30' },
  decide: (gremium, d) => {
    if (gremium.vergaderingen.some((v) => !v.geannuleerd && v.datum === d.datum)) {
      throw new DomainError('bestaat-al', `Op ${langeDatum(d.datum)} is al een vergadering gepland.`, { veld: 'datum' });
    }
    return [gepland({ vergadering: `v-${gremium.vergaderingen.length + 1}`, datum: d.datum, ...tijd(d) })];
  },
});

const verzetOpdracht = opdracht({
  type: 'verzetVergadering',
  kind: 'feit',
  titel: 'Vergadering verzetten',
  wie,
  schema: wanneerSchema,
  voorbeeld: { vergadering: 'v-1', datum: '2020-11-19', tijd: '14:30' },
  decide: (gremium, d) => [verzet({ vergadering: d.vergadering, was: vind(gremium, d.vergadering).datum, datum: d.datum, ...tijd(d) })],
});

const annuleer = opdracht({
  type: 'annuleerVergadering',
  kind: 'feit',
  titel: 'Vergadering annuleren',
  wie,
  schema: z.strictObject({ vergadering: z.string() }),
  voorbeeld: { vergadering: 'v-1' },
  decide: (gremium, d) => [geannuleerd({ vergadering: d.vergadering, datum: vind(gremium, d.vergadering).datum })],
});

/** The register of one gremium. */
export const gremium = defineAggregate<Gremium>({
  kind: 'gremium',
  lifecycle: false,
  events: [geregistreerd, benoemd, ontslagen, gepland, verzet, geannuleerd],
  commands: [registreer, benoem, ontsla, plan, verzetOpdracht, annuleer],
  eigenaren: () => [],
  programma: () => undefined,
  isOpen: () => true,
});
