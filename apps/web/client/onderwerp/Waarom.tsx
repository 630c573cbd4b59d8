import type { WaaromAntwoord } from '@cirkel/contracts';
import { Melding } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Collectie } from '../api/gegevens';
import { waaromQuery } from '../api/tijd';
import { Gegevens } from '../raam/Gegevens';
import { waaromteksten as t } from '../teksten/waarom';

type Stap = WaaromAntwoord['stappen'][number];
/** The links in which somebody did something; the others follow from the one before them. */
const doorIemand: ReadonlySet<Stap['soort']> = new Set<Stap['soort']>(['afspraak', 'verplaatst', 'stil', 'stand']);

function Keten({ omschrijving, stappen, waarschuwingen }: WaaromAntwoord): ReactElement {
  return (
    <>
      <ol className="waarom" aria-label={t.keten(omschrijving)}>
        {stappen.map((stap, i) => (
          // One event can give several links, and the order is what counts.
          <li key={`${stap.versie} ${i}`}>
            <p>{stap.zin}</p>
            {doorIemand.has(stap.soort) && <p className="zacht klein">{t.wie(stap.op, stap.door)}</p>}
            {stap.besluit !== undefined && (
              <p>
                {t.besluit}: {stap.besluit}
              </p>
            )}
            {stap.reden !== undefined && (
              <p className="citaat vrije-tekst">
                <span className="zacht">{t.reden}: </span>
                {stap.reden}
              </p>
            )}
          </li>
        ))}
      </ol>
      {waarschuwingen.map((zin) => (
        <Melding key={zin} soort="waarschuwing">
          <p>{zin}</p>
        </Melding>
      ))}
    </>
  );
}

interface Props {
  readonly collectie: Collectie;
  readonly id: string;
  readonly termijnId: string;
}

/** *Waarom deze datum?*: from what was agreed to the date that holds now, a sentence per step. Asked for when it is opened. */
export function Waarom({ collectie, id, termijnId }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...waaromQuery(collectie, id, termijnId), enabled: open });
  return (
    <details className="uitklap" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t.kop}</summary>
      {open && <Gegevens query={query}>{(waarom) => <Keten {...waarom} />}</Gegevens>}
    </details>
  );
}
