import { createHash } from 'node:crypto';
import type { StoredEvent } from '@cirkel/domain';
import { canonicalJson } from './canonical-json';

/** sha256 over the canonical JSON of the whole event: its stream, version, data, meta and both times. */
export function contentHash(event: StoredEvent): Buffer {
  return createHash('sha256').update(canonicalJson(event)).digest();
}

/** The link of the feed's chain: sha256(previous hash || volgnummer as 8 bytes, big endian || content hash). */
export function chainHash(previous: Buffer, volgnummer: number, content: Buffer): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(volgnummer));
  return createHash('sha256').update(previous).update(number).update(content).digest();
}

/** What the first link is chained to. */
export const CHAIN_START: Buffer = Buffer.alloc(32);
