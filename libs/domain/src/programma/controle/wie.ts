import type { Recht } from '../../contract/actor';
import type { Programmadefinitie } from '../definitie';
import { fout, type Fout } from './fout';

/** Whether this programme knows an owner: it stands among its `eigenaren`. */
export const kentEigenaar = ({ eigenaren }: Programmadefinitie, wie: string): boolean => eigenaren.some((eigenaar) => eigenaar === wie);

/** Why a right is nobody's in this programme, or undefined when somebody has it. */
function onbekendRecht(definitie: Programmadefinitie, recht: Recht): string | undefined {
  if (recht === 'ladder') return definitie.ladder.length === 0 ? 'dit programma heeft geen ladder' : undefined;
  if (!recht.includes(':')) return undefined;
  return kentEigenaar(definitie, recht) ? undefined : `${recht} staat niet bij de eigenaren van dit programma`;
}

/** The rights that nobody in this programme can have. */
export const rechtfouten = (definitie: Programmadefinitie, rechten: readonly Recht[], pad: string, wat: string): readonly Fout[] =>
  rechten.flatMap((recht, i) => {
    const waarom = onbekendRecht(definitie, recht);
    return waarom === undefined ? [] : [fout(`${pad}/${i}`, `${wat}: ${waarom}.`)];
  });

/** Whether a person in this programme can use one of these rights. */
export const kanIemand = (definitie: Programmadefinitie, rechten: readonly Recht[]): boolean =>
  rechten.some((recht) => recht !== 'systeem' && onbekendRecht(definitie, recht) === undefined);
