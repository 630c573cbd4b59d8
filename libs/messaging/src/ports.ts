import type { ReceivedEvent } from '@cirkel/contracts';
import type { FeedEvent } from '@cirkel/event-store';

/** Where the relay sends events. */
export interface EventPublisher {
  /**
   * Sends the events in this order, per stream; resolves when all are safe. Rejects when it is not known that they are: sending
   * them again is always right. One call at a time.
   */
  readonly publish: (events: readonly FeedEvent[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An event with the kind of its stream, as it came from the transport. */
export interface DeliveredEvent extends ReceivedEvent {
  readonly kind: string;
}

export interface Delivery {
  /** Consumers with the same group share the work; each event goes to one of them. */
  readonly group: string;
  readonly kinds: readonly string[];
  /** At least once, in order per stream, one call at a time. A rejection delivers the same events again after a pause. */
  readonly onEvents: (events: readonly DeliveredEvent[]) => Promise<void>;
  /**
   * At least this long from one call of `onEvents` to the next (ms, default 0). What comes after a rest is delivered at once; under
   * load there are fewer and larger deliveries, for a consumer that nobody waits for (docs/adr: what the bench taught).
   */
  readonly spacingMs?: number;
}

export interface Subscription {
  /** Whether events arrive by this way now; false while the transport is away or the group is being formed. */
  readonly isReceiving: () => boolean;
  /** Resolves when no call of `onEvents` runs any more. */
  readonly stop: () => Promise<void>;
}

/** Where consumers get events from. */
export interface EventSubscriber {
  /** Starts in the background and goes on through every failure of the transport until stopped. */
  readonly subscribe: (delivery: Delivery) => Subscription;
}

/** What this library needs of a logger; pino is one. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
