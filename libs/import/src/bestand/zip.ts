import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { GRENZEN, type Grenzen } from './blad';
import { BestandGeweigerd } from './geweigerd';

/** A zip file whose parts can be read by name, within limits. */
export interface Zip {
  readonly namen: readonly string[];
  /** The text of a part, piece by piece; undefined when there is none with this name. */
  readonly lees: (naam: string) => AsyncIterable<string> | undefined;
}

const afgebroken = (cause: unknown): BestandGeweigerd =>
  new BestandGeweigerd('afgebroken', 'Het bestand is beschadigd of niet helemaal aangekomen. Sla het opnieuw op en stuur het nog eens.', { cause });
const bom = (): BestandGeweigerd => new BestandGeweigerd('te-groot', 'Uitgepakt is dit bestand veel groter dan een lijst kan zijn. Het is niet gelezen.');

/** Opens a zip file in memory. Nothing is unpacked yet; what is read later counts against one limit for the whole file. Throws BestandGeweigerd. */
export async function openZip(inhoud: Buffer, grenzen: Grenzen = GRENZEN): Promise<Zip> {
  const { zip, onderdelen } = await inhoudsopgave(inhoud, grenzen);
  const teller = { uitgepakt: 0 };
  return {
    namen: [...onderdelen.keys()],
    lees: (naam) => {
      const onderdeel = onderdelen.get(naam);
      return onderdeel === undefined ? undefined : leesOnderdeel(zip, onderdeel, grenzen, teller);
    },
  };
}

async function inhoudsopgave(inhoud: Buffer, grenzen: Grenzen): Promise<{ readonly zip: ZipFile; readonly onderdelen: ReadonlyMap<string, Entry> }> {
  try {
    const zip = await fromBufferPromise(inhoud, { lazyEntries: true });
    if (zip.entryCount > grenzen.onderdelen) throw bom();
    const onderdelen = new Map<string, Entry>();
    for await (const onderdeel of zip.eachEntry()) onderdelen.set(onderdeel.fileName, onderdeel);
    return { zip, onderdelen };
  } catch (error) {
    throw error instanceof BestandGeweigerd ? error : afgebroken(error);
  }
}

async function* leesOnderdeel(zip: ZipFile, onderdeel: Entry, grenzen: Grenzen, teller: { uitgepakt: number }): AsyncGenerator<string> {
  if (onderdeel.isEncrypted()) throw new BestandGeweigerd('versleuteld', 'Het bestand is met een wachtwoord beveiligd. Haal de beveiliging eraf en stuur het nog eens.');
  const { compressedSize, uncompressedSize } = onderdeel;
  if (uncompressedSize > grenzen.uitgepakt || (uncompressedSize > grenzen.kleinUitgepakt && uncompressedSize > compressedSize * grenzen.verhouding)) throw bom();
  // What the directory says may be a lie: yauzl stops at more bytes than it says, and all parts together are counted here.
  const tekst = new TextDecoder('utf-8');
  try {
    for await (const stuk of await zip.openReadStreamPromise(onderdeel)) {
      teller.uitgepakt += (stuk as Buffer).length;
      if (teller.uitgepakt > grenzen.uitgepakt) throw bom();
      yield tekst.decode(stuk as Buffer, { stream: true });
    }
    yield tekst.decode();
  } catch (error) {
    throw error instanceof BestandGeweigerd ? error : afgebroken(error);
  }
}
