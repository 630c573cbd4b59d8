import type { Definitiecontrole } from '@cirkel/contracts';
import { Foutoverzicht, Knop, knopklasse, Melding, Tekstvak, Veldgroep } from '@cirkel/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import { useId, useMemo, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { opdrachtenQuery } from '../../../api/gegevens';
import { programmaQuery } from '../../../api/programmas';
import { schrijf } from '../../../api/schrijf';
import { isBeheer } from '../../../api/sessie';
import { AlsHetKan } from '../../../formulier/AlsHetKan';
import { conceptsleutel } from '../../../formulier/concept';
import { useConcept } from '../../../formulier/useConcept';
import { useOpdrachtgever } from '../../../formulier/useOpdrachtgever';
import { Verloopmelding } from '../../../formulier/Verloopmelding';
import { foutzin, Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { opdrachtteksten } from '../../../teksten/opdracht';
import { publiceerteksten as t } from '../../../teksten/programmas';
import { Controle } from './Controle';
import { beginVan, leesDefinitie } from './definitietekst';

const route = getRouteApi('/beheer/programmas/$code/publiceren');
const HOOGSTENS_BYTES = 512 * 1024;

const annuleren = (naar: LinkProps): ReactElement => (
  <Link {...naar} className={knopklasse('stil')}>
    {opdrachtteksten.annuleren}
  </Link>
);

interface Props {
  /** The programme that a new version is of; none for a new programme. */
  readonly code?: string;
  readonly begin: string;
  readonly annuleren: ReactNode;
}

/** A definition to publish: typed, pasted or from a file; looked at first, and published as it was looked at. */
function Definitieformulier({ code: vast, begin, annuleren: terug }: Props): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const { csrf, naam } = useGebruiker();
  const { waarden, zet, wis } = useConcept(conceptsleutel(naam, vast ?? 'nieuw', 'definitie'), { definitie: begin });
  const tekst = waarden['definitie'] ?? '';
  const [eigen, setEigen] = useState<string>();
  const controle = useMutation({
    mutationFn: async (gegeven: string) => {
      const gelezen = leesDefinitie(gegeven, vast);
      if (gelezen.fout !== undefined) throw new Error(gelezen.fout);
      return { gegeven, ...gelezen, uitkomst: await schrijf<Definitiecontrole>(`/v1/programmas/${gelezen.code}/controle`, { definitie: gelezen.definitie }, csrf) };
    },
  });
  const { verloop, geef, rust } = useOpdrachtgever(csrf, () => {
    wis();
    void navigate({ to: '/beheer/programmas/$code', params: { code: controle.data?.code ?? vast ?? '' } });
  });
  const fouten = useMemo(
    () => [
      ...(eigen === undefined ? [] : [{ id: `${id}definitie`, melding: eigen }]),
      ...(controle.error === null || eigen !== undefined ? [] : [{ melding: foutzin(controle.error) }]),
      ...(verloop.soort === 'geweigerd' ? [{ melding: verloop.probleem.detail }] : []),
    ],
    [eigen, controle.error, verloop, id],
  );
  const kijk = (e: SyntheticEvent): void => {
    e.preventDefault();
    const fout = leesDefinitie(tekst, vast).fout;
    setEigen(fout);
    rust();
    if (fout === undefined) controle.mutate(tekst);
  };
  const kiesBestand = async (bestand: File | undefined): Promise<void> => {
    if (bestand === undefined) return;
    if (bestand.size > HOOGSTENS_BYTES) return setEigen(t.teGroot);
    setEigen(undefined);
    zet('definitie', await bestand.text());
  };
  const gezien = controle.data?.gegeven === tekst ? controle.data : undefined;
  const publiceer = (): void => {
    if (gezien === undefined) return;
    const { $schema: _, ...definitie } = gezien.definitie;
    geef(`/v1/programmas/${encodeURIComponent(`programma-${gezien.code}`)}/opdrachten`, { type: 'publiceerDefinitie', definitie });
  };
  const bezig = verloop.soort === 'bezig' || (verloop.soort === 'onbekend' && verloop.zoekt);
  return (
    <form className="formulier formulier--breed" onSubmit={kijk} noValidate>
      <p>{t.uitleg}</p>
      <Foutoverzicht fouten={fouten} />
      <Verloopmelding verloop={verloop} onOpnieuw={publiceer} onBekijk={rust} />
      <Veldgroep id={`${id}groep`} label={t.bestand} hulp={t.bestandHulp}>
        <input id={`${id}bestand`} type="file" accept=".json,application/json" aria-label={t.bestand} onChange={(e) => void kiesBestand(e.target.files?.[0])} />
      </Veldgroep>
      <Tekstvak id={`${id}definitie`} label={t.definitie} hulp={t.definitieHulp} verplicht regels={18} waarde={tekst} onWaarde={(waarde) => zet('definitie', waarde)} fout={eigen} />
      <div className="cgg-knoppen">
        <Knop type="submit" soort={gezien === undefined ? 'hoofd' : 'gewoon'} bezig={controle.isPending}>
          {t.controleer}
        </Knop>
        {terug}
      </div>
      <div role="status">
        {controle.data !== undefined && gezien === undefined && (
          <Melding soort="info">
            <p>{t.verouderd}</p>
          </Melding>
        )}
        {gezien !== undefined && <Controle controle={gezien.uitkomst} />}
      </div>
      {gezien !== undefined && gezien.uitkomst.fouten.length === 0 && (
        <div className="cgg-knoppen">
          <Knop soort="hoofd" bezig={bezig} onClick={publiceer}>
            {t.publiceer(gezien.uitkomst.versie)}
          </Knop>
          <span role="status">{bezig && opdrachtteksten.bezig}</span>
        </div>
      )}
    </form>
  );
}

/** A new version of a programme. */
export function Publiceren(): ReactElement {
  const { code } = route.useParams();
  const programma = useQuery(programmaQuery(code));
  const opdrachten = useQuery(opdrachtenQuery('programmas', `programma-${code}`));
  const terug = annuleren({ to: '/beheer/programmas/$code', params: { code } });
  return (
    <Pagina titel={t.titel(programma.data?.naam ?? code)}>
      <Gegevens query={programma}>
        {(gegevens) => (
          <Gegevens query={opdrachten}>
            {(mogelijk) => (
              <AlsHetKan opdracht={mogelijk.opdrachten.find(({ type }) => type === 'publiceerDefinitie')} anders={opdrachtteksten.onbekendeOpdracht} annuleren={terug}>
                <Definitieformulier code={code} begin={beginVan(gegevens)} annuleren={terug} />
              </AlsHetKan>
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}

/** The first version of a programme that is not there yet. */
export function ProgrammaNieuw(): ReactElement {
  const kan = isBeheer(useGebruiker());
  const terug = annuleren({ to: '/beheer/programmas' });
  return (
    <Pagina titel={t.titelNieuw}>
      <AlsHetKan opdracht={{ kan }} anders={opdrachtteksten.onbekendeOpdracht} annuleren={terug}>
        <Definitieformulier begin="" annuleren={terug} />
      </AlsHetKan>
    </Pagina>
  );
}
