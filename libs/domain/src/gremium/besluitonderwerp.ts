import { z } from 'zod';
import { isAfgelopen, type Actie } from '../actie/actie-staat';
import type { Command } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { itemverwijzing } from '../contract/verwijzing';
import { agendanaam, agendanummer, type Handelingsagenda } from '../handelingsagenda/agenda-staat';
import type { Item } from '../item/item-staat';
import type { Datum } from '../kalender/datum';
import type { Ronde } from '../ronde/ronde-staat';
import { besluitonderwerpsoorten, type Besluitonderwerp } from './gremium-staat';

/** The fields by which a command names what a decision is about; both may be left out. */
export const onderwerpvelden = {
  item: itemverwijzing().optional().describe('Het item waar het over gaat: id of nummer'),
  onderwerp: z
    .string()
    .regex(/^(actie|ronde|handelingsagenda)-[\w.-]{1,120}$/, 'Noem het id van een actie, een ronde of een handelingsagenda.')
    .optional()
    .describe('Of het id van de actie, de ronde of de handelingsagenda waar het over gaat'),
};
interface Genoemd {
  readonly item?: string | undefined;
  readonly onderwerp?: string | undefined;
}

const namen = ({ item, onderwerp }: Genoemd): readonly string[] => [item, onderwerp].filter((naam) => naam !== undefined);

/** The streams that a command names as its subject, for whoever looks them up. */
export const genoemdeOnderwerpen = (command: Command | undefined): readonly string[] => namen((command?.data ?? {}) as Genoemd);

/** What a decision is about, as it is named now; undefined when the command names nothing. Refuses a subject that does not exist, or two at once. */
export function besluitonderwerp(genoemd: Genoemd, { buren }: Context): Besluitonderwerp | undefined {
  const [naam, ook] = namen(genoemd);
  if (naam === undefined) return undefined;
  if (ook !== undefined) throw new DomainError('onvolledig', 'Noem één onderwerp: een item, of iets anders.', { veld: 'onderwerp' });
  const buur = buren?.get(naam);
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen onderwerp ${naam}.`, { veld: genoemd.item === undefined ? 'onderwerp' : 'item' });
  return beschreven(buur.streamId, buur.state);
}

/** Whether the subject that a command names had ended by now; false when it names none. */
export function isOverBeeindigd(genoemd: Genoemd, { buren }: Context): boolean {
  const buur = buren?.get(namen(genoemd)[0] ?? '');
  return buur !== undefined && geeindigdOp(buur.streamId, buur.state) !== undefined;
}

const soortVan = (streamId: string): (typeof besluitonderwerpsoorten)[number] => {
  const soort = besluitonderwerpsoorten.find((kandidaat) => streamId.startsWith(`${kandidaat}-`));
  if (soort === undefined) throw new Error(`${streamId} is geen onderwerp van een besluit`);
  return soort;
};

/** Whoever loaded the neighbour folded it with the aggregate of its kind. */
function beschreven(streamId: string, state: unknown): Besluitonderwerp {
  const soort = soortVan(streamId);
  switch (soort) {
    case 'item':
      return { streamId, soort, nummer: (state as Item).nummer, titel: (state as Item).titel, programma: (state as Item).programma.code };
    case 'actie':
      return { streamId, soort, nummer: (state as Actie).code, titel: (state as Actie).omschrijving, programma: (state as Actie).programma.code };
    case 'ronde':
      return { streamId, soort, nummer: (state as Ronde).code, titel: (state as Ronde).naam, programma: (state as Ronde).programma.code };
    case 'handelingsagenda':
      return { streamId, soort, nummer: agendanummer(state as Handelingsagenda), titel: agendanaam(state as Handelingsagenda), programma: (state as Handelingsagenda).programma.code };
  }
}

/** The day on which the subject of a decision ended; undefined while something is still to happen to it. Throws for another kind of stream. */
export function geeindigdOp(streamId: string, state: unknown): Datum | undefined {
  switch (soortVan(streamId)) {
    case 'item':
      return (state as Item).status === 'beeindigd' ? (state as Item).einde?.op : undefined;
    case 'actie':
      return isAfgelopen(state as Actie) ? ((state as Actie).gestoptOp ?? (state as Actie).delen.map(({ sinds }) => sinds).sort().at(-1)) : undefined;
    case 'ronde':
      return (state as Ronde).afgerondOp;
    case 'handelingsagenda':
      return (state as Handelingsagenda).vastgesteld?.op ?? (state as Handelingsagenda).gestoptOp;
  }
}
