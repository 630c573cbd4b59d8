import { levensloop } from '@cirkel/temporal/workflow';

/**
 * Follows one item on its way round the circle, from its first event to its last, through all stages and holds: takes the moves, waits
 * for the clock, ends when the item ends. It knows the id only; what the item is stands in the event store.
 */
export async function item(streamId: string): Promise<void> {
  const leven = levensloop(streamId);
  while (await leven.gaatVerder()) await leven.wachtOpTijdOfBericht();
}
