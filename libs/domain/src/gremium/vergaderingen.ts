import { DomainError } from '../contract/domain-error';
import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Gremium, Vergadering } from './gremium-staat';

/** The meeting with this id that was not cancelled, or a refusal that names those. */
export function vindVergadering(gremium: Gremium, id: string): Vergadering {
  const open = gremium.vergaderingen.filter((vergadering) => !vergadering.geannuleerd);
  const gevonden = open.find((vergadering) => vergadering.id === id);
  if (gevonden !== undefined) return gevonden;
  throw new DomainError('verwijzing-onbekend', `Er is geen vergadering ${id}. Wel: ${open.map((v) => `${v.id} (${langeDatum(v.datum)})`).join(', ') || 'geen'}.`, { veld: 'vergadering' });
}

/** The meeting in which something was decided: not one that is still to come. */
export function gehoudenVergadering(gremium: Gremium, id: string, vandaag: Datum): Vergadering {
  const vergadering = vindVergadering(gremium, id);
  if (vergadering.datum <= vandaag) return vergadering;
  throw new DomainError('datum-ongeldig', `De vergadering ${id} is pas op ${langeDatum(vergadering.datum)}. Leg het besluit daarna vast.`, { veld: 'vergadering' });
}

/** The meeting for which something is meant: one that is still to be held. */
export function komendeVergadering(gremium: Gremium, id: string, vandaag: Datum): Vergadering {
  const vergadering = vindVergadering(gremium, id);
  if (vergadering.datum >= vandaag) return vergadering;
  throw new DomainError('datum-ongeldig', `De vergadering ${id} was al op ${langeDatum(vergadering.datum)}. Kies een volgende.`, { veld: 'vergadering' });
}
