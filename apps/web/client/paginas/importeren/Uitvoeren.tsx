import type { Import, Importkeuze } from '@cirkel/contracts';
import { Foutoverzicht, Knop, Melding, Radiogroep } from '@cirkel/ui';
import { useId, useMemo, useState, type ReactElement, type SyntheticEvent } from 'react';
import { importopdrachten } from '../../api/imports';
import { useSchrijven } from '../../formulier/useSchrijven';
import { foutzin } from '../../raam/Gegevens';
import { importteksten as t } from '../../teksten/importeren';

/** Has the good rows done. Sent twice, each row is still done once. */
export function Uitvoeren({ gelezen }: { readonly gelezen: Import }): ReactElement {
  const id = useId();
  const [verleden, setVerleden] = useState('');
  const [zonderKeuze, setZonderKeuze] = useState(false);
  const voerUit = useSchrijven<string, Importkeuze>({
    pad: () => importopdrachten(gelezen.id),
    inhoud: (keuze) => ({ type: 'voerImportUit', rijen: 'goede', ...(keuze === '' ? {} : { verleden: keuze === 'ja' }) }),
    sleutel: ['imports'],
  });
  const aantal = gelezen.oordelen.goed + gelezen.oordelen.letOp;
  const fouten = useMemo(() => [...(zonderKeuze ? [{ id, melding: t.kiesVerleden }] : []), ...(voerUit.error === null ? [] : [{ melding: foutzin(voerUit.error) }])], [zonderKeuze, voerUit.error, id]);
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const mist = gelezen.verleden > 0 && verleden === '';
    setZonderKeuze(mist);
    if (!mist) voerUit.mutate(verleden);
  };
  if (gelezen.stand !== 'voorbeeld') {
    return (
      <Melding soort={gelezen.stand === 'klaar' && gelezen.geweigerd === 0 ? 'goed' : 'info'} role="status">
        <p>{t.voortgang(gelezen.uitgevoerd, gelezen.geweigerd, gelezen.gekozen)}</p>
      </Melding>
    );
  }
  if (aantal === 0) return <Melding soort="waarschuwing"><p>{t.niets}</p></Melding>;
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <h2>{t.uitvoeren}</h2>
      <Foutoverzicht fouten={fouten} />
      <p>{t.uitvoerzin(aantal)}</p>
      {gelezen.verleden > 0 && (
        <Radiogroep id={id} label={t.verleden} hulp={t.verledenHulp(gelezen.verleden)} verplicht opties={t.verledenkeuzes} waarde={verleden} onWaarde={setVerleden} fout={zonderKeuze ? t.kiesVerleden : undefined} />
      )}
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd" bezig={voerUit.isPending}>
          {t.voerUit(aantal)}
        </Knop>
      </div>
    </form>
  );
}
