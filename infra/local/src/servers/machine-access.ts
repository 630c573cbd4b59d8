import { gebruikers, type Gebruiker } from './gebruikers';

export interface MachineAccess {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The development issuer listens here and nowhere else; only there the development secrets mean something. */
const isOwnIssuer = (issuer: string): boolean => new URL(issuer).hostname === '127.0.0.1';

const variable = ({ id }: Gebruiker, what: 'ID' | 'SECRET'): string => `CIRKEL_CLIENT_${id.toUpperCase().replaceAll('-', '_')}_${what}`;

/**
 * The machine client of this user at this issuer: `CIRKEL_CLIENT_<id>_ID` and `…_SECRET` of the environment (`partij-fms`: CIRKEL_CLIENT_PARTIJ_FMS_ID), else, at
 * the development issuer only, the one of gebruikers.json. Undefined when neither is there.
 */
export function machineAccess(gebruiker: Gebruiker, issuer: string, env: NodeJS.ProcessEnv): MachineAccess | undefined {
  const [clientId, clientSecret] = [env[variable(gebruiker, 'ID')], env[variable(gebruiker, 'SECRET')]];
  if (clientId && clientSecret) return { clientId, clientSecret };
  return isOwnIssuer(issuer) ? { clientId: gebruiker.clientId, clientSecret: gebruiker.clientSecret } : undefined;
}

/** One sentence that names the variables of those who have no machine client at this issuer; undefined when all have. */
export function missingAccess(wie: readonly Gebruiker[], issuer: string, env: NodeJS.ProcessEnv): string | undefined {
  const zonder = wie.filter((gebruiker) => machineAccess(gebruiker, issuer, env) === undefined);
  if (zonder.length === 0) return undefined;
  const namen = zonder.flatMap((gebruiker) => [variable(gebruiker, 'ID'), variable(gebruiker, 'SECRET')]);
  return `De inlogdienst op OIDC_ISSUER is niet die van de ontwikkelomgeving: geef de machinetoegang in de omgeving (${namen.join(', ')}), of laat OIDC_ISSUER weg.`;
}

/** Whose commands `npm start` gives: on real time those who set up the programme, in the demonstration everybody who plays in it. */
export const wieLaadt = (mode: 'echt' | 'stuurbaar'): readonly Gebruiker[] =>
  gebruikers.filter(({ rol }) => ['beheerder', 'projectorganisatie', ...(mode === 'echt' ? [] : ['partij', 'gremium'])].includes(rol));
