import type { EventHandler } from '@cirkel/messaging';
import { folder } from './fold';
import type { ReadModel } from './read-model';
import { writeChanges, writesFor } from './write';

/** All read models are built together: one position per stream, one fold, one statement per batch. */
export const GROEP = 'leesmodellen';
const CACHED_STATES = 5_000;

/** What the consumer runtime runs: folds each touched stream once and writes what that means for every read model. */
export function readModelHandler(models: readonly ReadModel[]): EventHandler {
  const { fold } = folder(CACHED_STATES);
  return {
    groep: GROEP,
    kinds: kindsOf(models),
    handle: async (tx, slices) => writeChanges(tx, models, await fold(tx, slices)),
    plan: async (db, slices) => writesFor(models, await fold(db, slices)),
  };
}

/** The kinds of streams that these read models are made from. */
export const kindsOf = (models: readonly ReadModel[]): readonly string[] => [...new Set(models.flatMap((model) => model.kinds))];
