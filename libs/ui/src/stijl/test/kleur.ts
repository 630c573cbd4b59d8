/** Colour arithmetic for the specs of the tokens. Colours are '#rrggbb'. */
type Drie = readonly [number, number, number];

const kanalen = (hex: string): Drie => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as unknown as Drie;
const lineair = (kanaal: number): number => (kanaal <= 0.04045 ? kanaal / 12.92 : ((kanaal + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Drie => kanalen(hex).map(lineair) as unknown as Drie;
const maal = (m: readonly Drie[], v: Drie): Drie => m.map((rij) => rij[0] * v[0] + rij[1] * v[1] + rij[2] * v[2]) as unknown as Drie;

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const helderheid = (hex: string): number => maal([[0.2126, 0.7152, 0.0722]], rgb(hex))[0];
  const [licht, donker] = [helderheid(a), helderheid(b)].sort((x, y) => y - x) as [number, number];
  return (licht + 0.05) / (donker + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
export const kleurenzien = {
  gewoon: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuter: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, readonly Drie[]>;

function lab(v: Drie): Drie {
  const begrensd = v.map((k) => Math.min(1, Math.max(0, k))) as unknown as Drie;
  const xyz = maal([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], begrensd);
  const [x, y, z] = xyz.map((k, i) => {
    const t = k / ([0.95047, 1, 1.08883][i] as number);
    return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 distance as someone with this colour vision sees it. */
export function afstand(a: string, b: string, zien: readonly Drie[]): number {
  const [p, q] = [a, b].map((hex) => lab(maal(zien, rgb(hex)))) as [Drie, Drie];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
