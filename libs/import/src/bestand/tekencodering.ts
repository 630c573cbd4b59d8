import { BestandGeweigerd } from './geweigerd';

const begintMet = (inhoud: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, i) => inhoud[i] === byte);

/** What the bytes 0x80 to 0x9f are in Windows-1252. Node's own decoder of that name reads them as control signs of Latin-1 (nodejs/node#56542). */
const VANAF_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const uitWindows1252 = (inhoud: Uint8Array): string =>
  Buffer.from(inhoud).toString('latin1').replace(/[\u0080-\u009f]/g, (teken) => VANAF_80.charAt(teken.charCodeAt(0) - 0x80));

/**
 * The text of a file: UTF-8 (with or without byte order mark), UTF-16 with one (what Excel calls Unicode text), else Windows-1252. Bytes that are
 * good UTF-8 hardly ever are anything else. Throws BestandGeweigerd for what is no text.
 */
export function leesTekst(inhoud: Uint8Array): string {
  if (begintMet(inhoud, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(inhoud);
  if (begintMet(inhoud, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(inhoud);
  if (inhoud.includes(0)) throw new BestandGeweigerd('verkeerd-type', 'Dit is geen tekstbestand en geen Excel-bestand. Bewaar de lijst als .xlsx of .csv.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    return uitWindows1252(inhoud); // every byte is something there
  }
}
