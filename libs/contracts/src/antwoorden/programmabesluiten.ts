import { z } from 'zod';
import { datumSchema, verschuifbaar } from '@cirkel/domain';
import { momentSchema } from './beurt';

export const programmabesluittypen = ['schortProgrammaOp', 'hervatProgramma', 'verschuifTermijnen'] as const;

const rijSchema = z.strictObject({
  streamId: z.string(),
  soort: z.enum(verschuifbaar),
  nummer: z.string(),
  titel: z.string(),
  termijnId: z.string(),
  omschrijving: z.string(),
  eigenaren: z.array(z.string()),
  oud: datumSchema,
  nieuw: datumSchema.nullable().describe('Leeg: staat stil tot niemand weet wanneer, of blijft zoals zij is'),
  blijft: z.string().nullable().describe('Waarom deze termijn niet meegaat'),
});

/** What a decision for a whole programme would do now: totals of everything, and one page of the terms. */
export const besluitvoorbeeldSchema = z.strictObject({
  zin: z.string(),
  gevolgen: z.string().describe('Stuur deze code mee met het besluit: het wordt geweigerd als de gevolgen intussen anders zijn'),
  totalen: z.strictObject({ onderwerpen: z.int(), verschuiven: z.int(), staanStil: z.int(), blijven: z.int() }),
  betrokkenen: z.array(z.strictObject({ wie: z.string(), naam: z.string(), termijnen: z.int() })),
  rijen: z.array(rijSchema),
  totaal: z.int(),
  meer: z.boolean(),
  standVan: momentSchema,
  vandaag: datumSchema,
});
export type BesluitvoorbeeldAntwoord = z.infer<typeof besluitvoorbeeldSchema>;

/** The decisions for a whole programme, and how far each is in what runs. */
export const programmabesluitenSchema = z.strictObject({
  rijen: z.array(z.strictObject({
    nr: z.int().positive(),
    soort: z.enum(['opschorting', 'hervatting', 'verschuiving']),
    door: z.string(),
    op: datumSchema,
    zin: z.string(),
    stand: z.enum(['loopt', 'klaar']),
    gedaan: z.int(),
    geweigerd: z.int(),
    over: z.int(),
  })),
  totaal: z.int(),
  meer: z.boolean(),
  standVan: momentSchema,
  vandaag: datumSchema,
});
export type ProgrammabesluitenAntwoord = z.infer<typeof programmabesluitenSchema>;
