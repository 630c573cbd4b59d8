import { z } from 'zod';
import { datumSchema, eigenaarSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';

/** The kinds of lists that can be brought in. */
export const importsoortnamen = ['kennisvragen', 'acties', 'trajecten', 'scores', 'inclusies', 'spiegelcijfers'] as const;
export type Importsoortnaam = (typeof importsoortnamen)[number];

export const oordelen = ['goed', 'let-op', 'fout', 'dubbel'] as const;
export type Oordeel = (typeof oordelen)[number];

export const importuitkomsten = ['uitgevoerd', 'geweigerd'] as const;

/** An import as it stands: what the file was, and how many rows there are of each verdict and outcome. */
export const importSchema = z.strictObject({
  id: z.string(),
  soort: z.enum(importsoortnamen),
  programma: z.string(),
  bestandsnaam: z.string(),
  namens: eigenaarSchema.nullable().describe('Namens wie het bestand is ingelezen'),
  op: momentSchema,
  stand: z.enum(['voorbeeld', 'loopt', 'klaar']).describe('voorbeeld: er is nog niets uitgevoerd'),
  opmerkingen: z.array(z.string()).describe('Over het bestand als geheel: kolommen en bladen die niet gebruikt zijn'),
  rijen: z.int(),
  oordelen: z.strictObject({ goed: z.int(), letOp: z.int(), fout: z.int(), dubbel: z.int() }),
  verleden: z.int().describe('Rijen waarvan de termijn al voorbij is'),
  gekozen: z.int(),
  uitgevoerd: z.int(),
  geweigerd: z.int(),
});
export type Import = z.infer<typeof importSchema>;

/** The import after a choice, and what this choice added. */
export const importkeuzeSchema = importSchema.extend({
  keuze: z.strictObject({
    nieuw: z.int().min(0).describe('Rijen van deze keuze die nog niet gekozen waren en nu worden uitgevoerd'),
    eerder: z.int().min(0).describe('Rijen van deze keuze die al eerder zijn uitgevoerd; daar gebeurt niets mee'),
  }),
});
export type Importkeuze = z.infer<typeof importkeuzeSchema>;

/** The day that was made of what somebody wrote in a cell. */
export const afgeleidSchema = z.strictObject({
  kolom: z.string(),
  geschreven: z.string().describe('Zoals het er staat: "eind 2020"'),
  dag: datumSchema,
  waarom: z.string().nullable().describe('Waarom het deze dag is; null als de woorden de dag zelf noemen'),
});
export type Afgeleid = z.infer<typeof afgeleidSchema>;

/** One row: the verdict before, the outcome afterwards. */
export const importregelSchema = z.strictObject({
  rij: z.int().describe('Zoals het rekenblad de rijen telt'),
  oordeel: z.enum(oordelen),
  redenen: z.array(z.string()),
  titel: z.string(),
  dagen: z.array(afgeleidSchema).describe('Welke dag er van elke geschreven datum is gemaakt'),
  verleden: z.boolean().describe('De termijn is al voorbij'),
  gekozen: z.boolean(),
  uitkomst: z.enum(importuitkomsten).nullable(),
  melding: z.string().nullable().describe('Waarom de rij geweigerd is'),
  nummer: z.string().nullable(),
  streamId: z.string().nullable(),
  versie: z.int().nullable(),
});
export type Importregel = z.infer<typeof importregelSchema>;
