import { errors, jwtVerify } from 'jose';
import { callerFromClaims, type Caller } from './caller';
import { InvalidToken, IssuerUnreachable } from './errors';
import type { Issuer } from './issuer';

/** What access tokens for the API carry in `aud`. */
export const API_AUDIENCE = 'cirkel-api';

/** Signatures with a public key only: an HMAC would let anybody who knows our configuration make tokens. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
export const CLOCK_TOLERANCE_S = 5;

/** A machine client sends one token with each of its thousands of commands; checking its signature again costs more than the command. */
const REMEMBER = { tokens: 1_000, ms: 60_000 };

/**
 * Verifies bearer tokens: signature by the issuer's keys, issuer, audience, and time (5 s tolerance). Throws InvalidToken with a Dutch
 * message, or IssuerUnreachable when the keys cannot be had. A verified token is remembered for at most a minute.
 */
export function tokenVerifier(issuer: () => Promise<Issuer>): (token: string) => Promise<Caller> {
  const known = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return async (token) => {
    const remembered = known.get(token);
    if (remembered !== undefined && remembered.until > Date.now()) return remembered.caller;
    const { caller, expires } = await verify(await issuer(), token);
    if (known.size >= REMEMBER.tokens) known.clear();
    known.set(token, { caller, until: Math.min(Date.now() + REMEMBER.ms, expires) });
    return caller;
  };
}

async function verify({ issuer, keys }: Issuer, token: string): Promise<{ caller: Caller; expires: number }> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: API_AUDIENCE,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['sub', 'exp'],
    });
    const caller = callerFromClaims(payload);
    if (caller === undefined) throw new InvalidToken('Het token noemt geen rol, of een rol zonder partij of gremium.');
    return { caller, expires: (payload.exp ?? 0) * 1_000 };
  } catch (error) {
    throw asTokenError(error);
  }
}

/** What jose says, as one of our two errors; a fault of our own passes unchanged. */
export function asTokenError(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new InvalidToken('Het token is verlopen. Vraag een nieuw aan.', { cause: error });
  if (error instanceof errors.JWTClaimValidationFailed) return new InvalidToken('Het token is niet van onze aanmeldserver of niet voor deze API.', { cause: error });
  if (error instanceof errors.JWKSTimeout) return new IssuerUnreachable('The keys of the issuer cannot be had', { cause: error });
  // A key set that does not have the token's key is a forged token; one that could not be fetched is an ordinary JOSEError or a network error.
  if (error instanceof errors.JWKSNoMatchingKey || (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC')) {
    return new InvalidToken('Het token klopt niet.', { cause: error });
  }
  if (error instanceof errors.JOSEError || error instanceof TypeError) return new IssuerUnreachable('The keys of the issuer cannot be had', { cause: error });
  return error;
}
