import { LegeStaat } from '@cirkel/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useNavigate, type LinkProps } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Gegevens } from '../raam/Gegevens';
import { algemeen } from '../teksten/algemeen';
import { bladzijde } from './bladzijde';
import { Bladeren } from './Bladeren';
import { Filters, type Filter, type Filterwaarden } from './Filters';
import { schoon } from './schoon';

interface Bladzijde<Rij> {
  readonly rijen: readonly Rij[];
  readonly totaal: number;
}

interface Props<Rij, Antwoord extends Bladzijde<Rij>> {
  readonly filters: readonly Filter[];
  /** What stands in the address. */
  readonly zoek: Filterwaarden;
  /** The address of this page with other filters. */
  readonly adres: (zoek: Record<string, string>) => LinkProps;
  readonly query: UseQueryResult<Antwoord>;
  readonly perBladzijde: number;
  readonly teksten: { readonly aantal: (totaal: number) => string; readonly leeg: string; readonly leegMetFilters: string };
  readonly children: (antwoord: Antwoord) => ReactNode;
}

/** The frame of a list: its filters, how many there are, why there is nothing, the rows themselves, and the way to more of them. */
export function Filterlijst<Rij, Antwoord extends Bladzijde<Rij>>({ filters, zoek, adres, query, perBladzijde, teksten, children }: Props<Rij, Antwoord>): ReactElement {
  const navigate = useNavigate();
  const { programma, page, ...gekozen } = zoek;
  const leeg = programma === undefined ? teksten.leeg : algemeen.leegInProgramma;
  const wijzig = (wijziging: Filterwaarden): void => {
    // Every pause in typing would otherwise be a step back in the browser.
    const typt = filters.some(({ naam, opties }) => opties === undefined && naam in wijziging);
    void navigate({ ...adres(schoon({ ...gekozen, ...wijziging })), replace: typt, resetScroll: false });
  };
  return (
    <>
      <Filters filters={filters} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && teksten.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query} regels={8}>
        {(antwoord) =>
          antwoord.totaal === 0 ? (
            <LegeStaat>{filters.some(({ naam }) => gekozen[naam] !== undefined) ? teksten.leegMetFilters : leeg}</LegeStaat>
          ) : (
            <>
              {children(antwoord)}
              <Bladeren page={bladzijde(page)} perBladzijde={perBladzijde} totaal={antwoord.totaal} naar={(doel) => adres(schoon({ ...gekozen, page: doel === 1 ? undefined : String(doel) }))} />
            </>
          )
        }
      </Gegevens>
    </>
  );
}
