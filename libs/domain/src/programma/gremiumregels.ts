import { z } from 'zod';
import type { Programmadefinitie } from './definitie';

/** `gezamenlijk`: nobody is against, somebody agrees. `meerderheid`: more agree than are against. */
export const besluitregels = ['gezamenlijk', 'meerderheid'] as const;

const partij = z.string().min(1).max(50);

/** How one body decides. No public document gives a quorum: what stands here is an agreement of the programme, and `bron` says so. */
export const gremiumregelsSchema = z.strictObject({
  gremium: z.string(),
  /** Parties with a vote, by code: FMS. */
  stemt: z.array(partij).min(1),
  /** Parties that advise and do not vote. */
  adviseert: z.array(partij).default([]),
  /** Parties that listen: they take no position. */
  waarneemt: z.array(partij).default([]),
  /** How many parties with a vote must be there. */
  quorum: z.int().positive(),
  regel: z.enum(besluitregels).default('gezamenlijk'),
  /** Where this comes from. */
  bron: z.string().min(1).optional(),
});
export type Gremiumregels = z.infer<typeof gremiumregelsSchema>;

/** How this body decides; undefined where the programme does not say. */
export const gremiumregels = ({ gremia = [] }: Pick<Programmadefinitie, 'gremia'>, gremium: string): Gremiumregels | undefined => gremia.find((een) => een.gremium === gremium);
