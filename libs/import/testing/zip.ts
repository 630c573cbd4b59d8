import { deflateRawSync } from 'node:zlib';

export interface Onderdeel {
  readonly naam: string;
  readonly inhoud: string | Buffer;
  /** What the directory says of its size, when that is a lie. */
  readonly beweerdeGrootte?: number;
  readonly versleuteld?: boolean;
}

/** A zip file, also one that no honest program would write. Check sums are left at zero; the reader of a spreadsheet does not need them. */
export function maakZip(onderdelen: readonly Onderdeel[]): Buffer {
  const stukken: Buffer[] = [];
  const inhoudsopgave: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud, beweerdeGrootte, versleuteld } of onderdelen) {
    const ruw = Buffer.from(inhoud);
    const klein = deflateRawSync(ruw);
    const bytes = Buffer.from(naam);
    const kop = (midden: boolean): Buffer => {
      const buffer = Buffer.alloc(midden ? 46 : 30);
      buffer.writeUInt32LE(midden ? 0x02014b50 : 0x04034b50, 0);
      const o = midden ? 2 : 0;
      buffer.writeUInt16LE(20, 4 + o);
      if (midden) buffer.writeUInt16LE(20, 4);
      buffer.writeUInt16LE(versleuteld === true ? 0x801 : 0x800, 6 + o);
      buffer.writeUInt16LE(8, 8 + o);
      buffer.writeUInt32LE(klein.length, 18 + o);
      buffer.writeUInt32LE(beweerdeGrootte ?? ruw.length, 22 + o);
      buffer.writeUInt16LE(bytes.length, 26 + o);
      if (midden) buffer.writeUInt32LE(plaats, 42);
      return buffer;
    };
    inhoudsopgave.push(kop(true), bytes);
    const lokaal = [kop(false), bytes, klein];
    stukken.push(...lokaal);
    plaats += lokaal.reduce((som, stuk) => som + stuk.length, 0);
  }
  const lijst = Buffer.concat(inhoudsopgave);
  const eind = Buffer.alloc(22);
  eind.writeUInt32LE(0x06054b50, 0);
  eind.writeUInt16LE(onderdelen.length, 8);
  eind.writeUInt16LE(onderdelen.length, 10);
  eind.writeUInt32LE(lijst.length, 12);
  eind.writeUInt32LE(plaats, 16);
  return Buffer.concat([...stukken, lijst, eind]);
}
