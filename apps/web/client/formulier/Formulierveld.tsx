import { Datumveld, Keuzelijst, Radiogroep, Tekstvak, Tekstveld, Veldgroep, Vinkje } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { opdrachtteksten } from '../teksten/opdracht';
import type { Veldbeschrijving } from './velden-uit-schema';
import { alsVinkje, isAangevinkt } from './waarden';

/** So many choices fit as radio buttons; more go into a list. */
const RADIO_TOT = 5;

interface Props {
  readonly veld: Veldbeschrijving;
  readonly id: string;
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly fout: string | undefined;
}

/** The control that fits the kind of field. */
export function Formulierveld({ veld, id, waarde, onWaarde, fout }: Props): ReactElement {
  const { label, verplicht, hulp, opties = [] } = veld;
  const props = { id, label, verplicht, hulp, fout, waarde, onWaarde };
  switch (veld.soort) {
    case 'datum':
      return <Datumveld {...props} />;
    case 'lang':
      return <Tekstvak {...props} />;
    case 'getal':
      return <Tekstveld {...props} cijfers />;
    case 'lijst':
      return <Tekstveld {...props} hulp={`${hulp === undefined ? '' : `${hulp} `}${opdrachtteksten.lijstHulp}`} />;
    case 'tekst':
      return <Tekstveld {...props} />;
    case 'janee':
      return <Vinkje {...props} waarde={isAangevinkt(waarde)} onWaarde={(aan) => onWaarde(alsVinkje(aan))} />;
    case 'keuze':
      return opties.length <= RADIO_TOT && verplicht ? <Radiogroep {...props} opties={opties} /> : <Keuzelijst {...props} opties={opties} leeg={opdrachtteksten.kies} />;
    case 'meerkeuze':
      return <Meerkeuze {...props} opties={opties} />;
  }
}

function Meerkeuze({ opties, waarde, onWaarde, ...props }: Omit<Props, 'veld'> & { readonly label: string; readonly hulp: string | undefined; readonly verplicht: boolean; readonly opties: NonNullable<Veldbeschrijving['opties']> }): ReactElement {
  const gekozen = new Set(waarde.split(',').filter((deel) => deel !== ''));
  const zet = (optie: string, aan: boolean): void => {
    const nieuw = opties.map((een) => een.waarde).filter((een) => (een === optie ? aan : gekozen.has(een)));
    onWaarde(nieuw.join(','));
  };
  return (
    <Veldgroep {...props}>
      {opties.map((optie, i) => (
        <Vinkje key={optie.waarde} id={i === 0 ? props.id : `${props.id}-${i}`} label={optie.label} waarde={gekozen.has(optie.waarde)} onWaarde={(aan) => zet(optie.waarde, aan)} />
      ))}
    </Veldgroep>
  );
}
