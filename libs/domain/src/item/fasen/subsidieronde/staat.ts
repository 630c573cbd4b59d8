import { z } from 'zod';
import { datumSchema } from '../../../kalender/datum';
import { kalenderregels } from '../../../kalender/werkkalender';
import { rondestappen } from '../../../ronde/ronde-staat';
import type { Item } from '../../item-staat';

/** The last day of a step, as the ronde had it when the item was assigned. */
export const rondedagSchema = z.strictObject({ stap: z.enum(rondestappen), nominaal: datumSchema, kalenderregel: z.enum(kalenderregels) });
export type Rondedag = z.infer<typeof rondedagSchema>;

/** What stage 3 adds to an item: its way through one ronde. */
export interface SubsidierondeStand {
  /** Its name; its code too when it is a ronde of the programme, and then the days of its windows. */
  readonly ronde?: string;
  readonly rondecode?: string;
  readonly dagen?: readonly Rondedag[];
  readonly projectideeOp?: string;
  /** ZonMw chose the idea: the applicant works it out. */
  readonly uitwerkingGevraagdOp?: string;
  readonly aanvraagIngediendOp?: string;
  readonly beoordeeldOp?: string;
  readonly beoordeling?: string;
  readonly wederhoorOp?: string;
  readonly wederhoor?: string;
  readonly voorlopigOp?: string;
  readonly definitiefOp?: string;
  /** Applications of earlier rounds; a rejected one returns in a next round and stays visible. */
  readonly eerdere?: readonly SubsidierondeStand[];
}

/** The item without its application: what was done stays visible as an earlier one. */
export function zonderAanvraag(item: Item): Item {
  const { eerdere = [], ...oud } = item.subsidieronde ?? {};
  return { ...item, subsidieronde: { eerdere: [...eerdere, oud] } };
}

export const stand = (item: Item): SubsidierondeStand => item.subsidieronde ?? {};
export const dagVan = (item: Item, stap: Rondedag['stap']): Rondedag | undefined => item.subsidieronde?.dagen?.find((dag) => dag.stap === stap);
