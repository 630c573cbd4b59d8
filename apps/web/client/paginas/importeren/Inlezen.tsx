import type { Import, Importsoortnaam } from '@cirkel/contracts';
import { Foutoverzicht, Keuzelijst, Knop, Veldgroep } from '@cirkel/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo, useState, type ReactElement, type SyntheticEvent } from 'react';
import { nieuweSleutel } from '../../api/opdracht';
import { stuurBestand } from '../../api/schrijf';
import { optiesUit } from '../../lijst/filteropties';
import { foutzin } from '../../raam/Gegevens';
import { useGebruiker } from '../../raam/Raam';
import { importteksten as t } from '../../teksten/importeren';
import { opdrachtteksten } from '../../teksten/opdracht';

/** What the API takes at most. */
const HOOGSTENS_BYTES = 10 * 1024 * 1024;

interface Keuze {
  readonly soort: string;
  readonly bestand: File | undefined;
}

/** What is wrong with the choice, per field. */
function foutenIn({ soort, bestand }: Keuze): Readonly<Record<string, string>> {
  return {
    ...(soort === '' ? { soort: t.kiesSoort } : {}),
    ...(bestand === undefined ? { bestand: t.kiesBestand } : bestand.size > HOOGSTENS_BYTES ? { bestand: t.teGroot } : {}),
  };
}

/** A file to bring in; reading it changes nothing. The same file sent again is the same import. */
export function Inlezen(): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const { csrf } = useGebruiker();
  const { programma } = useSearch({ strict: false });
  const [soort, setSoort] = useState('');
  const [keuze, setKeuze] = useState<{ readonly bestand: File; readonly sleutel: string }>();
  const [eigen, setEigen] = useState<Readonly<Record<string, string>>>({});
  const lees = useMutation({
    mutationFn: ({ bestand, sleutel }: { readonly bestand: File; readonly sleutel: string }) =>
      stuurBestand<Import>('/v1/imports', { soort: soort as Importsoortnaam, programma, bestandsnaam: bestand.name }, { bestand, sleutel, csrf }),
    onSuccess: (gelezen) => navigate({ to: '/importeren/$id', params: { id: gelezen.id } }),
  });
  const fouten = useMemo(
    () => [...Object.entries(eigen).map(([naam, melding]) => ({ id: id + naam, melding })), ...(lees.error === null ? [] : [{ melding: foutzin(lees.error) }])],
    [eigen, lees.error, id],
  );
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const gevonden = foutenIn({ soort, bestand: keuze?.bestand });
    setEigen(gevonden);
    if (keuze !== undefined && Object.keys(gevonden).length === 0) lees.mutate(keuze);
  };
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <h2>{t.nieuw}</h2>
      <Foutoverzicht fouten={fouten} />
      <Keuzelijst id={`${id}soort`} label={t.soort} verplicht leeg={opdrachtteksten.kies} opties={optiesUit(t.soorten)} waarde={soort} onWaarde={setSoort} fout={eigen['soort']} />
      <Veldgroep id={`${id}bestandgroep`} label={t.bestand} verplicht hulp={t.bestandHulp} fout={eigen['bestand']}>
        <input
          id={`${id}bestand`}
          type="file"
          aria-label={t.bestand}
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(e) => {
            const [bestand] = e.currentTarget.files ?? [];
            setKeuze(bestand === undefined ? undefined : { bestand, sleutel: nieuweSleutel() });
          }}
        />
      </Veldgroep>
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd" bezig={lees.isPending}>
          {t.leesIn}
        </Knop>
        <span role="status">{lees.isPending && t.bezig}</span>
      </div>
    </form>
  );
}
