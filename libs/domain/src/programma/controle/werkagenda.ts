import type { Programmadefinitie } from '../definitie';
import { fout, herhalingen, type Fout } from './fout';
import { kentEigenaar } from './wie';

const onderdelen = ['lijnen', 'doelen', 'indicatoren', 'budget'] as const;

/** What is wrong with lines, goals, indicators and budget: codes that stand there twice, lines that are not there, years the wrong way round. */
export function werkagendafouten(definitie: Programmadefinitie): readonly Fout[] {
  const { werkagenda } = definitie;
  if (werkagenda === undefined) return [];
  const lijnen = new Set(werkagenda.lijnen.map(({ code }) => code));
  return [
    ...onderdelen.flatMap((deel) => herhalingen(werkagenda[deel].map(({ code }) => code)).map(({ naam, i }) => fout(`/werkagenda/${deel}/${i}/code`, `${naam} staat twee keer bij ${deel}.`))),
    ...(['doelen', 'indicatoren', 'budget'] as const).flatMap((deel) =>
      werkagenda[deel].flatMap(({ code, lijn }, i) => (lijn === undefined || lijnen.has(lijn) ? [] : [fout(`/werkagenda/${deel}/${i}/lijn`, `${code} hoort bij de lijn ${lijn}; die staat niet bij de lijnen.`)])),
    ),
    ...werkagenda.lijnen.flatMap(({ code, regie }, i) =>
      regie.flatMap((wie, n) => (kentEigenaar(definitie, wie) ? [] : [fout(`/werkagenda/lijnen/${i}/regie/${n}`, `De regie van ${code} is bij ${wie}; die staat niet bij de eigenaren van dit programma.`)])),
    ),
    ...werkagenda.budget.flatMap(({ code, van, tot }, i) => (van !== undefined && tot !== undefined && tot < van ? [fout(`/werkagenda/budget/${i}/tot`, `${code} loopt van ${van} tot ${tot}; dat is andersom.`)] : [])),
  ];
}
