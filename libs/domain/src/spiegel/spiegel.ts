import { defineAggregate } from '../contract/aggregate';
import type { Command } from '../contract/command';
import type { Reactie } from '../contract/reactie';
import { spiegelgebeurtenissen } from './gebeurtenissen';
import { meetopdrachten } from './meten';
import { spiegelopdrachten } from './opdrachten';
import type { Spiegel } from './spiegel-staat';
import { inWoord, verteldOver } from './verteld';

const genoemd = (command: Command | undefined): readonly string[] => (typeof command?.data['item'] === 'string' ? [command.data['item']] : []);

/** Each period that was delivered is told to the item, and told again when its figures or its criterium have changed since. */
function meldMetingen(streamId: string, spiegel: Spiegel): readonly Reactie[] {
  const { item, opgeleverd } = spiegel;
  if (item === undefined) return [];
  return Object.entries(opgeleverd).sort(([a], [b]) => (a < b ? -1 : 1)).map(([periode, { op, wissel }]) => {
    const verteld = verteldOver(spiegel, periode);
    return {
      streamId: item.streamId,
      sleutel: `periode:${periode}:${inWoord(verteld)}${wissel === undefined ? '' : `:${wissel}`}`,
      gebeurdOp: op,
      opdracht: { type: 'neemSpiegelmetingOver', spiegel: streamId, periode, ...verteld },
    };
  });
}

/** The register of one mirror. */
export const spiegel = defineAggregate<Spiegel>({
  kind: 'spiegel',
  lifecycle: false,
  events: spiegelgebeurtenissen,
  commands: [...spiegelopdrachten, ...meetopdrachten],
  eigenaren: () => [],
  programma: ({ programma }) => programma,
  isOpen: () => true,
  begin: ({ sinds, code }) => ({ op: sinds, wat: `Spiegel ${code} is geregistreerd` }),
  buren: (_streamId, _state, command) => genoemd(command),
  vraagtElders: meldMetingen,
});
