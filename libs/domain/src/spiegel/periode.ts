import { DomainError } from '../contract/domain-error';
import { laatsteDagVanMaand, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';

/** How often a mirror is filled; all its periods are of this length, so that none can be worked out from another. */
export const ritmes = ['kwartaal', 'halfjaar'] as const;
export type Ritme = (typeof ritmes)[number];

/** The length of a period: 2021-H1 or 2021-Q3. */
export const ritmeVan = (periode: string): Ritme => (periode.includes('H') ? 'halfjaar' : 'kwartaal');

/** The last day of a period. */
export function eindVan(periode: string): Datum {
  const [jaar = '', deel = ''] = periode.split('-');
  const nummer = Number(deel.slice(1));
  return laatsteDagVanMaand(Number(jaar), nummer * (ritmeVan(periode) === 'halfjaar' ? 6 : 3));
}

/** Refuses a period that is not over on this day: its figures are not there yet. */
export function eisVoorbij(periode: string, op: Datum): void {
  const eind = eindVan(periode);
  if (eind >= op) throw new DomainError('datum-ongeldig', `De periode ${periode} is op ${langeDatum(eind)} voorbij; daarna zijn er cijfers.`, { veld: 'periode' });
}
