import { dagen, langeDatum } from '../../kalender/schrijfwijze';
import type { verschuifbaar, Verschuifkeuze } from '../../onderwerp/met-programma/verschuiven';

const soorten: Readonly<Record<(typeof verschuifbaar)[number], string>> = { item: 'items', actie: 'acties', handelingsagenda: 'handelingsagenda’s', ronde: 'subsidierondes' };

/** "Termijnen van acties van 1 april 2020 tot en met 30 juni 2020 verschoven met 153 dagen". */
export function verschuifzin({ soort, termijn, van, totEnMet, dagen: aantal, naar }: Verschuifkeuze): string {
  const welke = [
    termijn === undefined ? 'Termijnen' : `Termijnen met de naam "${termijn}"`,
    ...(soort === undefined ? [] : [`van ${soorten[soort]}`]),
    ...(van === undefined ? [] : [`vanaf ${langeDatum(van)}`]),
    ...(totEnMet === undefined ? [] : [`tot en met ${langeDatum(totEnMet)}`]),
  ];
  return `${welke.join(' ')} verschoven ${naar === undefined ? `met ${dagen(aantal ?? 0)}` : `naar ${langeDatum(naar)}`}`;
}
