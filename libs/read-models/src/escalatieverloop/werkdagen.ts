import { plusDagen, type Datum, type Werkkalender } from '@cirkel/domain';

interface Dagen {
  readonly dagen: readonly Datum[];
  /** Per day how many working days there were since the first, that day included. */
  readonly teller: readonly number[];
}

const laatste = new WeakMap<Werkkalender, { readonly van: Datum; readonly tot: Datum; readonly geteld: Dagen }>();

/** Every day from the one to the other with its working days counted on: the difference between two days is the number of working days after the one up to and including the other. */
export function werkdagenteller(kalender: Werkkalender, van: Datum, tot: Datum): Dagen {
  const bekend = laatste.get(kalender);
  if (bekend?.van === van && bekend.tot === tot) return bekend.geteld;
  const dagen: Datum[] = [];
  const teller: number[] = [];
  for (let dag = van, aantal = 0; dag <= tot; dag = plusDagen(dag, 1)) {
    if (dag > van && kalender.isWerkdag(dag)) aantal += 1;
    dagen.push(dag);
    teller.push(aantal);
  }
  laatste.set(kalender, { van, tot, geteld: { dagen, teller } });
  return { dagen, teller };
}
