import type { Antwoord } from '@cirkel/contracts';
import type { Sent } from '../load/lanes';

/** The version to which a command brought its own item. */
export function sentTo(item: string, { aangeraakt }: Antwoord): Sent {
  const own = aangeraakt.find(({ streamId }) => streamId === item);
  if (own === undefined) throw new Error(`the answer does not name ${item}`);
  return { streamId: item, version: own.versie };
}
