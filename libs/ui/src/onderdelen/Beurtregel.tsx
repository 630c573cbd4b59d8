import type { Beurtregel as Beurt } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { beurtdelen, geenTermijn, niemandAanZet } from '../teksten/beurtregel';
import { Statuslabel } from './Statuslabel';

interface Props {
  readonly beurt: Beurt | null;
  readonly vandaag: string;
  readonly opgeschortTot?: string | undefined;
  /** In a row of a list the last decision has a column of its own. */
  readonly zonderBesluit?: boolean;
}

/** Whose turn, for what, until when, what was decided last: the one line that every open subject shows. */
export function Beurtregel({ beurt, vandaag, opgeschortTot, zonderBesluit = false }: Props): ReactElement {
  const delen = beurtdelen(beurt, vandaag, opgeschortTot);
  return (
    <p className="cgg-beurtregel">
      {delen.wie === undefined ? (
        <span className="cgg-beurtregel__deel">
          <Statuslabel status={{ icoon: 'driehoek', tekst: niemandAanZet, toon: 'fout' }} />
        </span>
      ) : (
        <>
          <span className="cgg-beurtregel__deel">
            Aan zet: <strong>{delen.wie}</strong>
          </span>
          <span className="cgg-beurtregel__deel">{delen.wat}</span>
          <span className="cgg-beurtregel__deel">{delen.tot === undefined ? geenTermijn : <>{delen.tot} <Statuslabel status={delen.termijn} /></>}</span>
        </>
      )}
      {!zonderBesluit && delen.besluit !== undefined && <span className="cgg-beurtregel__deel">Laatste besluit: {delen.besluit}</span>}
    </p>
  );
}
