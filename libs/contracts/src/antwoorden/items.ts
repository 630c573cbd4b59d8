import { z } from 'zod';
import { datumSchema, eigenaarSchema } from '@cirkel/domain';
import { beurtregelSchema, escalatieKortSchema, momentSchema, termijnSchema } from './beurt';
import { onderdelenSchema } from './onderdelen';

export const itemRijSchema = z.strictObject({
  id: z.string().describe('stroom-id, bijvoorbeeld item-0197c2a0-…'),
  nummer: z.string(),
  titel: z.string(),
  programma: z.string(),
  fase: z.string().describe('De code van de fase in het programma'),
  fasenaam: z.string(),
  faseNr: z.int().describe('De plaats van de fase in het programma, vanaf 1'),
  domein: z.string(),
  status: z.enum(['lopend', 'opgeschort', 'beeindigd']),
  einde: z.string().nullable(),
  eigenaar: eigenaarSchema,
  wvs: z.array(z.string()),
  instroom: z.string(),
  jaar: z.int().describe('Het jaar waarin het item begon'),
  kennisagenda: z.strictObject({ naam: z.string(), wv: z.string().optional() }).nullable().describe('De kennisagenda waar de vraag uit komt, en van welke vereniging'),
  ronde: z.string().nullable().describe('De ronde waaraan het item is toegewezen'),
  fictief: z.boolean(),
  beurt: beurtregelSchema.nullable(),
  escalaties: z.array(escalatieKortSchema),
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type ItemRij = z.infer<typeof itemRijSchema>;

/** One item with all that its page shows. `onderdelen` holds what each stage added (picot, studie …). */
export const itemDetailSchema = itemRijSchema.extend({
  definitieVersie: z.int(),
  vervolgOp: z.string().nullable(),
  fasen: z.array(z.strictObject({ fase: z.string(), naam: z.string() })).describe('De fasen van het programma, in hun volgorde'),
  doorlopen: z.array(z.strictObject({ fase: z.string(), sinds: datumSchema, tot: datumSchema.optional() })),
  opschorting: z.strictObject({ sinds: datumSchema, tot: datumSchema.optional() }).nullable(),
  instructie: z.string().nullable(),
  termijnen: z.array(termijnSchema),
  samenvoeging: z.strictObject({ in: z.string(), nummer: z.string(), stand: z.enum(['gevraagd', 'rond', 'afgebroken', 'teruggedraaid']) }).nullable().describe('Waarin dit item opgaat of opging'),
  samengevoegd: z
    .array(z.strictObject({ id: z.string(), nummer: z.string(), titel: z.string(), eigenaar: eigenaarSchema, op: datumSchema }))
    .describe('Items die in dit item zijn opgegaan; hun partij leest mee'),
  corrigeerbaar: z
    .array(z.strictObject({ versie: z.int(), naam: z.string(), op: datumSchema, gecorrigeerd: z.boolean() }))
    .describe('Stappen waarvan de dag te corrigeren is; versie is het nummer van de regel in de historie'),
  criteria: z.array(z.strictObject({ code: z.string(), naam: z.string() })).describe('De criteria van het jaar waarvoor de vraag wordt voorbereid, zolang de relevantie per criterium wordt beschreven'),
  onderdelen: onderdelenSchema.describe('Wat elke soort fase toevoegde'),
});
export type ItemDetail = z.infer<typeof itemDetailSchema>;

/** One line of a history. `zin` is the Dutch sentence; free texts stand in `teksten`. */
export const historieRegelSchema = z.strictObject({
  streamId: z.string(),
  versie: z.int(),
  volgnummer: z.int().nullable(),
  type: z.string(),
  soort: z.enum(['besluit', 'termijn', 'inhoud', 'bericht']),
  zin: z.string(),
  teksten: z.record(z.string(), z.string()),
  wie: z.string().describe('namens wie: projectorganisatie, partij:FMS, gremium:werkorganisatie of systeem'),
  gebeurdOp: datumSchema,
  geregistreerdOp: momentSchema,
  data: z.record(z.string(), z.unknown()),
  gecorrigeerd: datumSchema.nullable().describe('De dag waarop het echt gebeurde, als die later is gecorrigeerd'),
});
export type HistorieRegel = z.infer<typeof historieRegelSchema>;
