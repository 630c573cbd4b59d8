import type { Taak } from '../onderwerp/onderwerp';
import { isOpen, nietGereed } from '../termijn/termijn';
import { agendaLoopt, type Handelingsagenda } from './agenda-staat';

/** What the owners of a term of the agenda have to do, while it is open. */
const vanTermijn = ({ termijnen }: Handelingsagenda, stap: string): readonly Taak[] =>
  termijnen.filter((termijn) => termijn.stap === stap && isOpen(termijn)).flatMap((termijn) => nietGereed(termijn).map((wie) => ({ wie, wat: termijn.omschrijving, uiterlijk: termijn.effectief })));

/**
 * Who has to do what for a handelingsagenda: select the questions, score the candidates by each partij until scoring closes, and after that rank them and adopt. Which
 * partij has scored already, its own sheet knows.
 */
export function agendataken(agenda: Handelingsagenda): readonly Taak[] {
  if (!agendaLoopt(agenda)) return [];
  const { kandidaten, partijen, scoren } = agenda;
  const daarna = scoren.gesloten ? vanTermijn(agenda, 'rangschikking') : partijen.map((partij): Taak => ({ wie: `partij:${partij}`, wat: 'Kandidaten scoren', uiterlijk: scoren.tot }));
  return [...vanTermijn(agenda, 'selectie'), ...(kandidaten.length === 0 ? [] : daarna)];
}
