import { check } from '@cirkel/contracts/stamgegevens';
import { Foutoverzicht, Knop, Melding, tijd } from '@cirkel/ui';
import { useId, useMemo, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import { Probleem } from '../api/probleem';
import { markeerEigenActie } from '../api/eigen-actie';
import { foutzin } from '../raam/Gegevens';
import { useGebruiker } from '../raam/Raam';
import { opdrachtteksten as t } from '../teksten/opdracht';
import { conceptsleutel } from './concept';
import { alleFouten } from './fouten';
import { Formulierveld } from './Formulierveld';
import { invoerVan, perVeld } from './invoer';
import { useConcept } from './useConcept';
import type { Verloop } from './useOpdrachtgever';
import { useSchrijven } from './useSchrijven';
import type { Veldbeschrijving } from './velden-uit-schema';
import { Verloopmelding } from './Verloopmelding';
import type { Waarden } from './waarden';

interface Props<Antwoord> {
  /** What the API holds the input against; the form does the same before it sends. */
  readonly schema: z.ZodObject;
  /** The fields at this moment; a field that does not fit what was chosen is not there, and sent as nothing. */
  readonly velden: (waarden: Waarden) => readonly Veldbeschrijving[];
  readonly begin: Waarden;
  /** What goes along besides the fields. */
  readonly erbij?: Readonly<Record<string, unknown>>;
  readonly pad: string;
  /** What was read under this key is read again afterwards. */
  readonly sleutel: string;
  /** The subject, for the draft. */
  readonly onderwerp: string;
  readonly knop: string;
  readonly afloop: (antwoord: Antwoord) => string;
  readonly onKlaar: (antwoord: Antwoord) => void;
  readonly onBekijk?: () => void;
  readonly annuleren?: ReactNode;
}

const alsVerloop = (error: Error | null): Verloop => (error instanceof Probleem ? { soort: 'geweigerd', probleem: error } : { soort: 'rust' });

/** A form that keeps one record as a whole: held against the schema of the API before it is sent, with a draft, and all faults at once. */
export function Bewaarformulier<Antwoord>({ schema, velden, begin, erbij = {}, pad, sleutel, onderwerp, knop, afloop, onKlaar, onBekijk, annuleren }: Props<Antwoord>): ReactElement {
  const { naam: gebruiker } = useGebruiker();
  const voorvoegsel = useId();
  const { waarden, zet, van, wis, begin: opnieuw } = useConcept(conceptsleutel(gebruiker, onderwerp, sleutel), begin);
  const [eigen, setEigen] = useState<Readonly<Record<string, string>>>({});
  const bewaar = useSchrijven<unknown, Antwoord>({ pad: () => pad, inhoud: (invoer) => invoer, sleutel: [sleutel] });
  const getoond = velden(waarden);
  const namen = getoond.map(({ naam }) => naam).join(' ');
  const fouten = useMemo(() => alleFouten(namen.split(' '), eigen, alsVerloop(bewaar.error), voorvoegsel), [namen, eigen, bewaar.error, voorvoegsel]);
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const { value, faults = [] } = check(schema, { ...invoerVan(Object.keys(schema.shape), getoond, waarden), ...erbij });
    const gevonden = perVeld(faults);
    setEigen(gevonden);
    if (value === undefined || Object.keys(gevonden).length > 0) return;
    bewaar.mutate(value, {
      onSuccess: (antwoord) => {
        wis();
        markeerEigenActie({ tekst: afloop(antwoord), volgt: false });
        onKlaar(antwoord);
      },
    });
  };
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Foutoverzicht fouten={fouten} />
      <Verloopmelding verloop={alsVerloop(bewaar.error)} onOpnieuw={() => undefined} onBekijk={() => { bewaar.reset(); onBekijk?.(); }} />
      {bewaar.error !== null && !(bewaar.error instanceof Probleem) && (
        <Melding soort="waarschuwing" role="alert">
          <p>{foutzin(bewaar.error)}</p>
        </Melding>
      )}
      {van !== undefined && (
        <Melding soort="info" acties={<Knop onClick={opnieuw}>{t.wisConcept}</Knop>}>
          <p>{t.concept(tijd(new Date(van).toISOString()))}</p>
        </Melding>
      )}
      {getoond.map((veld) => (
        <Formulierveld key={veld.naam} veld={veld} id={voorvoegsel + veld.naam} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fouten.find(({ id }) => id === voorvoegsel + veld.naam)?.melding} />
      ))}
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd" bezig={bewaar.isPending}>
          {knop}
        </Knop>
        {annuleren}
        <span role="status">{bewaar.isPending && t.bezig}</span>
      </div>
    </form>
  );
}
