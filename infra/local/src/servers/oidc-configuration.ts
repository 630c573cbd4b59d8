import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { gebruikers, type Gebruiker } from './gebruikers';

/** The audience that the API asks for in every access token. */
const AUDIENCE = 'cirkel-api';
/** How OAuth's resource indicators name the API; clients need not ask for it, it is the default. */
const RESOURCE = 'urn:cirkel:api';
const HOUR = 60 * 60;

export interface Secrets {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/**
 * A public web client with PKCE, one client with client credentials per gebruiker, and access tokens as JWT with the claims `rol`,
 * `partij`, `gremium` and `naam`. For development only: everybody can be everybody with one click.
 */
export function oidcConfiguration({ jwks, cookieKeys }: Secrets, redirectUris: readonly string[]): Configuration {
  return {
    jwks: { keys: [...jwks.keys] },
    cookies: {
      keys: [...cookieKeys],
      // Cookies do not tell ports apart: the web app on the same host has cookies of its own.
      names: { session: 'oidc-sessie', interaction: 'oidc-inloggen', resume: 'oidc-verder' },
    },
    clients: [webClient(redirectUris), ...gebruikers.map(machineClient)],
    scopes: ['openid', 'profile', 'email', 'api'],
    claims: { openid: ['sub'], profile: ['naam', 'functie', 'rol', 'partij', 'gremium'], email: ['email'] },
    conformIdTokenClaims: false, // the id token carries the profile: saves the web app a call
    pkce: { required: () => true },
    findAccount: (_ctx, id) => {
      const found = gebruikers.find((one) => one.id === id);
      return found && { accountId: id, claims: () => ({ sub: id, email: found.email, functie: found.functie, ...identityClaims(found) }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const found = gebruikers.find((one) => ('accountId' in token ? one.id === token.accountId : one.clientId === token.clientId));
      return found && identityClaims(found);
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 8 * HOUR,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/inloggen/${interaction.uid}` },
    // Nobody needs to be asked for permission to use their own programme.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known === undefined ? undefined : await provider.Grant.find(known);
      if (existing) return existing;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email api');
      grant.addResourceScope(RESOURCE, 'api');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 8 * HOUR, ClientCredentials: 8 * HOUR, IdToken: HOUR, Grant: 8 * HOUR, Session: 8 * HOUR, Interaction: HOUR },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = page('Inloggen lukt niet', `<p>${escapeHtml(out.error_description ?? out.error)}</p><p>Ga terug naar Cirkel en log opnieuw in.</p>`);
    },
  };
}

function webClient(redirectUris: readonly string[]): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: 'cirkel-web',
    client_name: 'Cirkel',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: redirectUris.length > 0 ? [...redirectUris] : ['http://127.0.0.1/'],
    scope: 'openid profile email api',
  };
}

function machineClient({ clientId, clientSecret, naam }: Gebruiker): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    client_name: naam,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: 'api',
  };
}

function identityClaims({ naam, rol, partij, gremium }: Gebruiker): Record<string, string> {
  return { naam, rol, ...(partij === undefined ? {} : { partij }), ...(gremium === undefined ? {} : { gremium }) };
}

function logoutSource(ctx: KoaContextWithOIDC, form: string): void {
  ctx.type = 'html';
  ctx.body = page('Afmelden', `${form}<button autofocus type="submit" form="op.logoutForm" value="yes" name="logout">Afmelden</button>`);
}

function postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
  ctx.type = 'html';
  ctx.body = page('Afgemeld', '<p>U bent afgemeld.</p>');
}

/** The list to choose from; the form posts the id of a gebruiker. */
export function loginPage(): string {
  const people = gebruikers.filter((one) => one.rol !== 'systeem');
  const rows = people.map(
    (one) => `<li><button name="gebruiker" value="${escapeHtml(one.id)}"><b>${escapeHtml(one.functie)}</b><br>${escapeHtml(one.naam)}</button></li>`,
  );
  return page('Als wie wilt u zich aanmelden?', `<p>Dit zijn verzonnen mensen, om Cirkel te proberen. Een wachtwoord is niet nodig.</p><form method="post"><ul>${rows.join('')}</ul></form>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem}
button{font:inherit;text-align:left;padding:.6rem .8rem;background:#fff;border:1px solid #767676;border-radius:.25rem;cursor:pointer}
li button{width:100%;height:100%}button:hover,button:focus-visible{border-color:#154273;outline:2px solid #154273}</style></head><body><h1>${title}</h1>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
