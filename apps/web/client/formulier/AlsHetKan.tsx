import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { Melding } from '@cirkel/ui';
import { useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  /** The command as the API judges it for this user now; undefined when it is never theirs here. */
  readonly opdracht: Pick<MogelijkeOpdracht, 'kan' | 'reden'> | undefined;
  /** What to say when the API gives no reason. */
  readonly anders: string;
  readonly annuleren: ReactNode;
  readonly children: ReactNode;
}

/**
 * A form for who may give its command now; for anyone else one sentence that says why not. A form that was begun stays, with that sentence
 * above it: what was typed must not vanish because somebody else was first.
 */
export function AlsHetKan({ opdracht, anders, annuleren, children }: Props): ReactElement {
  const kan = opdracht?.kan === true;
  const [begonnen, setBegonnen] = useState(kan);
  if (kan && !begonnen) setBegonnen(true);
  const zin = opdracht?.reden ?? anders;
  if (!kan && !begonnen) {
    return (
      <Melding soort="info" acties={annuleren}>
        <p>{zin}</p>
      </Melding>
    );
  }
  return (
    <>
      {!kan && (
        <Melding soort="waarschuwing">
          <p>{zin}</p>
        </Melding>
      )}
      {children}
    </>
  );
}
