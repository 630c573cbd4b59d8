export interface Baanindeling<T> {
  /** So many lanes at the same time. */
  readonly tegelijk: number;
  /** What shares a lane is done one after another, in order. */
  readonly baan: (een: T) => string;
}

/** Does this for each, lane by lane. Rejects with the first fault, after what was under way has ended; what had not begun is left. */
export async function inBanen<T>(alle: readonly T[], { tegelijk, baan }: Baanindeling<T>, doe: (een: T) => Promise<void>): Promise<void> {
  const banen = verdeel(alle, baan);
  const fouten: unknown[] = [];
  const werk = async (): Promise<void> => {
    for (let eigen = banen.shift(); eigen !== undefined; eigen = banen.shift()) {
      for (const een of eigen) {
        if (fouten.length > 0) return;
        await doe(een).catch((error: unknown) => fouten.push(error));
      }
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werk));
  if (fouten.length > 0) throw fouten[0];
}

function verdeel<T>(alle: readonly T[], baan: (een: T) => string): T[][] {
  const banen = new Map<string, T[]>();
  for (const een of alle) {
    const eigen = banen.get(baan(een));
    if (eigen === undefined) banen.set(baan(een), [een]);
    else eigen.push(een);
  }
  return [...banen.values()];
}
