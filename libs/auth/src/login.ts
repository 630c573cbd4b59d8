import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { Caller } from './caller';
import { IssuerUnreachable, LoginFailed } from './errors';
import type { Issuer } from './issuer';
import { newSecret, sameSecret } from './secrets';
import { ALGORITHMS, asTokenError, CLOCK_TOLERANCE_S } from './verify-token';

export interface LoginClient {
  readonly clientId: string;
  /** Where the issuer sends the browser back to; must be known to the issuer. */
  readonly redirectUri: string;
}

/** What must be remembered of a sign-in that is under way. */
export interface PendingLogin {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The local path to go to afterwards. */
  readonly terug: string;
}

const TIMEOUT_MS = 5_000;
const tokensSchema = z.object({ access_token: z.string(), id_token: z.string() });

/** A new sign-in that ends at `terug`. */
export const newLogin = (terug: string): PendingLogin => ({ state: newSecret(), nonce: newSecret(), verifier: newSecret(), terug });

/** The issuer's page for this sign-in (authorization code flow with PKCE S256). `chooseAgain` ignores an earlier sign-in at the issuer. */
export function loginAddress(issuer: Issuer, client: LoginClient, pending: PendingLogin, chooseAgain: boolean): string {
  const address = new URL(issuer.authorizationEndpoint);
  const query = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    scope: 'openid profile email api',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: createHash('sha256').update(pending.verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(chooseAgain ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.toString();
}

/**
 * Ends a sign-in with what the issuer sent back: checks the state, exchanges the code, checks the nonce in the id token, and reads the
 * caller from the access token, so that a session has exactly the rights that a bearer token would have. Throws LoginFailed or IssuerUnreachable.
 */
export async function finishLogin(
  issuer: Issuer,
  client: LoginClient,
  pending: PendingLogin,
  returned: URLSearchParams,
  verifyToken: (token: string) => Promise<Caller>,
): Promise<Caller> {
  const code = returned.get('code');
  if (!sameSecret(returned.get('state') ?? '', pending.state)) throw new LoginFailed('Het aanmelden hoort niet bij deze browser. Meld u opnieuw aan.');
  // RFC 9207: an answer of another issuer is not for us.
  if ((returned.get('iss') ?? issuer.issuer) !== issuer.issuer) throw new LoginFailed('Het antwoord komt niet van onze aanmeldserver. Meld u opnieuw aan.');
  if (code === null) throw new LoginFailed('U bent niet aangemeld. Probeer het opnieuw.');
  const tokens = await exchange(issuer, client, code, pending.verifier);
  const { payload } = await jwtVerify(tokens.id_token, issuer.keys, {
    issuer: issuer.issuer,
    audience: client.clientId,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_S,
  }).catch((error: unknown) => {
    throw asTokenError(error);
  });
  if (payload['nonce'] !== pending.nonce) throw new LoginFailed('Het aanmelden hoort niet bij deze browser. Meld u opnieuw aan.');
  return verifyToken(tokens.access_token);
}

async function exchange(issuer: Issuer, client: LoginClient, code: string, verifier: string): Promise<z.infer<typeof tokensSchema>> {
  const answer = await fetch(issuer.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: client.redirectUri, client_id: client.clientId, code_verifier: verifier }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new IssuerUnreachable('The token endpoint does not answer', { cause: error });
  });
  if (answer.status >= 500) throw new IssuerUnreachable(`The token endpoint answers ${answer.status}`);
  const tokens = tokensSchema.safeParse(await answer.json());
  if (!answer.ok || !tokens.success) throw new LoginFailed('De aanmeldserver gaf geen toegang. Meld u opnieuw aan.');
  return tokens.data;
}
