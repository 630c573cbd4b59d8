import type { Agendalijst, GremiumDetail, Vergaderingantwoord } from '@cirkel/contracts';
import { getal, LegeStaat, Melding, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { opdrachtenQuery } from '../../api/gegevens';
import { agendalijstQuery, vergaderingenQuery } from '../../api/vergaderen';
import { Gegevens } from '../../raam/Gegevens';
import { gremiumteksten as t } from '../../teksten/gremia';
import { Besluit } from './Besluit';
import { useGremium } from './gegevens';
import { Punt } from './Punt';

const route = getRouteApi('/gremia/$code/');

const kolommen: readonly Kolom<Vergaderingantwoord>[] = [
  {
    kop: t.vergaderkolommen.wanneer,
    naam: true,
    kort: true,
    cel: ({ gremium, id, ...rest }) => (
      <Link to="/gremia/$code" params={{ code: gremium }} search={{ vergadering: id }} resetScroll={false}>
        {t.vergadering(rest)}
      </Link>
    ),
  },
  { kop: t.vergaderkolommen.staat, cel: ({ staat, gewijzigd }) => `${t.staten[staat]}${gewijzigd === 0 || staat === 'geannuleerd' ? '' : `, ${t.gewijzigd(gewijzigd)}`}` },
  { kop: t.vergaderkolommen.punten, kort: true, cel: ({ agendapunten }) => getal(agendapunten) },
  { kop: t.vergaderkolommen.besluiten, kort: true, cel: ({ besluiten }) => getal(besluiten) },
];

function Hogerop({ voorstellen }: Pick<GremiumDetail, 'voorstellen'>): ReactElement | null {
  const hoger = voorstellen.filter(({ stand }) => stand === 'geen-besluit');
  if (hoger.length === 0) return null;
  return (
    <section className="blok">
      <h2>{t.hogerop}</h2>
      <ul className="blok__rijen">
        {hoger.map(({ id, titel, geenBesluitOp }) => (
          <li key={id}>
            <strong>{titel}</strong>. {t.hogeropZin(geenBesluitOp)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lijst({ code, lijst: { vergadering, punten, besluiten }, magVastleggen }: { readonly code: string; readonly lijst: Agendalijst; readonly magVastleggen: boolean }): ReactElement {
  return (
    <section className="blok">
      <h2>{vergadering === null ? t.agendalijst : t.vergaderingVan(vergadering)}</h2>
      {vergadering === null ? (
        <Melding soort={punten.length === 0 ? 'info' : 'waarschuwing'}>
          <p>{t.zonderVergadering(punten.length)}</p>
        </Melding>
      ) : (
        <p className="zacht">{t.staten[vergadering.staat]}</p>
      )}
      {vergadering !== null && punten.length === 0 && vergadering.staat === 'gepland' && <LegeStaat>{t.nietsOpAgenda}</LegeStaat>}
      {punten.length > 0 && (
        <ol className="blok__rijen" aria-label={t.agendalijst}>
          {punten.map((punt) => (
            <Punt key={punt.soort === 'escalatie' ? punt.id : punt.voorstel.id} code={code} punt={punt} vergadering={vergadering?.id} magVastleggen={magVastleggen} />
          ))}
        </ol>
      )}
      {besluiten.length > 0 && (
        <>
          <h3>{t.inVergadering}</h3>
          {besluiten.map((besluit) => (
            <Besluit key={besluit.id} besluit={besluit} kopniveau={4} />
          ))}
        </>
      )}
    </section>
  );
}

/** The agenda list of one meeting, by default the next, and the meetings to choose from. */
export function Agenda(): ReactElement {
  const gremium = useGremium();
  const { vergadering } = route.useSearch();
  const lijst = useQuery(agendalijstQuery(gremium.code, vergadering));
  const vergaderingen = useQuery(vergaderingenQuery(gremium.code));
  const opdrachten = useQuery(opdrachtenQuery('gremia', gremium.id)).data?.opdrachten ?? [];
  const magVastleggen = opdrachten.some(({ type, kan }) => type === 'legBesluitVast' && kan);
  return (
    <>
      <Gegevens query={lijst}>{(gegevens) => <Lijst code={gremium.code} lijst={gegevens} magVastleggen={magVastleggen} />}</Gegevens>
      <Hogerop voorstellen={gremium.voorstellen} />
      <section className="blok">
        <h2>{t.vergaderingen}</h2>
        <Gegevens query={vergaderingen}>
          {({ rijen }) => (rijen.length === 0 ? <p>{t.geenVergaderingen}</p> : <Tabel bijschrift={t.vergaderingen} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />)}
        </Gegevens>
      </section>
    </>
  );
}
