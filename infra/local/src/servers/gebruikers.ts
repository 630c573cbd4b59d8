import list from './gebruikers.json';

/**
 * The fictitious people of the development identity provider, one per role of domain.md (one per partij and gremium), each with a
 * machine client. `systeem` has a machine client only.
 */
export interface Gebruiker {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly email: string;
  readonly rol: string;
  readonly partij?: string;
  readonly gremium?: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export const gebruikers: readonly Gebruiker[] = list;

/**
 * Finds somebody by what people type: an id (`gremium-vws`), a partij (`FMS`), a gremium (`BO`) or a role (`beheerder`), in that order,
 * whatever the case. VWS is both a partij and a gremium: `VWS` is the partij, `gremium-vws` the gremium.
 */
export function findGebruiker(name: string): Gebruiker | undefined {
  const wanted = name.toLowerCase();
  const by = (key: 'id' | 'partij' | 'gremium' | 'rol'): Gebruiker | undefined => gebruikers.find((one) => one[key]?.toLowerCase() === wanted);
  return by('id') ?? by('partij') ?? by('gremium') ?? by('rol');
}
