import type { AgendaRij } from '@cirkel/contracts';
import { dagen, langeDatum, namenInZin } from '@cirkel/domain';

/** A page of the agenda. */
export interface Agendablad {
  readonly rijen: readonly AgendaRij[];
  readonly totaal: number;
  /** There are more than `totaal`. */
  readonly meer: boolean;
}

/** How a termijn stands, as on the pages: "nog 12 dagen", "vandaag", "8 dagen te laat". */
function stand({ staat, dagen: over, gehaaldOp }: AgendaRij): string {
  switch (staat) {
    case 'gehaald':
      return gehaaldOp === undefined ? 'gehaald' : `gehaald op ${langeDatum(gehaaldOp)}`;
    case 'opgeschort':
    case 'vervallen':
      return staat;
    case 'loopt':
    case 'verstreken':
      if (over === 0) return 'vandaag';
      return over > 0 ? `nog ${dagen(over)}` : `${dagen(-over)} te laat`;
  }
}

/** Where the late ones lie: "ESC-0031 bij BO". */
const bij = ({ escalaties }: AgendaRij): string => escalaties.map(({ nummer, gremium }) => `, ${nummer} bij ${gremium}`).join('');
const verplaatst = ({ oorspronkelijk, effectief }: AgendaRij): string => (oorspronkelijk === effectief ? '' : `, eerst ${langeDatum(oorspronkelijk)}`);
const nogNiet = ({ eigenaren, gereedDoor }: AgendaRij): string => namenInZin(eigenaren.filter((eigenaar) => !gereedDoor.includes(eigenaar)));
const wat = ({ omschrijving, onderwerp }: AgendaRij): string => (omschrijving === onderwerp.titel ? onderwerp.titel : `${onderwerp.titel}: ${omschrijving}`);

/** The agenda as lines to read, the earliest first. */
export function agendaInRegels({ rijen, totaal, meer }: Agendablad): readonly string[] {
  if (rijen.length === 0) return ['Er zijn geen termijnen die hieraan voldoen.'];
  return [
    ...rijen.map((rij) => `${langeDatum(rij.effectief)}  ${rij.onderwerp.nummer} ${wat(rij)} (${nogNiet(rij) || 'iedereen gereed'}): ${stand(rij)}${verplaatst(rij)}${bij(rij)}`),
    ...(totaal > rijen.length || meer ? [`Dit zijn er ${rijen.length} van ${meer ? 'meer dan ' : ''}${totaal}. Vraag een kortere periode, of één eigenaar.`] : []),
  ];
}
