import type { Cirkeloverzicht, ItemRij } from '@cirkel/contracts';
import { Bladerbalk, Fase, Fictief, hoofdletter, Knop, knopklasse, LegeStaat, namenVan, Tabel, Veld, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { adressen, metVraag } from '../adressen';
import type { Pagina } from '../pagina';
import { itemstand, onderwerpteksten as t } from '../teksten/onderwerpen';

/** Which subjects the list holds: those that go on, those that ended, or both. */
export const standen = ['open', 'beeindigd', 'alle'] as const;

/** What was asked for in the address. */
export interface Onderwerpvraag {
  readonly fase?: string | undefined;
  readonly zoek?: string | undefined;
  readonly stand: (typeof standen)[number];
  readonly page: number;
}

interface Props {
  readonly vraag: Onderwerpvraag;
  readonly lijst: { readonly rijen: readonly ItemRij[]; readonly totaal: number; readonly meer: boolean; readonly standVan: string };
  readonly fasen: readonly Pick<Cirkeloverzicht['fasen'][number], 'fase' | 'naam' | 'nr'>[];
  readonly perBladzijde: number;
}

const kolommen: readonly Kolom<ItemRij>[] = [
  {
    kop: t.kolommen.onderwerp,
    naam: true,
    cel: ({ nummer, titel, fictief }) => (
      <>
        <a href={adressen.onderwerp(nummer)}>
          {nummer} {titel}
        </a>{' '}
        {fictief && <Fictief />}
      </>
    ),
  },
  { kop: t.kolommen.fase, cel: (item) => <Fase item={item} /> },
  { kop: t.kolommen.stand, cel: itemstand },
  { kop: t.kolommen.eigenaar, cel: ({ eigenaar }) => namenVan([eigenaar]) },
  { kop: t.kolommen.jaar, kort: true, cel: ({ jaar }) => jaar },
];

/** Asks by its address, so that it works without a script. */
function Zoekformulier({ vraag, fasen }: Pick<Props, 'vraag' | 'fasen'>): ReactElement {
  return (
    <form method="get" action={adressen.onderwerpen} role="search" className="openbaar__zoeken">
      <Veld id="zoek" label={t.zoek} verplicht>
        <input id="zoek" name="zoek" type="search" maxLength={100} defaultValue={vraag.zoek} className="cgg-invoer" />
      </Veld>
      <Veld id="fase" label={t.kolommen.fase} verplicht>
        <select id="fase" name="fase" defaultValue={vraag.fase ?? ''} className="cgg-invoer">
          <option value="">{t.alleFasen}</option>
          {fasen.map(({ fase, nr, naam }) => (
            <option key={fase} value={fase}>
              {nr} {hoofdletter(naam)}
            </option>
          ))}
        </select>
      </Veld>
      <Veld id="stand" label={t.kolommen.stand} verplicht>
        <select id="stand" name="stand" defaultValue={vraag.stand} className="cgg-invoer">
          {standen.map((stand) => (
            <option key={stand} value={stand}>
              {t.standen[stand]}
            </option>
          ))}
        </select>
      </Veld>
      <Knop type="submit" soort="hoofd">
        {t.zoekKnop}
      </Knop>
    </form>
  );
}

function Inhoud({ vraag, lijst: { rijen, totaal, meer }, fasen, perBladzijde }: Props): ReactElement {
  const { page, stand, ...rest } = vraag;
  const naar = (andere: number): string => metVraag(adressen.onderwerpen, { ...rest, stand: stand === 'open' ? undefined : stand, page: andere === 1 ? undefined : andere });
  const allesWissen = (
    <a href={adressen.onderwerpen} className={knopklasse()}>
      {t.wis}
    </a>
  );
  return (
    <>
      <Zoekformulier vraag={vraag} fasen={fasen} />
      <p className="telling">{t.aantal(totaal, meer)}</p>
      {rijen.length === 0 ? (
        <LegeStaat acties={allesWissen}>{t.leeg}</LegeStaat>
      ) : (
        <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />
      )}
      <Bladerbalk
        page={page}
        perBladzijde={perBladzijde}
        totaal={totaal}
        link={(andere, tekst) => (
          <a href={naar(andere)} className={knopklasse()}>
            {tekst}
          </a>
        )}
      />
    </>
  );
}

/** The subjects that fit what was asked, a page at a time. */
export const onderwerpenpagina = (props: Props): Pagina => ({
  titel: t.titel,
  beschrijving: t.beschrijving,
  menu: 'onderwerpen',
  standVan: props.lijst.standVan,
  inhoud: <Inhoud {...props} />,
});
