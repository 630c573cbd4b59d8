/** One difference between two versions of a definition: of which part, and what, as a Dutch sentence. */
export interface Verschil {
  readonly onderdeel: string;
  readonly zin: string;
}

type Velden = Readonly<Record<string, unknown>>;
/** How the fields of one kind of thing are told: their names and values in words. `null`: told elsewhere. */
export interface Woorden {
  readonly namen?: Readonly<Record<string, string | null>>;
  readonly waarden?: Readonly<Record<string, (waarde: unknown) => string>>;
}

/** The same content, whatever the order of the fields: what was stored comes back in another one. */
export const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(geordend(a)) === JSON.stringify(geordend(b));

function geordend(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(geordend);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).filter(([, deel]) => deel !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([naam, deel]) => [naam, geordend(deel)]));
}

/** A value as people read it. */
export function inWoorden(waarde: unknown): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'niets';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'niets' : waarde.map(inWoorden).join(', ');
  if (typeof waarde === 'object') return Object.entries(waarde).filter(([, deel]) => deel !== undefined).map(([naam, deel]) => `${naam} ${inWoorden(deel)}`).join(', ');
  return String(waarde);
}

/** "niets → 10", "voor 1 november → voor 1 december": each field that differs, one sentence each. */
export function veldverschillen(wat: string, oud: Velden, nieuw: Velden, { namen = {}, waarden = {} }: Woorden): readonly string[] {
  const velden = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])];
  return velden.flatMap((veld) => {
    const naam = namen[veld];
    if (naam === null || gelijk(oud[veld], nieuw[veld])) return [];
    const tekst = waarden[veld] ?? inWoorden;
    const [van, naar] = [oud[veld], nieuw[veld]].map((waarde) => (waarde === undefined ? 'niets' : tekst(waarde)));
    return [`${wat}: ${naam === '' ? '' : `${naam ?? veld} `}${van} → ${naar}.`];
  });
}

interface Lijst<T> {
  readonly code: (een: T) => string;
  /** "Termijn 'PICOT aanvullen'". */
  readonly noem: (een: T) => string;
  /** What else differs of one that is in both. */
  readonly zelfde: (oud: T, nieuw: T) => readonly string[];
}

/** What went, what came, and what changed of what stayed. */
export function lijstverschillen<T>(oud: readonly T[], nieuw: readonly T[], { code, noem, zelfde }: Lijst<T>): readonly string[] {
  const was = new Map(oud.map((een) => [code(een), een]));
  const wordt = new Set(nieuw.map(code));
  return [
    ...oud.filter((een) => !wordt.has(code(een))).map((een) => `${noem(een)} vervalt.`),
    ...nieuw.flatMap((een) => {
      const eerder = was.get(code(een));
      return eerder === undefined ? [`${noem(een)} komt erbij.`] : zelfde(eerder, een);
    }),
  ];
}
