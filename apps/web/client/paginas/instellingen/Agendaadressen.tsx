import type { AgendaAdres, NieuwAgendaAdres } from '@cirkel/contracts';
import { Keuzelijst, Knop, korteDatum, dagVan, Melding, naamInZin, Tabel, Tekstveld, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { agendaadressenQuery, gremiaQuery } from '../../api/vergaderen';
import { useSchrijven } from '../../formulier/useSchrijven';
import { foutzin, Gegevens } from '../../raam/Gegevens';
import { instellingsteksten as t } from '../../teksten/berichten';

const wat = (gremium: string | null): string => (gremium === null ? t.agendaEigen : t.agendaGremium(naamInZin(gremium)));

/** The address that was just made: the only time that it can be seen. */
function NieuwAdres({ adres, vernieuwd }: { readonly adres: string; readonly vernieuwd: boolean }): ReactElement {
  const id = useId();
  const [gekopieerd, setGekopieerd] = useState(false);
  // The clipboard exists on https and localhost only; elsewhere the address can be selected in its field.
  const kopieer = (): void => void navigator.clipboard.writeText(adres).then(() => setGekopieerd(true));
  return (
    <Melding soort="goed" acties={'clipboard' in navigator ? <Knop onClick={kopieer}>{t.kopieer}</Knop> : undefined}>
      <Tekstveld id={id} label={t.nieuwAdres} waarde={adres} onWaarde={() => undefined} verplicht />
      <p>
        {t.nieuwAdresUitleg} {vernieuwd && t.oudAdres}
      </p>
      <p role="status">{gekopieerd && t.gekopieerd}</p>
    </Melding>
  );
}

interface Maken {
  readonly gremium: string | null;
  /** The address that the new one comes in the place of. */
  readonly in?: string;
}

/** The secret addresses at which a calendar program reads: make one, renew one, revoke one. */
export function Agendaadressen(): ReactElement {
  const keuzeId = useId();
  const [keuze, setKeuze] = useState('');
  const query = useQuery(agendaadressenQuery);
  const gremia = useQuery(gremiaQuery).data?.rijen ?? [];
  const trekIn = useSchrijven<string, AgendaAdres>({ pad: (id) => `/v1/ik/agenda-adressen/${encodeURIComponent(id)}/intrekken`, inhoud: () => ({}), sleutel: ['agendaadressen'] });
  const maak = useSchrijven<Maken, NieuwAgendaAdres>({ pad: () => '/v1/ik/agenda-adressen', inhoud: ({ gremium }) => (gremium === null ? {} : { gremium }), sleutel: ['agendaadressen'] });
  const nieuw = (wens: Maken): void => {
    trekIn.reset();
    // The old one goes only when the new one is there.
    maak.mutate(wens, { onSuccess: () => (wens.in === undefined ? undefined : trekIn.mutate(wens.in)) });
  };
  const weg = (id: string): void => {
    maak.reset();
    trekIn.mutate(id);
  };
  const kolommen: readonly Kolom<AgendaAdres>[] = [
    { kop: t.agendaKolommen.wat, naam: true, cel: ({ gremium }) => wat(gremium) },
    { kop: t.agendaKolommen.sinds, kort: true, cel: ({ gemaaktOp }) => korteDatum(dagVan(gemaaktOp)) },
    {
      kop: t.agendaKolommen.doen,
      cel: ({ id, gremium }) => (
        <span className="cgg-knoppen">
          <Knop onClick={() => nieuw({ gremium, in: id })} aria-label={t.vernieuwLabel(wat(gremium))}>
            {t.vernieuw}
          </Knop>
          <Knop soort="stil" onClick={() => weg(id)} aria-label={t.trekInLabel(wat(gremium))}>
            {t.trekIn}
          </Knop>
        </span>
      ),
    },
  ];
  const fout = maak.error ?? trekIn.error;
  return (
    <section className="blok formulier">
      <h2>{t.agenda}</h2>
      <p>{t.agendaUitleg}</p>
      <Gegevens query={query}>
        {({ rijen }) => (rijen.length === 0 ? <p>{t.agendaGeen}</p> : <Tabel bijschrift={t.agenda} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />)}
      </Gegevens>
      <div role="status">
        {maak.isSuccess && <NieuwAdres key={maak.data.id} adres={maak.data.adres} vernieuwd={maak.variables.in !== undefined && trekIn.isSuccess} />}
        {trekIn.isSuccess && !maak.isSuccess && (
          <Melding soort="goed">
            <p>{t.ingetrokken}</p>
          </Melding>
        )}
      </div>
      {fout !== null && (
        <Melding soort="fout" role="alert">
          <p>{foutzin(fout)}</p>
        </Melding>
      )}
      <Keuzelijst id={keuzeId} label={t.agendaWat} verplicht leeg={t.agendaEigen} opties={gremia.map(({ code }) => ({ waarde: code, label: t.agendaGremium(naamInZin(code)) }))} waarde={keuze} onWaarde={setKeuze} />
      <div className="cgg-knoppen">
        <Knop bezig={maak.isPending} onClick={() => nieuw({ gremium: keuze === '' ? null : keuze })}>
          {t.agendaMaak}
        </Knop>
      </div>
    </section>
  );
}
