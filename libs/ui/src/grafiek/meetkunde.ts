/** A point of a drawing, in the units of its viewBox. */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

const rond = (waarde: number): number => Math.round(waarde * 100) / 100;

/** The point at this angle of a circle: degrees clockwise, 0 at the top. */
export function opCirkel(midden: Punt, straal: number, hoek: number): Punt {
  const radialen = ((hoek - 90) * Math.PI) / 180;
  return { x: rond(midden.x + straal * Math.cos(radialen)), y: rond(midden.y + straal * Math.sin(radialen)) };
}

const groot = (van: number, tot: number): 0 | 1 => (Math.abs(tot - van) > 180 ? 1 : 0);

/** The path along a circle from one angle to another; clockwise when `tot` is the larger. */
export function boog(midden: Punt, straal: number, van: number, tot: number): string {
  const [a, b] = [opCirkel(midden, straal, van), opCirkel(midden, straal, tot)];
  return `M${a.x} ${a.y}A${straal} ${straal} 0 ${groot(van, tot)} ${tot > van ? 1 : 0} ${b.x} ${b.y}`;
}

/** The path around a piece of a ring. */
export function ringdeel(midden: Punt, binnen: number, buiten: number, van: number, tot: number): string {
  const [a, b] = [opCirkel(midden, binnen, tot), opCirkel(midden, binnen, van)];
  return `${boog(midden, buiten, van, tot)}L${a.x} ${a.y}A${binnen} ${binnen} 0 ${groot(van, tot)} 0 ${b.x} ${b.y}Z`;
}

/** From a value to a place on a line; everything in one point when the values do not differ. */
export function schaal([laagst, hoogst]: readonly [number, number], [begin, eind]: readonly [number, number]): (waarde: number) => number {
  const breedte = hoogst - laagst;
  return (waarde) => rond(breedte === 0 ? begin : begin + ((waarde - laagst) / breedte) * (eind - begin));
}

/** Round values from 0 up to at least `hoogst`, about `aantal` of them: where the marks of an axis stand. */
export function maatstrepen(hoogst: number, aantal = 5): readonly number[] {
  if (hoogst <= 0) return [0];
  const ruw = hoogst / aantal;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = Math.max(1, ([1, 2, 5, 10].find((keer) => keer * macht >= ruw) ?? 10) * macht);
  return Array.from({ length: Math.ceil(hoogst / stap) + 1 }, (_, i) => i * stap);
}

/** Words over lines of at most so many letters; one long word keeps a line of its own. */
export function regels(tekst: string, letters: number): readonly string[] {
  return tekst.split(' ').reduce<readonly string[]>((klaar, woord) => {
    const laatste = klaar.at(-1);
    return laatste !== undefined && laatste.length + 1 + woord.length <= letters ? [...klaar.slice(0, -1), `${laatste} ${woord}`] : [...klaar, woord];
  }, []);
}
