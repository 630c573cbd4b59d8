/** An exact fraction. Means of scores are compared exactly: two that are equal on paper are a tie, whatever order they were added in. */
export interface Breuk {
  readonly teller: bigint;
  /** Positive. */
  readonly noemer: bigint;
}

const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : ggd(b, a % b));
const maak = (teller: bigint, noemer: bigint): Breuk => {
  const deler = ggd(teller, noemer);
  return deler === 0n ? { teller: 0n, noemer: 1n } : { teller: teller / deler, noemer: noemer / deler };
};

/** The exact value of a number as it is written in decimals: 1.5 is 3/2. */
export function breuk(getal: number): Breuk {
  const [, mantisse = '0', exponent = '0'] = /^(-?[\d.]+)(?:e([+-]\d+))?$/.exec(String(getal)) ?? [];
  const [geheel = '0', decimalen = ''] = mantisse.split('.');
  const macht = Number(exponent) - decimalen.length;
  const cijfers = BigInt(geheel + decimalen);
  return macht >= 0 ? maak(cijfers * 10n ** BigInt(macht), 1n) : maak(cijfers, 10n ** BigInt(-macht));
}

export const nul: Breuk = { teller: 0n, noemer: 1n };
export const plus = (a: Breuk, b: Breuk): Breuk => maak(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
export const min = (a: Breuk, b: Breuk): Breuk => plus(a, { teller: -b.teller, noemer: b.noemer });
export const maal = (a: Breuk, b: Breuk): Breuk => maak(a.teller * b.teller, a.noemer * b.noemer);
/** `b` must not be zero and not negative. */
export const gedeeldDoor = (a: Breuk, b: Breuk): Breuk => maak(a.teller * b.noemer, a.noemer * b.teller);
export const som = (breuken: readonly Breuk[]): Breuk => breuken.reduce(plus, nul);
/** Of at least one. */
export const gemiddelde = (breuken: readonly Breuk[]): Breuk => gedeeldDoor(som(breuken), { teller: BigInt(breuken.length), noemer: 1n });
/** Below zero when a comes before b, zero when they are exactly equal. */
export const vergelijk = (a: Breuk, b: Breuk): number => {
  const verschil = a.teller * b.noemer - b.teller * a.noemer;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
};

const DECIMALEN = 10_000n;
/** As a number with at most four decimals, half rounded away from zero; for reading, never for comparing. */
export function alsGetal({ teller, noemer }: Breuk): number {
  const dubbel = (teller < 0n ? -teller : teller) * DECIMALEN * 2n;
  const afgerond = Number((dubbel + noemer) / (noemer * 2n)) / Number(DECIMALEN);
  return teller < 0n ? -afgerond : afgerond;
}
