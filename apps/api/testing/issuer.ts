import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface TestIssuer {
  readonly address: string;
  /** An access token for the API with these claims. */
  readonly token: (claims: JWTPayload, audience?: string) => Promise<string>;
  /** Who will be signed in next through the browser. */
  readonly signInAs: (claims: JWTPayload) => void;
  readonly close: () => Promise<void>;
}

interface Grant {
  readonly claims: JWTPayload;
  readonly nonce: string;
  readonly challenge: string;
}

/** An identity provider with keys of its own, that signs in whoever the test says, without a page. */
export async function testIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  let next: JWTPayload = {};
  let address = '';

  const sign = (claims: JWTPayload, audience: string): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test' }).setIssuer(address).setAudience(audience).setIssuedAt().setExpirationTime('1h').sign(privateKey);

  const authorize = (query: URLSearchParams, response: ServerResponse): void => {
    const code = `code-${grants.size + 1}`;
    grants.set(code, { claims: next, nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' });
    const back = new URL(query.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries({ code, state: query.get('state') ?? '', iss: address })) back.searchParams.set(name, value);
    response.writeHead(302, { location: back.href }).end();
  };

  const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    const grant = grants.get(form.get('code') ?? '');
    const proof = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    if (grant === undefined || grant.challenge !== proof) return json(response, { error: 'invalid_grant' }, 400);
    const access_token = await sign(grant.claims, 'cirkel-api');
    json(response, { access_token, id_token: await sign({ sub: grant.claims.sub ?? '', nonce: grant.nonce }, 'cirkel-web'), token_type: 'Bearer' });
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', address);
    if (url.pathname === '/.well-known/openid-configuration') {
      json(response, { issuer: address, jwks_uri: `${address}/jwks`, authorization_endpoint: `${address}/auth`, token_endpoint: `${address}/token` });
    } else if (url.pathname === '/jwks') json(response, { keys: [jwk] });
    else if (url.pathname === '/auth') authorize(url.searchParams, response);
    else void exchange(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    address,
    token: (claims, audience = 'cirkel-api') => sign(claims, audience),
    signInAs: (claims) => {
      next = claims;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
