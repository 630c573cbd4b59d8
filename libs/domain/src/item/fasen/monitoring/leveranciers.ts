import { buurVan } from '../../../contract/buur';
import type { Command } from '../../../contract/command';
import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import type { Inclusies } from '../../../inclusies/inclusies-staat';
import type { Spiegel } from '../../../spiegel/spiegel-staat';
import { namenVan } from '../../../woorden';
import type { Item } from '../../item-staat';

const inclusiesVan = (streamId: string): string => `inclusies-${streamId}`;
const spiegelsVan = (item: Item): readonly string[] => [...new Set((item.monitoring?.perPeriode ?? []).flatMap(({ spiegel }) => spiegel ?? []))];

/** The registers that say which dataparties deliver figures of this item: that of its inclusions, and the mirrors that measured it. */
export const leveranciersAlsBuur = (streamId: string, item: Item | undefined, command: Command | undefined): readonly string[] =>
  item === undefined || command?.type !== 'registreerSpiegelmeting' ? [] : [inclusiesVan(streamId), ...spiegelsVan(item)];

/** Refuses a dataparty that no register of this item names: with a delivery its term is met. */
export function weigerVreemdeDataparty(item: Item, context: Context): void {
  const { actor, streamId } = context;
  if (actor.rol !== 'dataparty') return;
  const spiegels = spiegelsVan(item).flatMap((id) => buurVan<Spiegel>({ kind: 'spiegel' }, id, context)?.state ?? []).filter((spiegel) => spiegel.item?.streamId === streamId);
  const inclusies = buurVan<Inclusies>({ kind: 'inclusies' }, inclusiesVan(streamId), context)?.state;
  const dataparties = [...new Set([...spiegels, ...(inclusies === undefined ? [] : [inclusies])].flatMap((register) => register.dataparties))];
  if (actor.partij !== undefined && dataparties.includes(actor.partij)) return;
  const wie = dataparties.length === 0 ? 'Er is nog geen datapartij aangewezen' : `Wel: ${namenVan(dataparties)}`;
  throw new DomainError('geen-recht', `Uw organisatie levert geen cijfers voor ${item.nummer}. ${wie}. Levert u voor een spiegel, lever de periode dan daar op.`, { dataparties });
}
