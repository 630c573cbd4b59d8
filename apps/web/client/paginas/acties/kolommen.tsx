import type { ActieRij } from '@cirkel/contracts';
import { actiestatus, korteDatum, namenVan, niemandAanZet, Standaardwaarde, Statuslabel, termijnstatus, type Kolom } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Fictief } from '../../onderwerp/Fictief';
import { actieteksten as t } from '../../teksten/acties';
import { afgelopen, beurtVan, isKlaar } from './beurt';

/** When an actie must be done: the day with its status, or the agreement where no day was agreed. */
export function Actietermijn({ actie, vandaag }: { readonly actie: ActieRij; readonly vandaag: string }): ReactElement {
  if (actie.termijn === null) return <>{actie.termijnTekst === '' ? t.geenTermijn : actie.termijnTekst}</>;
  return (
    <>
      {korteDatum(actie.termijn.effectief)} <Statuslabel status={termijnstatus(actie.termijn, vandaag)} />
    </>
  );
}

/** Who still has to do something, and who has done it; nobody on an actie that is open is a fault. */
function AanZet({ actie }: { readonly actie: ActieRij }): ReactElement {
  const einde = afgelopen(actie);
  const beurt = beurtVan(actie);
  const klaar = actie.perEigenaar.filter(isKlaar).map(({ eigenaar }) => eigenaar);
  if (einde !== undefined) return <>{t.vanWie(namenVan(actie.perEigenaar.map(({ eigenaar }) => eigenaar)))}</>;
  if (beurt === null) return <Statuslabel status={{ icoon: 'driehoek', tekst: niemandAanZet, toon: 'fout' }} />;
  return (
    <>
      <strong>{namenVan(beurt.wie)}</strong>
      {klaar.length > 0 && ` ${t.klaar(namenVan(klaar))}`}
    </>
  );
}

export const actiekolommen = (vandaag: string): readonly Kolom<ActieRij>[] => [
  {
    kop: t.kolommen.actie,
    naam: true,
    cel: (actie) => (
      <>
        <Link to="/jaarplanacties/$nr" params={{ nr: actie.nummer }}>
          {actie.code} {actie.omschrijving}
        </Link>{' '}
        {actie.fictief && <Fictief />} <Escalatielabels escalaties={actie.escalaties} />
      </>
    ),
  },
  { kop: t.kolommen.aanZet, cel: (actie) => <AanZet actie={actie} /> },
  { kop: t.kolommen.status, cel: (actie) => <Statuslabel status={actiestatus(actie.status)} /> },
  { kop: t.kolommen.termijn, cel: (actie) => <Actietermijn actie={actie} vandaag={vandaag} /> },
  {
    kop: t.kolommen.risico,
    cel: ({ risico }) =>
      risico === null ? (
        t.geenRisico
      ) : (
        <>
          {t.risico(risico.kans, risico.impact)} <Standaardwaarde />
        </>
      ),
  },
];
