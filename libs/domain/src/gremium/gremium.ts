import { z } from 'zod';
import { defineAggregate } from '../contract/aggregate';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { openbareTekst } from '../contract/tekst';
import { partijcode } from '../contract/verwijzing';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { benoemd, geannuleerd, gepland, geregistreerd, ontslagen, tijd, tijdSchema, verzet, wanneerSchema } from './gebeurtenissen';
import { lidwoorden, metLidwoord, type Gremium, type Vergadering } from './gremium-staat';

const opdracht = commandsOf<Gremium>();
const wie = ['projectorganisatie', 'beheerder'] as const;

/** The meeting that is still to be held, or a refusal that names those. */
function vind(gremium: Gremium, id: string): Vergadering {
  const open = gremium.vergaderingen.filter((vergadering) => !vergadering.geannuleerd);
  const gevonden = open.find((vergadering) => vergadering.id === id);
  if (gevonden !== undefined) return gevonden;
  throw new DomainError('verwijzing-onbekend', `Er is geen vergadering ${id}. Wel: ${open.map((v) => `${v.id} (${langeDatum(v.datum)})`).join(', ') || 'geen'}.`, { veld: 'vergadering' });
}

const registreer = opdracht({
  type: 'registreerGremium',
  kind: 'feit',
  titel: 'Gremium registreren',
  wie,
  schema: z.strictObject({ code: z.string().regex(/^[A-Za-z]{2,40}$/, 'De code bestaat uit letters.'), naam: openbareTekst(2, 100), lidwoord: z.enum(lidwoorden) }),
  voorbeeld: { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
  creates: true,
  decide: (d, context) => {
    if (context.streamId !== `gremium-${d.code}`) throw new DomainError('verwijzing-onbekend', `De code ${d.code} hoort niet bij ${context.streamId}.`, { veld: 'code' });
    return [geregistreerd(d)];
  },
});

const benoem = opdracht({
  type: 'benoemLid',
  kind: 'feit',
  titel: 'Lid benoemen',
  wie,
  schema: z.strictObject({ persoonId: z.string().min(1).max(100), partij: partijcode() }),
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
    if (lid === undefined) throw new DomainError('verwijzing-onbekend', `Deze persoon is geen lid van ${metLidwoord(gremium)}.`, { veld: 'persoonId' });
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
