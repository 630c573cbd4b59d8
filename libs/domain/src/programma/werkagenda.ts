import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { datumSchema } from '../kalender/datum';

/** The code of a line, goal, indicator or budget entry in the documents of its programme: OL-1, UD-1.1. */
const codeSchema = z.string().regex(/^[A-Za-z0-9.-]{1,20}$/);
const vindplaats = { bron: z.string().optional(), opmerking: z.string().optional() };

const lijnSchema = z.strictObject({
  code: codeSchema,
  naam: z.string().min(1),
  /** Who directs it. */
  regie: z.array(eigenaarSchema).default([]),
  /** Who takes part, as the document names them. */
  betrokken: z.array(z.string()).default([]),
  hoofddoel: z.string().optional(),
  ...vindplaats,
});

const doelSchema = z.strictObject({
  code: codeSchema,
  /** The line to which it belongs; none for a goal of the whole programme. */
  lijn: codeSchema.optional(),
  soort: z.string().optional(),
  doel: z.string().min(1),
  ...vindplaats,
});

const indicatorSchema = z.strictObject({
  code: codeSchema,
  lijn: codeSchema.optional(),
  indicator: z.string().min(1),
  eenheid: z.string().optional(),
  /** It counts people: of fewer than ten nobody sees how many (docs/adr/small-numbers.md). */
  teltPersonen: z.boolean().optional(),
  meetbron: z.array(z.string()).default([]),
  /** Where it stood, in the words of the document. */
  uitgangswaarde: z.string().optional(),
  /** The value that must be reached; `hoogstens` for what must go down. */
  streefwaarde: z.strictObject({ waarde: z.number(), richting: z.enum(['minstens', 'hoogstens']).default('minstens'), op: datumSchema.optional() }).optional(),
  ...vindplaats,
});

const budgetpostSchema = z.strictObject({
  code: codeSchema,
  lijn: codeSchema.optional(),
  post: z.string().min(1),
  /** First and last year; none where the document does not tell the years of this entry apart. */
  van: z.int().min(1900).max(2200).optional(),
  tot: z.int().min(1900).max(2200).optional(),
  /** In euros; none where the document cannot be read. */
  bedrag: z.number().optional(),
  zekerheid: z.enum(['letterlijk', 'volgorde', 'afgeleid', 'niet leesbaar']).default('letterlijk'),
  ...vindplaats,
});

/** What a programme of lines, goals and indicators wants to reach and with what money. Its acties are streams; they name line and goal. */
export const werkagendaSchema = z.strictObject({
  lijnen: z.array(lijnSchema).default([]),
  doelen: z.array(doelSchema).default([]),
  indicatoren: z.array(indicatorSchema).default([]),
  budget: z.array(budgetpostSchema).default([]),
});
export type Werkagenda = z.infer<typeof werkagendaSchema>;
export type Indicator = Werkagenda['indicatoren'][number];
