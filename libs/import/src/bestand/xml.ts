import { SaxesParser } from 'saxes';
import { BestandGeweigerd } from './geweigerd';

type Kenmerken = Readonly<Record<string, string>>;

/** Called while a document is read: names without their prefix. */
export interface Luisteraar {
  readonly open?: (naam: string, kenmerken: Kenmerken) => void;
  readonly tekst?: (tekst: string) => void;
  readonly sluit?: (naam: string) => void;
}

const kaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

/**
 * Reads XML in pieces. A document type declaration does not occur in a spreadsheet and is refused, so no entity can be defined, let alone
 * one that fetches or multiplies. Throws BestandGeweigerd.
 */
export async function leesXml(stukken: AsyncIterable<string>, { open, tekst, sluit }: Luisteraar): Promise<void> {
  const lezer = new SaxesParser();
  lezer.on('error', (oorzaak) => {
    throw new BestandGeweigerd('afgebroken', 'Het bestand is beschadigd: een onderdeel is niet te lezen. Sla het opnieuw op en stuur het nog eens.', { cause: oorzaak });
  });
  lezer.on('doctype', () => {
    throw new BestandGeweigerd('verkeerd-type', 'In het bestand staat iets wat niet in een Excel-bestand hoort. Het is niet gelezen.');
  });
  if (open !== undefined) lezer.on('opentag', ({ name, attributes }) => open(kaal(name), attributes));
  if (tekst !== undefined) {
    lezer.on('text', tekst);
    lezer.on('cdata', tekst);
  }
  if (sluit !== undefined) lezer.on('closetag', ({ name }) => sluit(kaal(name)));
  for await (const stuk of stukken) lezer.write(stuk);
  lezer.close();
}
