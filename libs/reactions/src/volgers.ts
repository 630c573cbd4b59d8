import type { PositionGroup } from '@cirkel/messaging';

/** Everybody who follows subjects and escalaties and does something about them; the read models have a position of their own. */
export const ESCALATOR: PositionGroup = { groep: 'escalator', kinds: ['item', 'actie', 'escalatie'] };
export const NOTIFIER: PositionGroup = { groep: 'notifier', kinds: ['item', 'actie', 'escalatie'] };
