import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly naam: string;
  readonly inhoud: string;
}

/** 1 January 1980, the first day that a zip file knows: the same parts make the same bytes. */
const NO_TIME = 0;
const NO_DATE = 0x21;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const VERSION = 20;

/** A zip file of these parts (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16; no encryption, no zip64). */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  let place = 0;
  const packed = parts.map(({ naam, inhoud }) => {
    const raw = Buffer.from(inhoud);
    const small = deflateRawSync(raw);
    const name = Buffer.from(naam);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(VERSION, 0);
    sizes.writeUInt16LE(UTF8_NAMES, 2);
    sizes.writeUInt16LE(DEFLATED, 4);
    sizes.writeUInt16LE(NO_TIME, 6);
    sizes.writeUInt16LE(NO_DATE, 8);
    sizes.writeUInt32LE(crc32(raw), 10);
    sizes.writeUInt32LE(small.length, 14);
    sizes.writeUInt32LE(raw.length, 18);
    sizes.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(0x04034b50), sizes, name, small]);
    const entry = Buffer.concat([signature(0x02014b50), number16(VERSION), sizes, Buffer.alloc(10), number32(place), name]);
    place += local.length;
    return { local, entry };
  });
  const directory = Buffer.concat(packed.map(({ entry }) => entry));
  const end = Buffer.concat([signature(0x06054b50), Buffer.alloc(4), number16(parts.length), number16(parts.length), number32(directory.length), number32(place), number16(0)]);
  return Buffer.concat([...packed.map(({ local }) => local), directory, end]);
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

const signature = number32;
