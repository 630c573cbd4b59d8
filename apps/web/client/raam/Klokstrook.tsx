import { Datumveld, Icoon, isOnbestaandeDag, Knop, leesDatum, plusDagen } from '@cirkel/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { leesAllesOpnieuw } from '../api/client';
import { markeerEigenActie } from '../api/eigen-actie';
import type { KlokAntwoord } from '@cirkel/contracts/openapi';
import { klokQuery } from '../api/gegevens';
import { schrijf } from '../api/schrijf';
import { isBeheer, type Aangemeld } from '../api/sessie';
import { klok as teksten } from '../teksten/algemeen';
import { foutzin } from './Gegevens';

async function spring(csrf: string, naar: string): Promise<string> {
  await schrijf('/v1/klok/sprong', { naar }, csrf);
  markeerEigenActie();
  await leesAllesOpnieuw();
  return naar;
}

function AndereDag({ vandaag, onSpring }: { readonly vandaag: string; readonly onSpring: (naar: string) => void }): ReactElement {
  const [invoer, setInvoer] = useState('');
  const [fout, setFout] = useState<string>();
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const naar = leesDatum(invoer);
    const melding = naar === undefined ? (isOnbestaandeDag(invoer) ? teksten.bestaatNiet : teksten.ongeldig) : naar <= vandaag ? teksten.nietTerug : undefined;
    setFout(melding);
    if (naar !== undefined && melding === undefined) onSpring(naar);
  };
  return (
    <form className="klokstrook__formulier" onSubmit={verstuur}>
      <Datumveld id="klok-naar" label={teksten.naar} waarde={invoer} onWaarde={setInvoer} fout={fout} verplicht />
      <Knop type="submit">{teksten.spring}</Knop>
    </form>
  );
}

/** The day of the demo clock, for everybody, and its control for who may move it; nothing when the product runs on real time. */
export function Klokstrook({ sessie }: { readonly sessie: Aangemeld }): ReactElement | null {
  const klok = useQuery(klokQuery).data;
  if (klok?.modus !== 'stuurbaar') return null;
  return (
    <section className="klokstrook" aria-label={teksten.label}>
      <p>
        <Icoon naam="klok" /> {teksten.inleiding} <strong>{teksten.vandaag(klok.vandaag)}</strong>. {teksten.verzonnen}
      </p>
      {isBeheer(sessie) && <Stuurknoppen csrf={sessie.csrf} klok={klok} />}
    </section>
  );
}

function Stuurknoppen({ csrf, klok }: { readonly csrf: string; readonly klok: KlokAntwoord }): ReactElement {
  const [open, setOpen] = useState(false);
  const sprong = useMutation({ mutationFn: (naar: string) => spring(csrf, naar), onSuccess: () => setOpen(false) });
  const bezig = sprong.isPending;
  const naar = (datum: string): void => sprong.mutate(datum);
  return (
    <>
      <div className="cgg-knoppen">
        <Knop bezig={bezig} onClick={() => naar(plusDagen(klok.vandaag, 1))}>
          {teksten.morgen}
        </Knop>
        <Knop bezig={bezig} onClick={() => naar(plusDagen(klok.vandaag, 7))}>
          {teksten.week}
        </Knop>
        <Knop bezig={bezig} aria-expanded={open} onClick={() => setOpen(!open)}>
          {teksten.andereDag}
        </Knop>
      </div>
      {open && !bezig && <AndereDag vandaag={klok.vandaag} onSpring={naar} />}
      <div role="status" className="klokstrook__status">
        {bezig && (
          <>
            <progress aria-label={teksten.label} /> {teksten.bezig(sprong.variables)}
          </>
        )}
        {sprong.isSuccess && teksten.klaar(sprong.data)}
        {sprong.isError && foutzin(sprong.error)}
      </div>
    </>
  );
}
