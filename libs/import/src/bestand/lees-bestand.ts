import { GRENZEN, type Blad, type Grenzen } from './blad';
import { leesCsv } from './csv';
import { BestandGeweigerd } from './geweigerd';
import type { ZoekKoppen } from './scheidingsteken';
import { leesWerkblad } from './werkblad';
import { leesWerkmap } from './werkmap';
import { openZip } from './zip';

const begintMet = (inhoud: Buffer, hex: string): boolean => inhoud.subarray(0, hex.length / 2).toString('hex') === hex;

/**
 * Reads a list from a file: .xlsx (the first sheet that is visible and holds anything) or .csv. What it is follows from its first bytes, not from
 * its name. Formulas are not evaluated. `zoekKoppen` says which row has the headings, by which the columns of a .csv are told apart. Throws
 * BestandGeweigerd with a Dutch sentence for anything else.
 */
export async function leesBestand(inhoud: Buffer, grenzen: Grenzen = GRENZEN, zoekKoppen?: ZoekKoppen): Promise<Blad> {
  if (inhoud.length === 0) throw leeg();
  if (inhoud.length > grenzen.bestand) throw new BestandGeweigerd('te-groot', `Het bestand is groter dan ${Math.floor(grenzen.bestand / 1024 / 1024)} MB. Splits de lijst en lees de delen na elkaar in.`);
  const blad = await leesSoort(inhoud, grenzen, zoekKoppen);
  if (blad.rijen.length === 0) throw leeg();
  return blad;
}

const leeg = (): BestandGeweigerd => new BestandGeweigerd('leeg', 'Het bestand is leeg.');

function leesSoort(inhoud: Buffer, grenzen: Grenzen, zoekKoppen: ZoekKoppen | undefined): Promise<Blad> | Blad {
  if (begintMet(inhoud, '504b0304')) return leesXlsx(inhoud, grenzen);
  if (begintMet(inhoud, '504b')) throw leeg();
  // The container of old Office files; an encrypted .xlsx is wrapped in one too.
  if (begintMet(inhoud, 'd0cf11e0a1b11ae1')) {
    if (inhoud.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new BestandGeweigerd('versleuteld', 'Het bestand is met een wachtwoord beveiligd. Haal de beveiliging eraf en stuur het nog eens.');
    throw new BestandGeweigerd('oud-excel', 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx en stuur het nog eens.');
  }
  if (begintMet(inhoud, '25504446')) throw new BestandGeweigerd('verkeerd-type', 'Dit is een PDF. Bewaar de lijst als .xlsx of .csv.');
  return leesCsv(inhoud, grenzen, zoekKoppen);
}

async function leesXlsx(inhoud: Buffer, grenzen: Grenzen): Promise<Blad> {
  const zip = await openZip(inhoud, grenzen);
  const werkmap = await leesWerkmap(zip);
  const zichtbaar = werkmap.bladen.filter(({ verborgen }) => !verborgen);
  for (const [i, { naam, pad }] of zichtbaar.entries()) {
    const stukken = zip.lees(pad);
    const rijen = stukken === undefined ? [] : await leesWerkblad(stukken, werkmap, grenzen);
    if (rijen.length === 0) continue;
    const andere = zichtbaar.slice(i + 1).map((blad) => `"${blad.naam}"`);
    const opmerkingen = andere.length === 0 ? [] : [`Alleen het blad "${naam}" is gelezen, niet ${andere.join(', ')}.`];
    return { naam, rijen, stelsel: werkmap.stelsel, opmerkingen };
  }
  throw new BestandGeweigerd('geen-blad', 'In dit Excel-bestand staat geen zichtbaar blad met inhoud.');
}
