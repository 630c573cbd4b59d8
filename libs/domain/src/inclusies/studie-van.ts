import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { Verwijsfout } from '../contract/verwijzing';
import type { Item, Stilte } from '../item/item-staat';
import { plusDagen, type Datum } from '../kalender/datum';
import { namenVan } from '../woorden';
import type { Centrum, Inclusies } from './inclusies-staat';

export const wieRegistreert = ['eigenaar', 'projectorganisatie', 'dataparty'] as const;

/** The item that a register belongs to, by the id of the register. */
export const itemVan = (streamId: string): string => streamId.replace(/^inclusies-/, '');

/** The item of this register. Refused when it is in no study: figures are of a study that runs. */
export function studieVan(streamId: string, context: Context): Item {
  const buur = buurVan<Item>({ kind: 'item' }, itemVan(streamId), context);
  if (buur === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen item ${itemVan(streamId)}.`, { veld: 'item' });
  const { state: item } = buur;
  if (item.soort === 'studie' && item.status !== 'beeindigd') return item;
  const waar = item.status === 'beeindigd' ? 'is beëindigd' : `is in de fase ${item.fasenaam}`;
  throw new DomainError('niet-in-deze-fase', `Inclusies horen bij een lopende studie. ${item.nummer} ${waar}. Een eerder cijfer kunt u wel corrigeren.`, { fase: item.fase, nodig: 'studie' });
}

/**
 * The day on which the item first came into the studie, as it stands there now: that day can be corrected after this register began. What the register
 * remembers itself when the item is not at hand.
 */
export function inStudieSinds({ sinds }: Inclusies, context: Context): Datum {
  const item = buurVan<Item>({ kind: 'item' }, itemVan(context.streamId), context)?.state;
  return item?.doorlopen.find(({ soort }) => soort === 'studie')?.sinds ?? sinds;
}

/** A dataparty delivers only for the studies that name it. */
export function levert({ dataparties, nummer }: Inclusies, { actor }: Context): void {
  if (actor.rol !== 'dataparty' || (actor.partij !== undefined && dataparties.includes(actor.partij))) return;
  const wie = dataparties.length === 0 ? 'Er is nog geen datapartij aangewezen' : `Wel: ${namenVan(dataparties)}`;
  throw new DomainError('geen-recht', `Uw organisatie levert geen cijfers voor de studie van ${nummer}. ${wie}.`, { dataparties });
}

/** Refuses what belongs to a study that runs, and a dataparty that it does not name. */
export function inStudie(inclusies: Inclusies, context: Context): void {
  levert(inclusies, context);
  studieVan(context.streamId, context);
}

/** The day on which the study of this register started; none when it has not, or when the item is not at hand. */
export const studiestart = (context: Context): Datum | undefined => buurVan<Item>({ kind: 'item' }, itemVan(context.streamId), context)?.state.studie?.gestartOp;

/** The days on which an item stood still while it was in the studie, by this day; a suspension that goes on lasts until tomorrow at least. */
export function studiestiltes({ doorlopen, soort, opschorting }: Pick<Item, 'doorlopen' | 'soort' | 'opschorting'>, vandaag: Datum): readonly Stilte[] {
  const voorbij = doorlopen.flatMap((fase) => (fase.soort === 'studie' ? (fase.stiltes ?? []) : []));
  return soort !== 'studie' || opschorting === undefined ? voorbij : [...voorbij, { van: opschorting.sinds, tot: plusDagen(vandaag, 1) }];
}

/** The same of the item of this register. */
export function stiltesVan(context: Context): readonly Stilte[] {
  const item = buurVan<Item>({ kind: 'item' }, itemVan(context.streamId), context)?.state;
  return item === undefined ? [] : studiestiltes(item, context.vandaag);
}

/** The day on which the study started, refused when it has not: a centre includes for a study that runs. */
export function gestarteStudie(context: Context): Datum {
  const { nummer, studie } = studieVan(context.streamId, context);
  if (studie?.gestartOp === undefined) throw new DomainError('nog-niet', `De studie van ${nummer} is nog niet gestart.`, { nodig: 'startStudie' });
  return studie.gestartOp;
}

/** That there is no centre with this code, and which there are. */
const geenCentrum = ({ centra }: Inclusies, code: string): string => `Er is geen centrum ${code}. Wel: ${centra.map((een) => `${een.code} (${een.naam})`).join(', ') || 'geen'}.`;

/** The centre that a command names and this register does not have, for data that may be incomplete. */
export const onbekendCentrum = ({ centrum }: Readonly<Record<string, unknown>>, _context: Context, inclusies: Inclusies | undefined): readonly Verwijsfout[] =>
  typeof centrum !== 'string' || inclusies === undefined || inclusies.centra.some(({ code }) => code === centrum) ? [] : [{ pad: '/centrum', melding: geenCentrum(inclusies, centrum) }];

/** The centre with this code, or a refusal that names those that there are. */
export function vindCentrum(inclusies: Inclusies, code: string): Centrum {
  const centrum = inclusies.centra.find((kandidaat) => kandidaat.code === code);
  if (centrum !== undefined) return centrum;
  throw new DomainError('verwijzing-onbekend', geenCentrum(inclusies, code), { veld: 'centrum' });
}
