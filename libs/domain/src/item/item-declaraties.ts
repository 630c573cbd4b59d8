import { commandsOf } from '../contract/command';
import { eventsOf } from '../contract/event';
import type { Item } from './item-staat';

/** Declares an event of the item. */
export const itemgebeurtenis = eventsOf<Item>();
/** Declares a command of the item that exists in every stage. */
export const itemopdracht = commandsOf<Item>();
