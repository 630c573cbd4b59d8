import { z } from 'zod';
import { commandsOf, type AnyCommandDefinition } from '../contract/command';
import { eventsOf, type AnyEventDefinition } from '../contract/event';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { beslissers } from './onderwerp';

/** Comments, for any aggregate that people talk about: they change nothing. */
export function opmerkingen<S>(): { readonly event: AnyEventDefinition<S>; readonly command: AnyCommandDefinition<S> } {
  const opmerkingGeplaatst = eventsOf<S>()({
    type: 'opmerking-geplaatst',
    versie: 1,
    zichtbaarheid: 'deelnemers',
    schema: z.strictObject({ tekst: tekstverwijzing }),
    voorbeeld: { tekst: voorbeeldtekst },
    zin: () => 'Opmerking geplaatst.',
    evolve: (state) => state,
  });
  const plaatsOpmerking = commandsOf<S>()({
    type: 'plaatsOpmerking',
    kind: 'feit',
    titel: 'Opmerking plaatsen',
    wie: [...beslissers, 'partij', 'dataparty', 'eigenaar'],
    schema: z.strictObject({ tekst: vrijeTekst() }),
    voorbeeld: { tekst: 'Afgestemd met de NVvN.' },
    decide: (_state, d) => [opmerkingGeplaatst({ tekst: d.tekst })],
  });
  return { event: opmerkingGeplaatst, command: plaatsOpmerking };
}
