import type { ActieRij, TermijnAntwoord } from '@cirkel/contracts';
import { dagen, dagenTussen, korteDatum } from '../datum/datumtekst';
import type { Icoonnaam } from '../icoon/tekeningen';

export type Toon = 'goed' | 'info' | 'waarschuwing' | 'fout' | 'pauze' | 'neutraal';

/** A status is always a shape, words and a colour together (ux.md 3.2). */
export interface Status {
  readonly icoon: Icoonnaam;
  readonly tekst: string;
  readonly toon: Toon;
}

/** From here on a term is "soon": the half circle of ux.md 3.2. */
const BIJNA_DAGEN = 14;

function lopend(over: number): Status {
  if (over < 0) return { icoon: 'driehoek', tekst: `${dagen(-over)} te laat`, toon: 'fout' };
  if (over === 0) return { icoon: 'punt', tekst: 'vandaag', toon: 'waarschuwing' };
  return over <= BIJNA_DAGEN
    ? { icoon: 'halve-cirkel', tekst: `nog ${dagen(over)}`, toon: 'waarschuwing' }
    : { icoon: 'cirkel', tekst: `nog ${dagen(over)}`, toon: 'neutraal' };
}

/**
 * The status of a termijn on a day. `opgeschortTot` is the day until which its subject is suspended, if that is known;
 * without a termijn: "geen termijn".
 */
export function termijnstatus(termijn: Pick<TermijnAntwoord, 'staat' | 'effectief' | 'gehaaldOp'> | undefined | null, vandaag: string, opgeschortTot?: string): Status {
  if (termijn === undefined || termijn === null) return { icoon: 'streep', tekst: 'geen termijn', toon: 'neutraal' };
  switch (termijn.staat) {
    case 'loopt':
    case 'verstreken':
      return lopend(dagenTussen(vandaag, termijn.effectief));
    case 'opgeschort':
      return { icoon: 'balken', tekst: opgeschortTot === undefined ? 'opgeschort' : `opgeschort tot ${korteDatum(opgeschortTot)}`, toon: 'pauze' };
    case 'gehaald': {
      const laat = termijn.gehaaldOp === undefined ? 0 : dagenTussen(termijn.effectief, termijn.gehaaldOp);
      return laat > 0 ? { icoon: 'vink-driehoek', tekst: `gehaald, ${dagen(laat)} te laat`, toon: 'goed' } : { icoon: 'vink', tekst: 'gehaald', toon: 'goed' };
    }
    case 'vervallen':
      return { icoon: 'streep', tekst: 'vervallen', toon: 'neutraal' };
  }
}

/** The status of an actie. */
export function actiestatus(status: ActieRij['status']): Status {
  switch (status) {
    case 'niet-in-gang-gezet':
      return { icoon: 'cirkel', tekst: 'niet in gang gezet', toon: 'neutraal' };
    case 'in-gang-gezet':
      return { icoon: 'halve-cirkel', tekst: 'in gang gezet', toon: 'info' };
    case 'gereed':
      return { icoon: 'vink', tekst: 'gereed', toon: 'goed' };
    case 'stopgezet':
      return { icoon: 'vierkant', tekst: 'stopgezet', toon: 'pauze' };
  }
}
