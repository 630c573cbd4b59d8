import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { Foutoverzicht, Knop } from '@cirkel/ui';
import { useId, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { conceptsleutel } from '../../formulier/concept';
import { Formulierveld } from '../../formulier/Formulierveld';
import { useConcept } from '../../formulier/useConcept';
import { veldenUitSchema } from '../../formulier/velden-uit-schema';
import { beginwaarden, leesWaarden } from '../../formulier/waarden';
import { useGebruiker } from '../../raam/Raam';
import { samenteksten as t } from '../../teksten/samen';
import { vraagtTermijn, zonderTermijn } from './keuze';

/** Under which a text is kept that was typed for several items. */
export const samenconcept = (gebruiker: string, type: string): string => conceptsleutel(gebruiker, 'samen', type);

interface Props {
  readonly opdracht: MogelijkeOpdracht;
  readonly onIngevuld: (inhoud: Readonly<Record<string, unknown>>) => void;
  readonly annuleren: ReactNode;
}

/** What is the same for every item. It is not given yet: first its consequences are shown. */
export function Samenformulier({ opdracht, onIngevuld, annuleren }: Props): ReactElement {
  const { naam } = useGebruiker();
  const id = useId();
  const velden = veldenUitSchema(zonderTermijn(opdracht).schema);
  const { waarden, zet } = useConcept(samenconcept(naam, opdracht.type), beginwaarden(velden, {}));
  const [fouten, setFouten] = useState<readonly { readonly id: string; readonly melding: string }[]>([]);
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    const gelezen = leesWaarden(velden, waarden);
    const gevonden = Object.entries(gelezen.fouten).map(([veld, melding]) => ({ id: id + veld, melding }));
    setFouten(gevonden);
    if (gevonden.length === 0) onIngevuld(gelezen.inhoud);
  };
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Foutoverzicht fouten={fouten} />
      {vraagtTermijn(opdracht) && <p>{t.eersteTermijn}</p>}
      {velden.map((veld) => (
        <Formulierveld key={veld.naam} veld={veld} id={id + veld.naam} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fouten.find((fout) => fout.id === id + veld.naam)?.melding} />
      ))}
      <div className="cgg-knoppen">
        <Knop type="submit" soort="hoofd">
          {t.bekijk}
        </Knop>
        {annuleren}
      </div>
    </form>
  );
}
