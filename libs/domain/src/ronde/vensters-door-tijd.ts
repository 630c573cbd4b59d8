import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { vensterGeopend, vensterGesloten } from './gebeurtenissen';
import type { Venster } from './ronde-staat';
import { laatVenstersWisselen } from './vensters';

/** What time brings to windows, as events of the ronde. */
export const laatVensters = (vensters: readonly Venster[], { nu }: Context): readonly NewEvent[] =>
  laatVenstersWisselen(vensters, nu, {
    geopend: ({ stap, van, tot }, due) => vensterGeopend({ stap, van, ...(tot === undefined ? {} : { tot }) }, due),
    gesloten: ({ stap, tot }, due) => vensterGesloten({ stap, tot: tot ?? '' }, due),
  });
