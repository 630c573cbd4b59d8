import type { MetUitstel, Uitstelverzoek, Verzoekstand } from '../onderwerp/uitstel/staat';

/** How a request ends when somebody decides on it. */
const beantwoord: readonly Verzoekstand[] = ['verleend', 'anders-verleend', 'geweigerd'];

/** The requests for another date that a command made, and those that it answered. */
export interface Uitstelloop {
  readonly gevraagd: readonly Uitstelverzoek[];
  readonly beslist: readonly Uitstelverzoek[];
}

/** What happened to the requests between these two states; undefined before the first one. */
export function uitstelloop(voor: Pick<MetUitstel, 'uitstelverzoeken'> | undefined, na: Pick<MetUitstel, 'uitstelverzoeken'>): Uitstelloop {
  const was = ({ nr }: Uitstelverzoek): Verzoekstand | undefined => voor?.uitstelverzoeken?.find((een) => een.nr === nr)?.stand;
  const alle = na.uitstelverzoeken ?? [];
  return {
    gevraagd: alle.filter((verzoek) => verzoek.stand === 'gevraagd' && was(verzoek) === undefined),
    beslist: alle.filter((verzoek) => beantwoord.includes(verzoek.stand) && was(verzoek) === 'gevraagd'),
  };
}
