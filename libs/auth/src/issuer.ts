import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IssuerUnreachable } from './errors';

const TIMEOUT_MS = 3_000;

const metadataSchema = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});

/** What the issuer says of itself (OpenID Connect Discovery 1.0), and its keys. */
export interface Issuer {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly keys: JWTVerifyGetKey;
}

/**
 * Finds the issuer on first use and remembers it; while it cannot be reached every call tries again, so that the API starts and answers
 * health checks without it. Throws IssuerUnreachable, also when the document is of another issuer than the one asked for.
 */
export function issuerAt(address: string): () => Promise<Issuer> {
  let found: Promise<Issuer> | undefined;
  return () => {
    found ??= discover(address).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

async function discover(address: string): Promise<Issuer> {
  const metadata = await fetchMetadata(address).catch((error: unknown) => {
    throw new IssuerUnreachable(`Issuer ${address} cannot be discovered`, { cause: error });
  });
  // Section 4.3 of the specification: exactly the same, or somebody else's keys would be trusted.
  if (metadata.issuer !== address) throw new IssuerUnreachable(`${address} says that it is ${metadata.issuer}`);
  return {
    issuer: metadata.issuer,
    authorizationEndpoint: metadata.authorization_endpoint,
    tokenEndpoint: metadata.token_endpoint,
    keys: createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: TIMEOUT_MS, cooldownDuration: 5_000 }),
  };
}

async function fetchMetadata(address: string): Promise<z.infer<typeof metadataSchema>> {
  const answer = await fetch(`${address.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return metadataSchema.parse(await answer.json());
}
