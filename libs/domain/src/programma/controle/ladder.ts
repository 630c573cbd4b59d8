import type { Programmadefinitie } from '../definitie';
import { fout, herhalingen, type Fout } from './fout';
import { kentEigenaar } from './wie';

/** What is wrong with the ladder: every rung but the last one has a response time, the last one stays open and reminds. */
export const ladderfouten = (definitie: Programmadefinitie): readonly Fout[] => [
  ...herhalingen(definitie.ladder.map(({ gremium }) => gremium)).map(({ naam, i }) => fout(`/ladder/${i}/gremium`, `${naam} staat twee keer op de ladder.`)),
  ...(definitie.uitstel === undefined || kentEigenaar(definitie, definitie.uitstel.beslisser) ? [] : [fout('/uitstel/beslisser', `${definitie.uitstel.beslisser} beslist over uitstel, maar staat niet bij de eigenaren van dit programma.`)]),
  ...definitie.ladder.flatMap(({ gremium, reactietijd, herinneringElke }, i) => {
    const laatste = i === definitie.ladder.length - 1;
    return [
      ...(kentEigenaar(definitie, `gremium:${gremium}`) ? [] : [fout(`/ladder/${i}/gremium`, `Trede ${gremium} staat als gremium:${gremium} niet bij de eigenaren van dit programma.`)]),
      ...(!laatste && reactietijd === null ? [fout(`/ladder/${i}/reactietijd`, `Trede ${gremium} heeft geen reactietijd, maar er volgt nog een trede.`)] : []),
      ...(laatste && reactietijd !== null ? [fout(`/ladder/${i}/reactietijd`, `Trede ${gremium} is de laatste: daar blijft een escalatie open. Zet reactietijd op null.`)] : []),
      ...(laatste && herinneringElke === null ? [fout(`/ladder/${i}/herinneringElke`, `Trede ${gremium} is de laatste: zeg na hoeveel werkdagen telkens een herinnering komt (herinneringElke).`)] : []),
    ];
  }),
];
