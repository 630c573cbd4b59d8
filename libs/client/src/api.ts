import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';
import { antwoordSchema, gevolgenSchema, type Antwoord, type GevolgenAntwoord } from '@cirkel/contracts';
import { Gezien } from './gezien';

const tokenSchema = z.object({ access_token: z.string(), expires_in: z.number() });
const probleemSchema = z.object({ status: z.number(), detail: z.string(), code: z.string().optional(), fouten: z.array(z.object({ pad: z.string(), melding: z.string() })).optional() });

/** The API or the issuer does not answer as it should; the sentence is Dutch. */
export class Onbereikbaar extends Error {
  override readonly name: string = 'Onbereikbaar';
}

/** A refusal by the API, with its own Dutch sentence. */
export class Geweigerd extends Error {
  override readonly name = 'Geweigerd';

  constructor(
    readonly status: number,
    readonly code: string | undefined,
    detail: string,
  ) {
    super(detail);
  }
}

/** A machine client of the issuer. */
export interface Toegang {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Api {
  /** A read; at least as recent as the commands of this client, and of those that share its `Gezien`. */
  readonly lees: (pad: string) => Promise<unknown>;
  /** Gives a command; with the same key it is executed once, however often it is asked. */
  readonly geef: (pad: string, opdracht: Readonly<Record<string, unknown>>, sleutel?: string) => Promise<Antwoord>;
  /** Asks what a command would do now; nothing is executed. */
  readonly proef: (pad: string, opdracht: Readonly<Record<string, unknown>>) => Promise<GevolgenAntwoord>;
  /** Sends a file as it is; its first bytes say what it is. */
  readonly stuurBestand: (pad: string, inhoud: Uint8Array, sleutel?: string) => Promise<unknown>;
  readonly zend: (pad: string, inhoud: Readonly<Record<string, unknown>>, sleutel?: string) => Promise<unknown>;
}

/** An access token by client credentials. `geldigTot` is real time in milliseconds. */
export async function haalToken({ issuer, clientId, clientSecret }: Toegang): Promise<{ token: string; geldigTot: number }> {
  const ontdekking: unknown = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  const { token_endpoint } = z.object({ token_endpoint: z.url() }).parse(ontdekking);
  const antwoord = await fetch(token_endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:cirkel:api', scope: 'api' }),
  });
  if (!antwoord.ok) throw new Onbereikbaar(`De identiteitsprovider gaf geen token (${antwoord.status}): ${await antwoord.text()}`);
  const { access_token, expires_in } = tokenSchema.parse(await antwoord.json());
  return { token: access_token, geldigTot: Date.now() + (expires_in - 30) * 1000 };
}

const POGINGEN = 30;

/** The API (address including /v1) as seen by one machine client. Asks again, under the same key, while the API is away. */
export function apiAls(api: string, toegang: Toegang, gezien: Gezien = new Gezien()): Api {
  let huidig: { token: string; geldigTot: number } | undefined;
  const vraag = async (methode: string, pad: string, inhoud: unknown, sleutel: string | undefined, poging = 1): Promise<Gelezen> => {
    if (huidig === undefined || huidig.geldigTot < Date.now()) huidig = await haalToken(toegang);
    const gevraagd = fetch(`${api}${pad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${huidig.token}`,
        ...(inhoud === undefined ? {} : { 'content-type': inhoud instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }),
        ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
      },
      ...(inhoud === undefined ? {} : { body: inhoud instanceof Uint8Array ? new Uint8Array(inhoud) : JSON.stringify(inhoud) }),
    });
    const { antwoord, weg } = await gevraagd.then(
      (gekregen) => ({ antwoord: gekregen, weg: gekregen.status === 503 || gekregen.status === 429 ? String(gekregen.status) : undefined }),
      (error: unknown) => ({ antwoord: undefined, weg: String(error) }),
    );
    if (antwoord === undefined || weg !== undefined) {
      if (poging >= POGINGEN) throw new Onbereikbaar(`De API op ${api} antwoordt niet: ${weg}.`);
      await wacht(500);
      return vraag(methode, pad, inhoud, sleutel, poging + 1);
    }
    const tekst = await antwoord.text();
    if (antwoord.ok) return { inhoud: tekst === '' ? undefined : (JSON.parse(tekst) as unknown), looptAchter: antwoord.headers.get('loopt-achter') === 'ja' };
    throw weigering(antwoord.status, tekst);
  };
  const lees = async (pad: string, geduld = gezien.geduld): Promise<unknown> => {
    const na = gezien.naVersies();
    const { inhoud, looptAchter } = await vraag('GET', metVersies(pad, na), undefined, undefined);
    if (looptAchter && geduld > 0) return lees(pad, geduld - 1);
    if (!looptAchter) gezien.getoond(na);
    return inhoud;
  };
  const stuur = async (pad: string, inhoud: unknown, sleutel: string | undefined): Promise<unknown> => (await vraag('POST', pad, inhoud, sleutel)).inhoud;
  return {
    lees: (pad) => lees(pad),
    stuurBestand: (pad, inhoud, sleutel = randomUUID()) => stuur(pad, inhoud, sleutel),
    zend: (pad, inhoud, sleutel) => stuur(pad, inhoud, sleutel),
    proef: async (pad, opdracht) => gevolgenSchema.parse(await stuur(`${pad}?proef=true`, opdracht, randomUUID())),
    geef: async (pad, opdracht, sleutel = randomUUID()) => {
      const antwoord = antwoordSchema.parse(await stuur(pad, opdracht, sleutel));
      gezien.onthoud(antwoord.aangeraakt);
      return antwoord;
    },
  };
}

interface Gelezen {
  readonly inhoud: unknown;
  /** The overviews did not show yet what was asked for. */
  readonly looptAchter: boolean;
}

const metVersies = (pad: string, naVersies: readonly string[]): string =>
  naVersies.length === 0 ? pad : `${pad}${pad.includes('?') ? '&' : '?'}${naVersies.map((een) => `naVersie=${encodeURIComponent(een)}`).join('&')}`;

function weigering(status: number, tekst: string): Geweigerd {
  const gelezen = probleemSchema.safeParse(tryJson(tekst));
  if (!gelezen.success) return new Geweigerd(status, undefined, `De API antwoordde ${status}: ${tekst.slice(0, 500)}`);
  const fouten = (gelezen.data.fouten ?? []).map((fout) => `\n  ${fout.pad}: ${fout.melding}`).join('');
  return new Geweigerd(status, gelezen.data.code, `${gelezen.data.detail}${fouten}`);
}

function tryJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    // Not JSON: an intermediary answered; the caller shows the text as it is.
    return undefined;
  }
}
