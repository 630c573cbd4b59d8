import { join } from 'node:path';
import { bundle } from '../bundle';
import { Notice } from '../notice';
import { workspaceRoot } from '../places';
import { choosePort } from '../ports';
import { startService } from '../service';
import { foreignServer, ownServer, startPersistently, type Server, type ServerOptions } from './server';

export interface OidcOptions extends ServerOptions {
  /** Where the web app may be returned to, beside every address of this machine itself. */
  readonly redirectUris?: readonly string[];
}

/** Starts the development identity provider (everybody of gebruikers.json), or checks the one named by `OIDC_ISSUER`. Gives `OIDC_ISSUER`. */
export async function startOidc(options: OidcOptions): Promise<Server> {
  const foreign = process.env['OIDC_ISSUER'];
  if (foreign) {
    await issuerAnswers(foreign).catch((error: unknown) => {
      throw new Notice(`De inlogdienst op OIDC_ISSUER antwoordt niet (${String(error)}). Controleer het adres, of laat het weg om hier een te starten.`);
    });
    return foreignServer({ OIDC_ISSUER: foreign });
  }
  const root = workspaceRoot();
  const program = await bundle(join(root, 'infra/local/src/servers/oidc-server.ts'), join(root, 'dist/local/oidc-server.js'));
  return startPersistently(async () => {
    const port = await choosePort(options.directory, 'oidc');
    const issuer = `http://127.0.0.1:${port}`;
    const service = await startService({
      name: 'oidc',
      directory: options.directory,
      command: process.execPath,
      args: [program, String(port), options.directory, ...(options.redirectUris ?? [])],
      healthy: () => issuerAnswers(issuer),
      leash: true,
      signal: options.signal,
    });
    return ownServer({ OIDC_ISSUER: issuer }, service);
  }, options.signal);
}

export async function issuerAnswers(issuer: string): Promise<void> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(2_000) });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
}
