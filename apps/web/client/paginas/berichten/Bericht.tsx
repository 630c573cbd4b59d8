import type { BerichtDetail, BerichtRij } from '@cirkel/contracts';
import { Gegevenslijst, Knop, knopklasse, Melding, momentTekst, naamVan, Statuslabel } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { isBeheer } from '../../api/sessie';
import { berichtQuery } from '../../api/vergaderen';
import { useSchrijven } from '../../formulier/useSchrijven';
import { Onderwerpverwijzing } from '../../onderwerp/Onderwerpverwijzing';
import { foutzin, Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { berichtteksten as t } from '../../teksten/berichten';
import { bijStaat, berichtstatus, isMislukt } from './staat';

const route = getRouteApi('/berichten/$id');

/** Its answer stays when the notice is no longer a failed one by it. */
function Opnieuw({ id, mislukt }: { readonly id: string; readonly mislukt: boolean }): ReactElement {
  const stuur = useSchrijven<string, BerichtRij>({ pad: (een) => `/v1/berichten/${encodeURIComponent(een)}/opdrachten`, inhoud: () => ({ type: 'stuurOpnieuw' }), sleutel: ['berichten'] });
  return (
    <>
      <div role="status">
        {stuur.isSuccess && (
          <Melding soort="goed">
            <p>{t.opnieuwGedaan}</p>
          </Melding>
        )}
      </div>
      {stuur.error !== null && (
        <Melding soort="fout" role="alert">
          <p>{foutzin(stuur.error)}</p>
        </Melding>
      )}
      {mislukt && (
        <Melding soort="waarschuwing" acties={<Knop soort="hoofd" bezig={stuur.isPending} onClick={() => stuur.mutate(id)}>{t.opnieuw}</Knop>}>
          <p>{t.opnieuwUitleg}</p>
        </Melding>
      )}
    </>
  );
}

function Inhoud({ bericht, beheer }: { readonly bericht: BerichtDetail; readonly beheer: boolean }): ReactElement {
  const { staat, aan, namens, onderwerp, opgeslagenOp, tekst } = bericht;
  const erbij = bijStaat(bericht);
  return (
    <>
      <section className="blok">
        <h2>{t.gegevens}</h2>
        <Gegevenslijst
          rijen={[
            [t.kolommen.staat, <><Statuslabel status={berichtstatus(staat)} /> {erbij}</>],
            [t.kolommen.onderwerp, onderwerp === null ? t.geenOnderwerp : <Onderwerpverwijzing key="onderwerp" {...onderwerp} anders={t.onderwerpWeg} />],
            [t.ontvanger, `${aan.naam}, ${aan.functie}`],
            ...(namens === null ? [] : [[t.namens, naamVan(namens)] as const]),
            [t.gemaakt, momentTekst(opgeslagenOp)],
          ]}
        />
      </section>
      {beheer && <Opnieuw id={bericht.id} mislukt={isMislukt(staat)} />}
      <section className="blok">
        <h2>{t.tekst}</h2>
        {tekst === null ? (
          <p>{t.geenTekst}</p>
        ) : (
          <>
            <p className="zacht">{t.tekstUitleg}</p>
            <p>
              <strong>{tekst.onderwerp}</strong>
            </p>
            <p className="vrije-tekst citaat">{tekst.tekst}</p>
          </>
        )}
      </section>
      <p>
        <Link to="/berichten" className={knopklasse()}>
          {t.terug}
        </Link>
      </p>
    </>
  );
}

/** One notice: what became of it, what it says, and for who looks after the programme the way to send it again. */
export function Bericht(): ReactElement {
  const { id } = route.useParams();
  const query = useQuery(berichtQuery(id));
  const beheer = isBeheer(useGebruiker());
  return (
    <Pagina titel={query.data === undefined ? t.titel : t.soorten[query.data.soort]}>
      <Gegevens query={query}>{(bericht) => <Inhoud bericht={bericht} beheer={beheer} />}</Gegevens>
    </Pagina>
  );
}
