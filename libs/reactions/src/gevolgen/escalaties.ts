import type { Bedenksel } from '@cirkel/commands';
import { huidigeTrede, zinVan, type Escalatie } from '@cirkel/domain';

/** What happens to an escalatie because of a command. */
export interface Escalatiegevolg {
  readonly streamId: string;
  readonly gevolg: 'begint' | 'eindigt' | 'hoger';
  /** Absent for one that is not there yet. */
  readonly nummer?: string;
  readonly gremium: string;
  readonly onderwerp: Pick<Escalatie['onderwerp'], 'nummer' | 'titel' | 'stap'>;
  /** The sentence of the last thing that happens to it. */
  readonly zin: string;
}

function gevolgVoor(voor: Escalatie | undefined, na: Escalatie): Escalatiegevolg['gevolg'] | undefined {
  if (voor === undefined) return 'begint';
  if (voor.staat !== 'beeindigd' && na.staat === 'beeindigd') return 'eindigt';
  return na.huidig > voor.huidig ? 'hoger' : undefined;
}

/** The escalaties that begin, end or go to the next rung in what was thought of; `stromen` holds what happens to each stream, in order. */
export const escalatiegevolgen = (stromen: readonly (readonly [Bedenksel, ...Bedenksel[]])[]): readonly Escalatiegevolg[] =>
  stromen.flatMap(([eerste, ...rest]): readonly Escalatiegevolg[] => {
    const laatste = rest.at(-1) ?? eerste;
    if (eerste.kind !== 'escalatie') return [];
    // Whoever thought of them folded them with the aggregate of their kind.
    const [voor, na] = [eerste.voor as Escalatie | undefined, laatste.na as Escalatie];
    const gevolg = gevolgVoor(voor, na);
    const event = laatste.besloten.at(-1);
    if (gevolg === undefined || event === undefined) return [];
    const { nummer, titel, stap } = na.onderwerp;
    return [{ streamId: eerste.streamId, gevolg, ...(voor === undefined ? {} : { nummer: na.nummer }), gremium: huidigeTrede(na).gremium, onderwerp: { nummer, titel, stap }, zin: zinVan(event) }];
  });
