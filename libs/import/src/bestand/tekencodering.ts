import { BestandGeweigerd } from './geweigerd';

const begintMet = (inhoud: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, i) => inhoud[i] === byte);

/** What the bytes 0x80 to 0x9f are in Windows-1252. Node's own decoder of that name reads them as control signs of Latin-1 (nodejs/node#56542). */
const VANAF_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const uitWindows1252 = (inhoud: Uint8Array): string =>
  Buffer.from(inhoud).toString('latin1').replace(/[\u0080-\u009f]/g, (teken) => VANAF_80.charAt(teken.charCodeAt(0) - 0x80));

/**
 * The text of a file: UTF-8 (with or without byte order mark), UTF-16 with one (what Excel calls Unicode text), else Windows-1252. Bytes that are
 * good UTF-8 hardly ever are anything else. Throws BestandGeweigerd for what is no text, and for what stops inside a sign.
 */
export function leesTekst(inhoud: Uint8Array): string {
  if (begintMet(inhoud, 0xff, 0xfe)) return streng(inhoud, 'utf-16le');
  if (begintMet(inhoud, 0xfe, 0xff)) return streng(inhoud, 'utf-16be');
  if (inhoud.includes(0)) throw new BestandGeweigerd('verkeerd-type', 'Dit is geen tekstbestand en geen Excel-bestand. Bewaar de lijst als .xlsx of .csv.');
  if (begintMet(inhoud, 0xef, 0xbb, 0xbf) || stoptInTeken(inhoud)) return streng(inhoud, 'utf-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    return uitWindows1252(inhoud); // every byte is something there
  }
}

/** What says that it is this encoding must be it to the last byte. */
function streng(inhoud: Uint8Array, encodering: string): string {
  try {
    return new TextDecoder(encodering, { fatal: true }).decode(inhoud);
  } catch (error) {
    throw new BestandGeweigerd('afgebroken', 'Het bestand is beschadigd of niet helemaal aangekomen: er staat een half teken in. Sla het opnieuw op en stuur het nog eens.', { cause: error });
  }
}

/** The first bytes of é, ë, ï (all letters of western languages) and of curly quotes, dashes and the euro in UTF-8. */
const BEGIN_VAN_TEKEN = [0xc2, 0xc3, 0xe2];

/**
 * Whether this is UTF-8 that was cut off inside its last sign. Where nothing else in it tells UTF-8 from Windows-1252, only the bytes that a Dutch text
 * would be cut at count: the é that a Windows text may end with is another.
 */
function stoptInTeken(inhoud: Uint8Array): boolean {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  try {
    const heel = lezer.decode(inhoud, { stream: true });
    const over = inhoud.length - Buffer.byteLength(heel);
    if (over === 0) return false;
    return over > 1 || Buffer.byteLength(heel) > heel.length || BEGIN_VAN_TEKEN.includes(inhoud[inhoud.length - 1] ?? 0);
  } catch {
    return false; // a wrong byte elsewhere: not UTF-8 at all
  }
}
