import { aggregateKinds } from '@cirkel/domain';
import type { PositionGroup } from '@cirkel/messaging';

/** Everybody who follows streams and does something about them; the read models have a position of their own. */
export const ESCALATOR: PositionGroup = { groep: 'escalator', kinds: aggregateKinds };
export const NOTIFIER: PositionGroup = { groep: 'notifier', kinds: ['item', 'actie', 'handelingsagenda', 'ronde', 'gremium', 'escalatie'] };
