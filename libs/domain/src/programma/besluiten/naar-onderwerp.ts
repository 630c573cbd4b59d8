import type { Reactie } from '../../contract/reactie';
import type { Programmabesluit } from './staat';

/** What a decision of the programme asks of each subject; undefined for a kind that it does not mean. */
export function opdrachtAanOnderwerpVan(besluit: Programmabesluit, soort: string): Reactie['opdracht'] | undefined {
  const { nr, door, reden } = besluit;
  switch (besluit.soort) {
    case 'opschorting':
    case 'hervatting':
      return { type: 'volgProgrammaopschorting', nr, door, reden, sinds: besluit.sinds, ...(besluit.tot === undefined ? {} : { tot: besluit.tot }) };
    case 'verschuiving':
      return besluit.keuze.soort === undefined || besluit.keuze.soort === soort ? { type: 'verschuifMetProgramma', nr, door, reden, keuze: besluit.keuze } : undefined;
  }
}
