import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What went wrong, in a sentence for the person at the keyboard; the command ends with exit code 1. */
export class Mislukt extends Error {
  override readonly name = 'Mislukt';
}

const adressenSchema = z.object({ web: z.url(), api: z.url(), temporalUi: z.string(), mail: z.string(), issuer: z.url() });
export type Adressen = z.infer<typeof adressenSchema>;

const map = (): string => join(process.cwd(), '.cirkel');

/** The addresses of the running product, as `npm start` wrote them, or as the environment says. */
export function adressen(): Adressen {
  const { CIRKEL_API, CIRKEL_WEB, OIDC_ISSUER } = process.env;
  if (CIRKEL_API !== undefined && OIDC_ISSUER !== undefined) {
    return { api: CIRKEL_API, web: CIRKEL_WEB ?? CIRKEL_API, issuer: OIDC_ISSUER, temporalUi: '', mail: '' };
  }
  const bestand = join(map(), 'adressen.json');
  if (!existsSync(bestand)) throw new Mislukt('Cirkel draait hier nog niet. Start het eerst met `npm start`, of geef CIRKEL_API en OIDC_ISSUER in de omgeving.');
  return adressenSchema.parse(JSON.parse(readFileSync(bestand, 'utf8')));
}

/** The environment of the apps that run here, for commands that work on the servers themselves; what is set already wins. */
export function neemOmgevingOver(): void {
  const bestand = join(map(), 'omgeving.json');
  if (!existsSync(bestand)) return;
  const omgeving = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(bestand, 'utf8')));
  for (const [naam, waarde] of Object.entries(omgeving)) process.env[naam] ??= waarde;
}
