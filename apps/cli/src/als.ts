import { apiAls, type Api, type Toegang } from '@cirkel/client';
import { findGebruiker, gebruikers } from '@cirkel/local';
import { adressen, Mislukt } from './adressen';

/** The machine client of one of the fictitious users, found by role, partij, gremium or id; or a sentence that says which there are. */
export function toegang(naam: string): Toegang {
  const gebruiker = findGebruiker(naam);
  if (gebruiker === undefined) throw new Mislukt(`Er is geen gebruiker "${naam}". Kies een van: ${gebruikers.map((een) => een.id).join(', ')}.`);
  return { issuer: adressen().issuer, clientId: gebruiker.clientId, clientSecret: gebruiker.clientSecret };
}

/** The API of the product that runs here, as seen by this user. */
export const api = (naam: string): Api => apiAls(adressen().api, toegang(naam));
