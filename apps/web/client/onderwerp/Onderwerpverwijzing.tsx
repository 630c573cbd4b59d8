import type { AgendaRij } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';
import { Onderwerplink } from './Onderwerplink';

type Soort = AgendaRij['onderwerp']['soort'];
const soorten: readonly Soort[] = ['item', 'actie', 'ronde', 'handelingsagenda'];

interface Props {
  readonly id: string;
  readonly nummer: string | null;
  readonly titel: string | null;
  /** What to say of a subject that no longer has a name. */
  readonly anders: string;
}

/** A subject of which only the id is certain, and which has a name where it is known: a link to its page. */
export function Onderwerpverwijzing({ id, nummer, titel, anders }: Props): ReactElement {
  const soort = soorten.find((een) => id.startsWith(`${een}-`));
  if (soort === undefined) return <>{titel ?? anders}</>;
  // A ronde and a handelingsagenda go by the code in their id.
  const code = id.slice(soort.length + 1);
  if (soort === 'handelingsagenda') return <Onderwerplink onderwerp={{ id, soort, nummer: code, titel: titel ?? `${algemeen.handelingsagenda} ${code.slice(-4)}` }} />;
  if (soort === 'ronde') return <Onderwerplink onderwerp={{ id, soort, nummer: code, titel: titel ?? code }} />;
  return nummer === null ? <>{titel ?? anders}</> : <Onderwerplink onderwerp={{ id, soort, nummer, titel: titel ?? '' }} />;
}
