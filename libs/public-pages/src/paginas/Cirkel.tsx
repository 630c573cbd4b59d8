import type { Cirkeloverzicht } from '@cirkel/contracts';
import { domeinnaam, Fase, Figuur, getal, LegeStaat, Ring, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { adressen, metVraag } from '../adressen';
import type { Pagina } from '../pagina';
import { cirkelteksten as t } from '../teksten/cirkel';

type Stand = Cirkeloverzicht['fasen'][number];

/** The list that holds exactly what a stage counts: what is open in it. */
const onderwerpenIn = (fase: string): string => metVraag(adressen.onderwerpen, { fase });

const kolommen: readonly Kolom<Stand>[] = [
  { kop: t.kolommen.fase, naam: true, cel: ({ nr, naam }) => <Fase item={{ faseNr: nr, fasenaam: naam }} /> },
  { kop: t.kolommen.domein, cel: ({ domein }) => (domein === null ? t.geenDomein : domeinnaam(domein)) },
  { kop: t.kolommen.wat, cel: ({ fase }) => t.wat[fase] ?? '' },
  { kop: t.kolommen.aantal, kort: true, cel: ({ fase, aantal }) => <a href={onderwerpenIn(fase)}>{getal(aantal)}</a> },
];

function Inhoud({ overzicht: { naam, fasen } }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  if (fasen.length === 0) return <LegeStaat>{t.zonderFasen}</LegeStaat>;
  const totaal = fasen.reduce((som, { aantal }) => som + aantal, 0);
  return (
    <>
      <p>{t.inleiding}</p>
      <Figuur bijschrift={t.bijschrift(totaal)} tabelOpen tabel={<Tabel bijschrift={t.tabel} kolommen={kolommen} rijen={fasen} sleutel={({ fase }) => fase} />}>
        <Ring
          fasen={fasen.map((stand) => ({ ...stand, aandacht: [] }))}
          beschrijving={t.figuur(naam)}
          eenheid={t.eenheid}
          rond={({ fase }, kenmerken, inhoud) => (
            <a href={onderwerpenIn(fase)} {...kenmerken}>
              {inhoud}
            </a>
          )}
        />
      </Figuur>
    </>
  );
}

/** Where the subjects stand: how many in which stage. */
export const cirkelpagina = (overzicht: Cirkeloverzicht): Pagina => ({
  titel: t.titel,
  beschrijving: t.beschrijving,
  menu: 'cirkel',
  standVan: overzicht.standVan,
  inhoud: <Inhoud overzicht={overzicht} />,
});
