import type { Bord, ItemRij } from '@cirkel/contracts';
import { beurtdelen, Fase, Icoon, niemandAanZet, Statuslabel } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { opdrachtenQuery } from '../../api/gegevens';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { useRustigeRijen } from '../../lijst/useRustigeRijen';
import { Uitklapmenu } from '../../lijst/Uitklapmenu';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Fictief } from '../../onderwerp/Fictief';
import { Opdrachtlijst } from '../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../raam/Gegevens';
import { itemsteksten as t } from '../../teksten/items';

/** What this user can do with an item; asked when the menu opens. */
function Kaartmenu({ item: { id, nummer } }: { readonly item: ItemRij }): ReactElement {
  const [geopend, setGeopend] = useState(false);
  const query = useQuery({ ...opdrachtenQuery('items', id), enabled: geopend });
  return (
    <Uitklapmenu knop={<Icoon naam="menu" />} label={t.kaartmenu(nummer)} onOpen={() => setGeopend(true)}>
      <Gegevens query={query} regels={2}>
        {({ opdrachten }) =>
          opdrachten.length === 0 ? <p>{t.niets}</p> : <Opdrachtlijst opdrachten={opdrachten} naar={(type) => ({ to: '/items/$nr/opdracht/$type', params: { nr: nummer, type } })} />
        }
      </Gegevens>
    </Uitklapmenu>
  );
}

function Kaart({ item, vandaag }: { readonly item: ItemRij; readonly vandaag: string }): ReactElement {
  const delen = beurtdelen(item.beurt, vandaag);
  return (
    <li className="kaart">
      <p className="kaart__titel">
        <Link to="/items/$nr" params={{ nr: item.nummer }}>
          {item.nummer} {item.titel}
        </Link>{' '}
        {item.fictief && <Fictief />}
      </p>
      <p>{delen.wie === undefined ? <Statuslabel status={{ icoon: 'driehoek', tekst: niemandAanZet, toon: 'fout' }} /> : <><strong>{delen.wie}</strong>: {delen.wat}</>}</p>
      <p>
        <Statuslabel status={item.status === 'opgeschort' ? { icoon: 'balken', tekst: 'opgeschort', toon: 'pauze' } : delen.termijn} />
      </p>
      <Escalatielabels escalaties={item.escalaties} />
      <Kaartmenu item={item} />
    </li>
  );
}

interface Props {
  readonly kolom: Bord['kolommen'][number];
  readonly vandaag: string;
  /** The question that the board answers. */
  readonly vraag: string;
  /** Where the items are that do not fit. */
  readonly rest: ReactNode;
}

/** The items of one stage as cards, the most urgent first. */
export function Bordkolom({ kolom: { nr, fase, naam, rijen, totaal, meer }, vandaag, vraag, rest }: Props): ReactElement {
  const rustig = useRustigeRijen(rijen, ({ id }) => id, vraag);
  return (
    <section className="bord__kolom" aria-labelledby={`bord-${fase}`}>
      <h2 id={`bord-${fase}`}>
        <Fase item={{ faseNr: nr, fasenaam: naam }} /> ({totaal}
        {meer && '+'})
      </h2>
      <NieuweRijen {...rustig} />
      {rustig.rijen.length === 0 ? (
        <p className="zacht">{t.legeKolom}</p>
      ) : (
        <ul className="bord__kaarten" aria-label={t.kaarten(nr, naam)}>
          {rustig.rijen.map((item) => (
            <Kaart key={item.id} item={item} vandaag={vandaag} />
          ))}
        </ul>
      )}
      {(meer || totaal > rijen.length) && <p>{rest}</p>}
    </section>
  );
}
