import { isOpdracht } from '../../contract/command';
import type { Programmadefinitie } from '../definitie';
import { fout, herhalingen, naamfouten, type Fout } from './fout';
import { rechtfouten } from './wie';

/** What is wrong with the programme's own names: numbers, owners, and the commands that it gives rights on. */
export const programmafouten = (definitie: Programmadefinitie): readonly Fout[] => [
  ...naamfouten(definitie.naam, '/naam', `het programma ${definitie.code}`, 100),
  ...(definitie.code === 'schema' ? [fout('/code', 'De code schema is van het adres /programmas/schema. Kies een andere.')] : []),
  ...nummerfouten(definitie),
  ...(definitie.eigenaren.length === 0 ? [fout('/eigenaren', 'Noem minstens één eigenaar: zonder eigenaar kan niemand iets doen.')] : []),
  ...herhalingen(definitie.eigenaren).map(({ naam, i }) => fout(`/eigenaren/${i}`, `${naam} staat twee keer bij de eigenaren.`)),
  ...definitie.eigenaren.flatMap((eigenaar, i) => (eigenaar.endsWith(':') ? [fout(`/eigenaren/${i}`, `Achter ${eigenaar} hoort een code te staan.`)] : [])),
  ...Object.entries(definitie.rechten).flatMap(([type, rechten]) => [
    ...(isOpdracht(type) ? [] : [fout(`/rechten/${type}`, `Er zijn rechten voor de opdracht ${type}; die bestaat niet.`)]),
    ...rechtfouten(definitie, rechten, `/rechten/${type}`, `Het recht op ${type}`),
  ]),
];

function nummerfouten({ nummers }: Programmadefinitie): readonly Fout[] {
  const reeksen = Object.entries(nummers).flatMap(([soort, reeks]) => (reeks === undefined ? [] : [{ soort, reeks }]));
  return [
    ...reeksen.flatMap(({ soort, reeks }) => (/^[A-Z][A-Z0-9]{1,9}$/.test(reeks) ? [] : [fout(`/nummers/${soort}`, `De nummerreeks "${reeks}" bestaat niet uit 2 tot 10 hoofdletters en cijfers.`)])),
    ...herhalingen(reeksen.map(({ reeks }) => reeks)).map(({ naam, i }) => fout(`/nummers/${reeksen[i]?.soort ?? ''}`, `De nummerreeks ${naam} staat er twee keer in.`)),
  ];
}
