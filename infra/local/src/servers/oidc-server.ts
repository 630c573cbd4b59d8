// The development identity provider as a program of its own: node oidc-server.js <port> <folder> [redirect uri …]
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gebruikers } from './gebruikers';
import { loginPage, oidcConfiguration, type Secrets } from './oidc-configuration';

/** Made once per data folder, so that tokens and logins survive a restart. */
function secrets(directory: string): Secrets {
  const file = join(directory, 'sleutels.json');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
    const made = { jwks: { keys: [key] }, cookieKeys: [randomBytes(32).toString('hex')] };
    writeFileSync(`${file}.half`, JSON.stringify(made), { mode: 0o600 });
    renameSync(`${file}.half`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}

async function main([port, directory, ...redirectUris]: readonly string[]): Promise<void> {
  if (port === undefined || directory === undefined) throw new Error('usage: oidc-server <port> <folder> [redirect uri …]');
  const { Provider } = await import('oidc-provider'); // an ES module in a CommonJS bundle
  const provider = new Provider(`http://127.0.0.1:${port}`, oidcConfiguration(secrets(directory), redirectUris));
  allowThisMachine(provider.Client.prototype, redirectUris);

  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/inloggen/')) return next();
    if (ctx.method === 'GET') {
      ctx.type = 'html';
      ctx.body = loginPage();
      return;
    }
    let body = '';
    for await (const chunk of ctx.req) body += String(chunk);
    const chosen = gebruikers.find((one) => one.id === new URLSearchParams(body).get('gebruiker'));
    if (chosen === undefined) return ctx.throw(400, 'Onbekende gebruiker');
    ctx.respond = false; // interactionFinished answers on the raw response
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: chosen.id } });
  });
  provider.listen(Number(port), '127.0.0.1');
}

/** Tests and developers start the web app on a port that nobody knows in advance; any page of this machine may be returned to. */
function allowThisMachine(client: object, redirectUris: readonly string[]): void {
  const allowed = (uri: string): boolean => redirectUris.includes(uri) || (URL.canParse(uri) && ['127.0.0.1', 'localhost'].includes(new URL(uri).hostname));
  Object.assign(client, { redirectUriAllowed: allowed, postLogoutRedirectUriAllowed: allowed });
}

process.on('disconnect', () => process.exit(0)); // the launcher has died
process.on('SIGTERM', () => process.exit(0));
main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
