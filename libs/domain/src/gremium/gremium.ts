import { z } from 'zod';
import { defineAggregate } from '../contract/aggregate';
import { commandsOf } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { openbareTekst } from '../contract/tekst';
import { partijcode } from '../contract/verwijzing';
import { datumSchema } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { benoemd, geannuleerd, gepland, geregistreerd, ontslagen, tijd, tijdSchema, vervangen, verzet, wanneerSchema } from './gebeurtenissen';
import { besluitgebeurtenissen, besluitopdrachten, genoemdeEscalatie } from './besluiten';
import { genoemdeOnderwerpen } from './besluitonderwerp';
import { gremiumStroom, lidwoorden, metLidwoord, type Gremium, type Lid } from './gremium-staat';
import { vraagtElders } from './hogerop';
import { vindVergadering } from './vergaderingen';
import { voorstelgebeurtenissen, voorstelopdrachten } from './voorstellen';

const opdracht = commandsOf<Gremium>();
const wie = ['projectorganisatie', 'beheerder'] as const;

const registreer = opdracht({
  type: 'registreerGremium',
  kind: 'feit',
  titel: 'Gremium registreren',
  wie,
  schema: z.strictObject({ code: z.string().regex(/^[A-Za-z]{2,40}$/, 'De code bestaat uit letters.'), naam: openbareTekst(2, 100), lidwoord: z.enum(lidwoorden) }),
  voorbeeld: { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
  creates: true,
  decide: (d, context) => {
    if (context.streamId !== gremiumStroom(d.code)) throw new DomainError('verwijzing-onbekend', `De code ${d.code} hoort niet bij ${context.streamId}.`, { veld: 'code' });
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
    const lid = vindLid(gremium, d.persoonId);
    return [ontslagen({ persoonId: lid.persoonId, partij: lid.partij })];
  },
});

const vervang = opdracht({
  type: 'wijsVervangerAan',
  kind: 'feit',
  titel: 'Vervanger aanwijzen',
  wie,
  schema: z.strictObject({ persoonId: z.string().min(1).max(100), vervanger: z.string().min(1).max(100).optional().describe('Wie de zetel inneemt bij afwezigheid; leeg: niemand meer') }),
  voorbeeld: { persoonId: 'p-fms', vervanger: 'p-fms-2' },
  decide: (gremium, d) => {
    const lid = vindLid(gremium, d.persoonId);
    if (d.vervanger === d.persoonId) throw new DomainError('verwijst-naar-zichzelf', 'Niemand vervangt zichzelf.', { veld: 'vervanger' });
    if (d.vervanger === lid.vervanger) throw new DomainError('al-gedaan', 'Dat was al zo.', { veld: 'vervanger' });
    return [vervangen({ persoonId: lid.persoonId, partij: lid.partij, ...(d.vervanger === undefined ? {} : { vervanger: d.vervanger }) })];
  },
});

function vindLid(gremium: Gremium, persoonId: string): Lid {
  const lid = gremium.leden.find((kandidaat) => kandidaat.persoonId === persoonId);
  if (lid === undefined) throw new DomainError('verwijzing-onbekend', `Deze persoon is geen lid van ${metLidwoord(gremium)}.`, { veld: 'persoonId' });
  return lid;
}

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
  decide: (gremium, d) => [verzet({ vergadering: d.vergadering, was: vindVergadering(gremium, d.vergadering).datum, datum: d.datum, ...tijd(d) })],
});

const annuleer = opdracht({
  type: 'annuleerVergadering',
  kind: 'feit',
  titel: 'Vergadering annuleren',
  wie,
  schema: z.strictObject({ vergadering: z.string() }),
  voorbeeld: { vergadering: 'v-1' },
  decide: (gremium, d) => [geannuleerd({ vergadering: d.vergadering, datum: vindVergadering(gremium, d.vergadering).datum })],
});

/** The register of one gremium. */
export const gremium = defineAggregate<Gremium>({
  kind: 'gremium',
  lifecycle: false,
  events: [geregistreerd, benoemd, vervangen, ontslagen, gepland, verzet, geannuleerd, ...voorstelgebeurtenissen, ...besluitgebeurtenissen],
  commands: [registreer, benoem, vervang, ontsla, plan, verzetOpdracht, annuleer, ...voorstelopdrachten, ...besluitopdrachten],
  // The body itself records what it decided; who is a member of it, others say.
  eigenaren: (state) => [`gremium:${state.code}`],
  programma: () => undefined,
  isOpen: () => true,
  buren: (_streamId, _state, command) => [...genoemdeOnderwerpen(command), ...genoemdeEscalatie(command)],
  vraagtElders,
});
