import { buurVan } from '../../../contract/buur';
import type { Command } from '../../../contract/command';
import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import { rondeStroom, type Aanvraag, type Ronde, type Rondestap } from '../../../ronde/ronde-staat';
import { draagtTermijn } from '../../../ronde/termijnregels';
import { dagenVan } from '../../../ronde/toewijzing';
import { vensterVan, weigerBuitenVenster } from '../../../ronde/vensters';
import type { Item } from '../../item-staat';
import type { Rondedag } from './staat';

const rondeMet = (code: string, context: Context): Ronde | undefined => buurVan<Ronde>({ kind: 'ronde' }, rondeStroom(code), context)?.state;

/** The ronde of the programme to which the item is assigned; undefined when that is no more than a name. */
export const rondeVan = (item: Item, context: Context): Ronde | undefined => (item.subsidieronde?.rondecode === undefined ? undefined : rondeMet(item.subsidieronde.rondecode, context));

/** The rondes that a decision on this item looks at: its own, and the one that the command names. */
export const rondenAlsBuur = (item: Item | undefined, command: Command | undefined): readonly string[] => {
  const eigen = item?.soort === 'subsidieronde' ? item.subsidieronde?.rondecode : undefined;
  const genoemd = command?.type === 'wijsToeAanRonde' ? command.data['ronde'] : undefined;
  return [eigen, genoemd].flatMap((code) => (typeof code === 'string' ? [rondeStroom(code)] : []));
};

/** What an assignment says of the ronde with this code: its name and the last days of its steps. A name that is no code says itself. */
export function toewijzing(code: string, context: Context, { nummer, programma }: Pick<Item, 'nummer' | 'programma'>): { readonly ronde: string; readonly code?: string; readonly dagen?: Rondedag[] } {
  const ronde = rondeMet(code, context);
  if (ronde === undefined) return { ronde: code };
  if (ronde.programma.code !== programma.code) throw new DomainError('verwijzing-onbekend', `${ronde.naam} hoort bij een ander programma dan ${nummer}.`, { veld: 'ronde' });
  if (ronde.soort === 'inclusieversneller') throw new DomainError('overgang-bestaat-niet', `${ronde.naam} is voor lopende studies. Kies een gewone ronde.`, { veld: 'ronde' });
  if (ronde.afgerondOp !== undefined) throw new DomainError('beeindigd', `${ronde.naam} is afgerond. Kies een ronde die nog loopt.`, { veld: 'ronde' });
  return { ronde: ronde.naam, code: ronde.code, dagen: dagenVan(ronde) };
}

/** The application of the item in this ronde; one that was withdrawn is none. */
const aanvraagIn = (ronde: Ronde | undefined, { streamId }: Context): Aanvraag | undefined => ronde?.aanvragen.find(({ item, stand }) => item === streamId && stand !== 'ingetrokken');

/**
 * Whether its ronde bears the term for this step of the item: "a term of the ronde replaces the stage default for the same step" (domain.md, *Which term holds*). The ronde
 * waits for its applications, so one that is late is missed there, once. An application that is registered with the item itself is no part of that, and keeps its own term.
 */
export function draagtRonde(item: Item, stap: string, context: Context): boolean {
  const ronde = rondeVan(item, context);
  const aanvraag = aanvraagIn(ronde, context);
  return ronde !== undefined && aanvraag !== undefined && draagtTermijn(ronde, stap, aanvraag);
}

/** Refuses a step on the item when its application stands in the ronde: that is its one home. */
export function nietInRonde(item: Item, context: Context): void {
  const ronde = rondeVan(item, context);
  const aanvraag = aanvraagIn(ronde, context);
  if (ronde === undefined || aanvraag === undefined) return;
  throw new DomainError('bestaat-al', `De aanvraag voor ${item.nummer} staat in ${ronde.naam} als ${aanvraag.code}. Leg dit daar vast.`, { ronde: rondeStroom(ronde.code), aanvraag: aanvraag.code });
}

export const heeftVenster = (item: Item, stap: Rondestap, context: Context): boolean => {
  const ronde = rondeVan(item, context);
  return ronde !== undefined && vensterVan(ronde, stap) !== undefined;
};

/**
 * Refuses an application outside the window of its ronde, unless a decision made an exception for this item. That something was handed in
 * earlier than today counts on the word of the projectorganisatie, not of who was late (domain.md, *Registering late*).
 */
export function opTijd(item: Item, stap: Rondestap, context: Context): void {
  const ronde = rondeVan(item, context);
  if (ronde === undefined) return;
  if (ronde.afgerondOp !== undefined) throw new DomainError('beeindigd', `${ronde.naam} is afgerond. Wijs ${item.nummer} eerst toe aan een ronde die nog loopt.`, { ronde: rondeStroom(ronde.code) });
  weigerBuitenVenster(ronde, stap, context.actor.rol === 'projectorganisatie' ? context.gebeurdOp : context.vandaag, context.streamId);
}
