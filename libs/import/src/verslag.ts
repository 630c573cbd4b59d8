import type { Importregel } from '@cirkel/contracts';
import { zegDag } from './voorbeeld/zeg-dag';

const KOPPEN = ['Rij', 'Titel', 'Oordeel', 'Redenen', 'Dagen', 'Uitkomst', 'Melding', 'Nummer'];
const LIJKT_OP_FORMULE = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as a spreadsheet shows it: what looks like a formula is text, never executed (OWASP, CSV injection). */
export const veiligeCel = (tekst: string): string => `"${(LIJKT_OP_FORMULE.test(tekst) ? `'${tekst}` : tekst).replaceAll('"', '""')}"`;

/** The verdicts and outcomes as a list that Excel opens: semicolons, UTF-8 with byte order mark. */
export const verslag = (regels: readonly Importregel[]): string =>
  `\ufeff${[KOPPEN, ...regels.map(({ rij, titel, oordeel, redenen, dagen, uitkomst, melding, nummer }) => [String(rij), titel, oordeel, redenen.join(' '), dagen.map(zegDag).join(' '), uitkomst ?? '', melding ?? '', nummer ?? ''])]
    .map((cellen) => cellen.map(veiligeCel).join(';'))
    .join('\r\n')}\r\n`;
