import type { Pool } from 'pg';
import { dataOf, parseEventId, toCloudEvent, type CloudEventData } from '@cirkel/contracts';
import type { FeedAntwoord } from '@cirkel/contracts/openapi';
import { readEvents, readFeed } from '@cirkel/event-store';
import { naarBuiten } from '@cirkel/domain';
import type { Kijker } from '@cirkel/read-models';
import { maySee } from '../access/viewer';

/** The events of the programme in the order of the feed, as far as a viewer may see them. */
export interface Feed {
  /** At most `limit` events after volgnummer `na` are looked at; what may not be seen is left out, `tot` counts it. */
  readonly page: (viewer: Kijker, range: { readonly na: number; readonly limit: number }) => Promise<FeedAntwoord>;
  /** The data of one event; undefined when it does not exist or may not be seen. */
  readonly data: (viewer: Kijker, id: string) => Promise<CloudEventData | undefined>;
}

export function feedOf(pool: Pool, source: string): Feed {
  return {
    async page(viewer, range) {
      const events = await readFeed(pool, range);
      const visible = events.filter((event) => maySee(viewer, event));
      return {
        gebeurtenissen: visible.map(({ volgnummer, epoch, kind: _kind, ...event }) => toCloudEvent(naarBuiten(event), volgnummer, { source, epoch })),
        tot: events.at(-1)?.volgnummer ?? range.na,
      };
    },

    async data(viewer, id) {
      const place = parseEventId(id);
      if (place === undefined) return undefined;
      const [event] = await readEvents(pool, place.streamId, place.version, place.version);
      return event !== undefined && maySee(viewer, event) ? dataOf(naarBuiten(event)) : undefined;
    },
  };
}
