import type { GevolgenAntwoord, ItemRij } from '@cirkel/contracts';
import { Statuslabel, Tabel, type Kolom, type Status } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { gevolgregels } from '../../formulier/gevolgen';
import { gevolgenteksten } from '../../teksten/gevolgen';
import { samenteksten as t } from '../../teksten/samen';
import type { Rijstand } from './useSamen';

type Rij = Pick<ItemRij, 'nummer' | 'titel'>;

/** What an item's part came to, as a shape and words. */
export function uitkomststatus(stand: Rijstand | undefined): Status {
  switch (stand?.soort) {
    case 'opgeslagen':
      return { icoon: 'vink', tekst: t.uitkomsten.opgeslagen, toon: 'goed' };
    case 'geweigerd':
      return { icoon: 'kruis', tekst: t.uitkomsten.geweigerd(stand.reden), toon: 'fout' };
    case 'onbekend':
      return { icoon: 'driehoek', tekst: t.uitkomsten.onbekend, toon: 'waarschuwing' };
    case 'bezig':
      return { icoon: 'verversen', tekst: t.uitkomsten.bezig, toon: 'info' };
    case 'kan-niet':
      return { icoon: 'streep', tekst: t.uitkomsten.kanNiet, toon: 'neutraal' };
    case 'gezien':
    case undefined:
      return { icoon: 'cirkel', tekst: t.uitkomsten.wacht, toon: 'neutraal' };
  }
}

function Gevolg({ gevolgen }: { readonly gevolgen: GevolgenAntwoord }): ReactElement {
  const regels = gevolgregels(gevolgen);
  return (
    <>
      {gevolgen.samenvatting}
      {regels.length > 0 && (
        <details className="uitklap">
          <summary>{gevolgenteksten.lees}</summary>
          <ul>
            {regels.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface Props {
  readonly rijen: readonly Rij[];
  readonly standen: ReadonlyMap<string, Rijstand>;
  /** Once it has been confirmed each item has its outcome. */
  readonly metUitkomst: boolean;
}

/** Per item what the command does, or why it cannot be given, and what became of it. */
export function Gevolgentabel({ rijen, standen, metUitkomst }: Props): ReactElement {
  const kolommen: readonly Kolom<Rij>[] = [
    {
      kop: t.kolommen.item,
      naam: true,
      cel: ({ nummer, titel }) => (
        <Link to="/items/$nr" params={{ nr: nummer }}>
          {nummer} {titel}
        </Link>
      ),
    },
    {
      kop: t.kolommen.gevolg,
      cel: ({ nummer }) => {
        const stand = standen.get(nummer);
        if (stand === undefined) return t.nogNiet;
        return stand.soort === 'kan-niet' ? t.kanNiet(stand.reden) : <Gevolg gevolgen={stand.gevolgen} />;
      },
    },
    ...(metUitkomst ? [{ kop: t.kolommen.uitkomst, cel: ({ nummer }: Rij) => <Statuslabel status={uitkomststatus(standen.get(nummer))} /> }] : []),
  ];
  return <Tabel bijschrift={t.gevolgen} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ nummer }) => nummer} />;
}
