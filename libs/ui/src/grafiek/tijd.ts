import { schaal } from './meetkunde';

const alsGetal = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);

/** From a day to a place on a line that runs from the first to the last of these days. */
export function tijdschaal(dagen: readonly string[], bereik: readonly [number, number]): (datum: string) => number {
  const opVolgorde = dagen.toSorted();
  const x = schaal([alsGetal(opVolgorde[0] ?? '2000-01-01'), alsGetal(opVolgorde.at(-1) ?? '2000-01-01')], bereik);
  return (datum) => x(alsGetal(datum));
}

const MAANDEN_PER_STAP = [1, 2, 3, 6, 12, 24, 60] as const;

/** The first days of months between the first and the last day, at most `aantal` of them, at equal steps from a January. */
export function maandstrepen(dagen: readonly string[], aantal = 9): readonly string[] {
  const opVolgorde = dagen.toSorted();
  const [eerste, laatste] = [opVolgorde[0], opVolgorde.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  const maandnr = (datum: string): number => Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1;
  const alsDag = (nr: number): string => `${Math.floor(nr / 12)}-${String((nr % 12) + 1).padStart(2, '0')}-01`;
  const [van, tot] = [maandnr(eerste), maandnr(laatste)];
  const stap = MAANDEN_PER_STAP.find((een) => (tot - van) / een < aantal) ?? 120;
  const begin = Math.ceil(van / stap) * stap;
  return Array.from({ length: Math.max(0, Math.floor((tot - begin) / stap) + 1) }, (_, i) => alsDag(begin + i * stap)).filter((dag) => dag >= eerste && dag <= laatste);
}
