import type { HistorieRegel } from '@cirkel/contracts';
import { maandVan } from '@cirkel/ui';

/** A line that is shown, with the notices that fold under it. */
export interface Regel {
  readonly regel: HistorieRegel;
  readonly berichten: readonly HistorieRegel[];
}
export interface Maand {
  readonly naam: string;
  readonly regels: readonly Regel[];
}

const isBericht = ({ soort }: HistorieRegel): boolean => soort === 'bericht';

/**
 * A history (newest first) by month. Notices fold under the line that they follow in time, so that reminders do not drown what happened;
 * with `vouw` off (the reader asked for the notices) each is a line of its own.
 */
export function perMaand(regels: readonly HistorieRegel[], vouw: boolean): readonly Maand[] {
  const maanden: { naam: string; regels: { regel: HistorieRegel; berichten: HistorieRegel[] }[] }[] = [];
  let wachtend: HistorieRegel[] = [];
  for (const regel of regels) {
    if (vouw && isBericht(regel)) {
      wachtend.push(regel);
      continue;
    }
    const naam = maandVan(regel.gebeurdOp);
    let maand = maanden.at(-1);
    if (maand?.naam !== naam) maanden.push((maand = { naam, regels: [] }));
    maand.regels.push({ regel, berichten: wachtend });
    wachtend = [];
  }
  // Notices older than every other line have nothing to fold under.
  return wachtend.length === 0 ? maanden : [...maanden, ...perMaand(wachtend, false)];
}
