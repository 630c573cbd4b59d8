import type { Caller } from '@cirkel/auth';
import { namens, zichtbaarheidVan, type StoredEvent } from '@cirkel/domain';
import type { Kijker } from '@cirkel/read-models';

/** What this caller may see: the steward roles everything, a reader the open part, everybody else what the parties share. */
export function viewerOf({ actor }: Caller): Kijker {
  switch (actor.rol) {
    case 'projectorganisatie':
    case 'beheerder':
    case 'systeem':
      return { niveau: 'beheer' };
    case 'partij':
    case 'gremium':
    case 'dataparty': {
      const zelf = namens(actor);
      return { niveau: 'deelnemers', ...(zelf === undefined ? {} : { namens: zelf }) };
    }
    case 'lezer':
      return { niveau: 'openbaar' };
  }
}

/** Whether an event may be shown to this viewer, by the visibility that its type has for ever. */
export function maySee(viewer: Kijker, event: Pick<StoredEvent, 'type' | 'meta'>): boolean {
  switch (zichtbaarheidVan(event.type)) {
    case 'openbaar':
      return true;
    case 'deelnemers':
      return viewer.niveau !== 'openbaar';
    case 'eigen-partij':
      return viewer.niveau === 'beheer' || (viewer.niveau === 'deelnemers' && viewer.namens !== undefined && viewer.namens === namens(event.meta.actor));
    case 'beheer':
      return viewer.niveau === 'beheer';
  }
}
