import type { MogelijkeOpdracht, RondeDetail } from '@cirkel/contracts';
import { euro, Keuzelijst, korteDatum, LegeStaat, naamVan, Tabel, trechterteksten, type Kolom, type Trechterstap } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { optiesUit } from '../../lijst/filteropties';
import { itemsteksten } from '../../teksten/items';
import { rondeteksten as t } from '../../teksten/rondes';
import { inStap, verderVanaf, type Aanvraag } from './trechter';

interface Props {
  readonly ronde: RondeDetail;
  readonly stap: Trechterstap | undefined;
  readonly onStap: (stap: string) => void;
  readonly opdrachten: readonly MogelijkeOpdracht[];
  readonly metLijst: boolean;
}

const kolommenVan = (ronde: RondeDetail, opdrachten: readonly MogelijkeOpdracht[]): readonly Kolom<Aanvraag>[] => [
  {
    kop: t.aanvraagkolommen.aanvraag,
    naam: true,
    cel: ({ code, titel, item }) =>
      item === null ? (
        `${code} ${titel}`
      ) : (
        <Link to="/items/$nr" params={{ nr: item }}>
          {code} {titel}
        </Link>
      ),
  },
  { kop: t.aanvraagkolommen.wie, cel: ({ partij, projectgroep }) => [...(partij === null ? [] : [naamVan(partij)]), ...(projectgroep === null ? [] : [projectgroep])].join(', ') || t.geenBedrag },
  { kop: t.aanvraagkolommen.stand, cel: ({ stand }) => t.standen[stand] },
  { kop: t.aanvraagkolommen.ingediend, kort: true, cel: ({ ingediendOp }) => korteDatum(ingediendOp) },
  {
    kop: t.aanvraagkolommen.bedrag,
    kort: true,
    cel: ({ bedrag, stand }) => (bedrag !== null ? euro(bedrag) : stand === 'gehonoreerd' || stand === 'voorlopig' ? t.geenBedrag : t.nietVanToepassing),
  },
  {
    kop: t.aanvraagkolommen.verder,
    cel: ({ code, stand }) => {
      const kan = opdrachten.filter((opdracht) => opdracht.kan && verderVanaf[stand].includes(opdracht.type));
      if (kan.length === 0) return t.nietVanToepassing;
      return (
        <ul className="kale-lijst">
          {kan.map(({ type, titel }) => (
            <li key={type}>
              <Link to="/subsidierondes/$code/opdracht/$type" params={{ code: ronde.code, type }} search={{ aanvraag: code }} aria-label={t.verder(titel, code)}>
                {titel}
              </Link>
            </li>
          ))}
        </ul>
      );
    },
  },
];

/** The applications of a ronde, all or those that count in one step of the funnel. */
export function Aanvragen({ ronde, stap, onStap, opdrachten, metLijst }: Props): ReactElement {
  const rijen = inStap(ronde.aanvragen, stap);
  return (
    <section className="blok" id="aanvragen">
      <h2>{t.aanvragen}</h2>
      {metLijst ? (
        <Keuzelijst id="stap" label={t.toonStap} verplicht leeg={itemsteksten.alles} opties={optiesUit(trechterteksten.stappen)} waarde={stap ?? ''} onWaarde={onStap} />
      ) : (
        <p>{t.aanvragenLezer}</p>
      )}
      <p role="status" className="telling">
        {t.aanvragenAantal(rijen.length)}
      </p>
      {rijen.length === 0 ? <LegeStaat>{t.geenAanvragen}</LegeStaat> : <Tabel bijschrift={t.aanvragen} verbergBijschrift kolommen={kolommenVan(ronde, opdrachten)} rijen={rijen} sleutel={({ code }) => code} />}
    </section>
  );
}
