import type { Antwoord } from '@cirkel/contracts';
import { Foutoverzicht, Knop, Melding, tijd } from '@cirkel/ui';
import { useId, useMemo, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { useGebruiker } from '../raam/Raam';
import { opdrachtteksten as t } from '../teksten/opdracht';
import { conceptsleutel } from './concept';
import { alleFouten } from './fouten';
import { Gevolgen } from './Gevolgen';
import { useConcept, type MetConcept } from './useConcept';
import { useGevolgen } from './useGevolgen';
import { useOpdrachtgever } from './useOpdrachtgever';
import type { Veldbeschrijving } from './velden-uit-schema';
import { Verloopmelding } from './Verloopmelding';
import type { Gelezen, Waarden } from './waarden';

/** What the fields of a form need: their values, ids and faults. */
export interface Veldhulp extends Pick<MetConcept, 'waarden' | 'zet'> {
  readonly id: (naam: string) => string;
  readonly fout: (naam: string) => string | undefined;
}

interface Props {
  readonly type: string;
  readonly knop: string;
  /** Where the command is posted; of something new it may follow from what is filled in. */
  readonly pad: string | ((waarden: Waarden) => string);
  readonly onderwerp: string;
  readonly verwachteVersie?: number | undefined;
  readonly begin: Waarden;
  /** The fields at this moment; some depend on what was chosen before. */
  readonly velden: (waarden: Waarden) => readonly Veldbeschrijving[];
  readonly lees: (waarden: Waarden) => Gelezen;
  readonly onKlaar: (antwoord: Antwoord) => void;
  readonly onBekijk: () => Promise<void>;
  readonly annuleren: ReactNode;
  readonly children: (hulp: Veldhulp) => ReactNode;
}

/** A form that gives one command: what is typed is kept until it is stored, all faults come at once, and it is sent once. */
export function Formulier({ type, knop, pad, onderwerp, verwachteVersie, begin, velden, lees, onKlaar, onBekijk, annuleren, children }: Props): ReactElement {
  const gebruiker = useGebruiker();
  const voorvoegsel = useId();
  const concept = useConcept(conceptsleutel(gebruiker.naam, onderwerp, type), begin);
  const [eigenFouten, setEigenFouten] = useState<Readonly<Record<string, string>>>({});
  const { verloop, geef, rust } = useOpdrachtgever(gebruiker.csrf, (antwoord) => {
    concept.wis();
    onKlaar(antwoord);
  });
  const adres = typeof pad === 'string' ? pad : pad(concept.waarden);
  const namen = velden(concept.waarden).map(({ naam }) => naam).join(' ');
  // The summary takes the focus when it changes, so it may only change when something was sent, not at every key.
  const fouten = useMemo(() => alleFouten(namen.split(' '), eigenFouten, verloop, voorvoegsel), [namen, eigenFouten, verloop, voorvoegsel]);
  const bezig = verloop.soort === 'bezig' || (verloop.soort === 'onbekend' && verloop.zoekt);

  const opdracht = (inhoud: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ type, ...inhoud, ...(verwachteVersie === undefined ? {} : { verwachteVersie }) });
  const ingevuld = lees(concept.waarden);
  const veranderd = verloop.soort === 'geweigerd' && verloop.probleem.code === 'gevolgen-gewijzigd' ? verloop.probleem : undefined;
  const gezien = useGevolgen(adres, Object.keys(ingevuld.fouten).length > 0 ? undefined : opdracht(ingevuld.inhoud), gebruiker.csrf, veranderd);

  const verstuur = (e?: SyntheticEvent): void => {
    e?.preventDefault();
    if (bezig) return;
    const { inhoud, fouten: gevonden } = ingevuld;
    setEigenFouten(gevonden);
    if (Object.keys(gevonden).length > 0) return;
    // What was shown is what must happen; what nobody saw is not compared.
    geef(adres, opdracht(inhoud), gezien.verouderd ? undefined : gezien.gevolgen?.gevolgen);
  };

  const id = (naam: string): string => voorvoegsel + naam;
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Foutoverzicht fouten={fouten} />
      <Verloopmelding verloop={verloop} onOpnieuw={() => verstuur()} onBekijk={() => void onBekijk().then(rust)} />
      {concept.van !== undefined && (
        <Melding soort="info" acties={<Knop onClick={concept.begin}>{t.wisConcept}</Knop>}>
          <p>{t.concept(tijd(new Date(concept.van).toISOString()))}</p>
        </Melding>
      )}
      {children({ waarden: concept.waarden, zet: concept.zet, id, fout: (naam) => fouten.find((fout) => fout.id === id(naam))?.melding })}
      <Gevolgen {...gezien} />
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd" bezig={bezig}>
          {knop}
        </Knop>
        {annuleren}
        <span role="status">{bezig && t.bezig}</span>
      </div>
    </form>
  );
}
