import type { Doorlooptijdenoverzicht } from '@cirkel/contracts';
import { Figuur, getal, hoofdletter, LegeStaat, Spreiding, Standaardwaarde, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { doorlooptijdenQuery } from '../../api/overzichten';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { doorloopteksten as t } from '../../teksten/doorlooptijden';
import { normlijn, puntenVan, rijenVan, spreiding, type Meting, type Rij } from './rijen';

const route = getRouteApi('/doorlooptijden');

const kolommen = (wat: string): readonly Kolom<Rij>[] => [
  { kop: wat, naam: true, cel: ({ naam }) => naam },
  { kop: t.kolommen.afgerond, kort: true, cel: ({ cijfers }) => getal(cijfers.afgerond) },
  { kop: t.kolommen.lopend, kort: true, cel: ({ cijfers }) => getal(cijfers.lopend) },
  { kop: t.kolommen.gestopt, kort: true, cel: ({ cijfers }) => getal(cijfers.gestopt) },
  { kop: t.kolommen.mediaan, kort: true, cel: ({ cijfers }) => t.mediaan(cijfers.mediaan) },
  {
    kop: t.kolommen.spreiding,
    kort: true,
    cel: ({ cijfers }) => {
      const lijn = spreiding(cijfers);
      return t.spreiding(lijn?.van, lijn?.tot);
    },
  },
];
const opTijdkolom: Kolom<Rij> = { kop: t.kolommen.opTijd, kort: true, cel: ({ cijfers }) => t.opTijd(cijfers.opTijd, cijfers.beoordeeld) };

function Meetblok({ meting }: { readonly meting: Meting }): ReactElement {
  const naam = t.metingen[meting.meting];
  const rijen = rijenVan(meting);
  const punten = puntenVan(rijen, meting.normen);
  const lijn = normlijn(meting.normen);
  const tabel = (
    <>
      {rijen.length === 0 ? <p>{t.nogNiets}</p> : <Tabel bijschrift={naam} verbergBijschrift kolommen={[...kolommen(t.kolommen.wat), opTijdkolom]} rijen={rijen} sleutel={(rij) => rij.naam} />}
      {meting.normen.map(({ tekst, dagen }) => dagen !== undefined && <p key={tekst}>{t.nulmetingzin(dagen)}</p>)}
      {lijn !== undefined && <p>{t.lijn(lijn.naam, lijn.waarde)}</p>}
    </>
  );
  return (
    <section className="blok">
      <h2>{naam}</h2>
      {meting.normen.map((norm) => (
        <p key={norm.tekst}>
          {t.norm(norm)} {norm.soort === 'afspraak' && <Standaardwaarde />}
        </p>
      ))}
      {punten.length === 0 ? (
        tabel
      ) : (
        <Figuur bijschrift={t.zin(meting.totaal?.mediaan ?? null, meting.totaal?.afgerond ?? 0)} tabel={tabel}>
          <Spreiding beschrijving={t.beeld(naam)} eenheid={t.dagen} rijen={punten} norm={lijn} />
        </Figuur>
      )}
    </section>
  );
}

function Fasen({ fasen }: Pick<Doorlooptijdenoverzicht, 'fasen'>): ReactElement | null {
  const rijen = fasen.flatMap(({ naam, totaal }): readonly Rij[] => (totaal === null ? [] : [{ naam: hoofdletter(naam), cijfers: totaal }]));
  const punten = puntenVan(rijen);
  const langste = punten.toSorted((a, b) => b.midden - a.midden)[0];
  if (rijen.length === 0) return null;
  const tabel = <Tabel bijschrift={t.fasen} verbergBijschrift kolommen={kolommen(t.kolommen.fase)} rijen={rijen} sleutel={({ naam }) => naam} />;
  return (
    <section className="blok">
      <h2>{t.fasen}</h2>
      {punten.length === 0 ? (
        tabel
      ) : (
        <Figuur bijschrift={langste === undefined ? t.fasen : t.langsteFase(langste.naam, langste.midden)} tabel={tabel}>
          <Spreiding beschrijving={t.beeld(t.fasen)} eenheid={t.dagen} rijen={punten} norm={undefined} />
        </Figuur>
      )}
    </section>
  );
}

/** How long things took, beside the published norms and the baseline of before. */
export function Doorlooptijden(): ReactElement {
  const { programma } = route.useSearch();
  const query = useQuery({ ...doorlooptijdenQuery(programma), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <p>{t.uitleg}</p>
      <Gegevens query={query} regels={10}>
        {({ metingen, fasen }) =>
          metingen.length + fasen.length === 0 ? (
            <LegeStaat>{t.leeg}</LegeStaat>
          ) : (
            <>
              {metingen.map((meting) => (
                <Meetblok key={meting.meting} meting={meting} />
              ))}
              <Fasen fasen={fasen} />
            </>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
