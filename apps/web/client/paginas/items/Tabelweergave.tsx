import type { ItemRij } from '@cirkel/contracts';
import { LegeStaat, Tabel } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { itemsQuery, type Lijst } from '../../api/gegevens';
import { bladzijde } from '../../lijst/bladzijde';
import { Bladeren } from '../../lijst/Bladeren';
import type { Filterwaarden } from '../../lijst/Filters';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { schoon } from '../../lijst/schoon';
import { useRustigeRijen, vraagsleutel } from '../../lijst/useRustigeRijen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { itemsteksten as t } from '../../teksten/items';
import { isGefilterd, itemvraag } from './filters';
import { zietEscalaties } from './indienen';
import { Keuzebalk, kieskolom } from './Keuzebalk';
import { itemkolommen, type Itemkolom } from './kolommen';

const PER_BLADZIJDE = 50;

export interface Weergaveprops {
  readonly zoek: Filterwaarden;
  readonly adres: (zoek: Record<string, string>) => LinkProps;
  /** The filters and the buttons of the list. */
  readonly boven: ReactNode;
  readonly acties: ReactNode;
}

interface Tabelprops {
  readonly lijst: Lijst<ItemRij>;
  readonly vraag: string;
  readonly vanaf: number;
  readonly zoek: Filterwaarden;
  readonly kolommen: readonly Itemkolom[];
}

function Tabelvan({ lijst, vraag, vanaf, zoek, kolommen }: Tabelprops): ReactElement {
  const magKiezen = zietEscalaties(useGebruiker());
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  const rustig = useRustigeRijen(lijst.rijen, (item) => item.id, vraag);
  if (lijst.totaal === 0) {
    // The search of the header leads here, also with the words of an actie.
    const bijActies = zoek['zoek'] === undefined ? undefined : <Link to="/jaarplanacties" search={{ zoek: zoek['zoek'] }}>{t.zoekActies}</Link>;
    return <LegeStaat acties={bijActies}>{isGefilterd(zoek) ? t.leegMetFilters : t.leeg}</LegeStaat>;
  }
  const gewoon = itemkolommen(kolommen, lijst.vandaag);
  const keuze = { gekozen, onKies: setGekozen };
  return (
    <>
      <NieuweRijen {...rustig} />
      {magKiezen && <Keuzebalk {...keuze} rijen={rustig.rijen} />}
      <Tabel
        bijschrift={t.titel}
        verbergBijschrift
        kolommen={magKiezen ? [kieskolom(keuze), ...gewoon] : gewoon}
        rijen={rustig.rijen}
        sleutel={(item) => item.id}
        deel={{ vanaf, totaal: lijst.meer ? undefined : lijst.totaal }}
      />
    </>
  );
}

/** The items as a table, a page at a time. */
export function Tabelweergave({ zoek, adres, boven, acties, kolommen }: Weergaveprops & { readonly kolommen: readonly Itemkolom[] }): ReactElement {
  const page = bladzijde(zoek['page']);
  const vraag = { ...itemvraag(zoek), page, pageSize: PER_BLADZIJDE };
  const query = useQuery({ ...itemsQuery(vraag), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={acties}>
      {boven}
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal, query.data.meer)}
      </p>
      <Gegevens query={query} regels={10}>
        {(lijst) => (
          <>
            <Tabelvan lijst={lijst} vraag={vraagsleutel(vraag, query)} vanaf={(page - 1) * PER_BLADZIJDE + 1} zoek={zoek} kolommen={kolommen} />
            <Bladeren page={page} perBladzijde={PER_BLADZIJDE} totaal={lijst.totaal} meer={lijst.meer} naar={(doel) => adres(schoon({ ...zoek, programma: undefined, page: doel === 1 ? undefined : String(doel) }))} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
