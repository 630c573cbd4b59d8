import type { Beurtregel, TermijnAntwoord } from '@cirkel/contracts';
import { korteDatum } from '../datum/datumtekst';
import { naamVan, namenVan } from './namen';
import { termijnstatus, type Status } from './status';

/** The parts of a beurtregel, in the one order in which they always stand (ux.md, "The one idea"). */
export interface Beurtdelen {
  /** "FMS", or undefined when nobody is aan zet: a fault for anything that is still open. */
  readonly wie: string | undefined;
  readonly wat: string | undefined;
  /** "tot 30 okt 2020", or undefined when no day was agreed. */
  readonly tot: string | undefined;
  readonly termijn: Status;
  readonly besluit: string | undefined;
}

export const niemandAanZet = 'Niemand aan zet.';
export const geenTermijn = 'geen termijn afgesproken';

const totTekst = (termijn: TermijnAntwoord): string => (termijn.staat === 'opgeschort' ? `was tot ${korteDatum(termijn.effectief)}` : `tot ${korteDatum(termijn.effectief)}`);

export function beurtdelen(beurt: Beurtregel | null, vandaag: string, opgeschortTot?: string): Beurtdelen {
  const termijn = beurt?.termijn;
  const besluit = beurt?.laatsteBesluit;
  return {
    wie: beurt === null || beurt.wie.length === 0 ? undefined : namenVan(beurt.wie),
    wat: beurt?.wat,
    tot: termijn === undefined ? undefined : totTekst(termijn),
    termijn: termijnstatus(termijn, vandaag, opgeschortTot),
    besluit: besluit === undefined ? undefined : `${besluit.wat}, ${naamVan(besluit.door)}, ${korteDatum(besluit.op)}`,
  };
}

/** "Aan zet: FMS | PICOT aanvullen | tot 30 okt 2020, 8 dagen te laat | Laatste besluit: geselecteerd, werkorganisatie, 1 okt 2020". */
export function beurtregelTekst(delen: Beurtdelen): string {
  const termijn = delen.tot === undefined ? geenTermijn : `${delen.tot}, ${delen.termijn.tekst}`;
  const beurt = delen.wie === undefined ? [niemandAanZet] : [`Aan zet: ${delen.wie}`, delen.wat ?? '', termijn];
  return [...beurt, ...(delen.besluit === undefined ? [] : [`Laatste besluit: ${delen.besluit}`])].join(' | ');
}
