import type { EindeInvoer } from '@cirkel/contracts';
import { Foutoverzicht, Knop, Melding, Vinkje } from '@cirkel/ui';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { markeerEigenActie } from '../../../api/eigen-actie';
import { useSchrijven } from '../../../formulier/useSchrijven';
import { foutzin } from '../../../raam/Gegevens';

interface Props {
  readonly pad: string;
  readonly sleutel: string;
  readonly versie: number;
  readonly beeindigdOp: string | null;
  readonly naam: string;
  readonly teksten: {
    readonly einde: string;
    readonly eindeKnop: string;
    readonly terugKnop: string;
    readonly bevestigLabel: string;
    readonly bevestigFout: string;
    readonly eindeUitleg: string;
    readonly terugUitleg: string;
    readonly na: (invoer: EindeInvoer, naam: string) => string;
  };
  readonly onKlaar: () => void;
}

/** Ending a partij or person: first what it means, then the button. What was ended by mistake comes back the same way. */
export function Einde({ pad, sleutel, versie, beeindigdOp, naam, teksten: t, onKlaar }: Props): ReactElement {
  const id = useId();
  const [gelezen, setGelezen] = useState(false);
  const [fout, setFout] = useState(false);
  const stuur = useSchrijven<EindeInvoer, unknown>({ pad: () => pad, inhoud: (invoer) => invoer, sleutel: [sleutel] });
  const loopt = beeindigdOp === null;
  // The summary takes the focus when it changes.
  const fouten = useMemo(() => (fout ? [{ id, melding: t.bevestigFout }] : []), [fout, id, t.bevestigFout]);
  const verstuur = (): void => {
    setFout(!gelezen);
    if (!gelezen) return;
    const invoer = { versie, beeindigd: loopt };
    stuur.mutate(invoer, {
      onSuccess: () => {
        markeerEigenActie({ tekst: t.na(invoer, naam), volgt: false });
        onKlaar();
      },
    });
  };
  return (
    <section className="blok">
      <h2>{t.einde}</h2>
      <Foutoverzicht fouten={fouten} />
      {stuur.error !== null && (
        <Melding soort="fout" role="alert">
          <p>{foutzin(stuur.error)}</p>
        </Melding>
      )}
      <p>{loopt ? t.eindeUitleg : t.terugUitleg}</p>
      <Vinkje id={id} label={t.bevestigLabel} waarde={gelezen} onWaarde={setGelezen} fout={fout ? t.bevestigFout : undefined} />
      <p>
        <Knop bezig={stuur.isPending} onClick={verstuur}>
          {loopt ? t.eindeKnop : t.terugKnop}
        </Knop>
      </p>
    </section>
  );
}
