import { z } from 'zod';
import { eigenaarSchema } from '@cirkel/domain';
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

/** One row: the verdict before, the outcome afterwards. */
export const importregelSchema = z.strictObject({
  rij: z.int().describe('Zoals het rekenblad de rijen telt'),
  oordeel: z.enum(oordelen),
  redenen: z.array(z.string()),
  titel: z.string(),
  verleden: z.boolean().describe('De termijn is al voorbij'),
  gekozen: z.boolean(),
  uitkomst: z.enum(importuitkomsten).nullable(),
  melding: z.string().nullable().describe('Waarom de rij geweigerd is'),
  nummer: z.string().nullable(),
  streamId: z.string().nullable(),
  versie: z.int().nullable(),
});
export type Importregel = z.infer<typeof importregelSchema>;
