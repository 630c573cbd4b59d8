import { apiAls, type Api, type Toegang } from '@cirkel/client';
import { findGebruiker, gebruikers, machineAccess, missingAccess } from '@cirkel/local';
import { adressen, Mislukt } from './adressen';

/** The machine client of a user, found by role, partij, gremium or id; or a sentence that says which there are, or what the environment must name. */
export function toegang(naam: string): Toegang {
  const gebruiker = findGebruiker(naam);
  if (gebruiker === undefined) throw new Mislukt(`Er is geen gebruiker "${naam}". Kies een van: ${gebruikers.map((een) => een.id).join(', ')}.`);
  const { issuer } = adressen();
  const access = machineAccess(gebruiker, issuer, process.env);
  if (access === undefined) throw new Mislukt(missingAccess([gebruiker], issuer, process.env));
  return { issuer, ...access };
}

/** The API of the product that runs here, as seen by this user. */
export const api = (naam: string): Api => apiAls(adressen().api, toegang(naam));
