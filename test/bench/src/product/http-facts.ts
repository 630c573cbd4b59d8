import { randomUUID } from 'node:crypto';
import { haalToken } from '@cirkel/client';
import { antwoordSchema } from '@cirkel/contracts';
import { findGebruiker } from '@cirkel/local';
import { serve } from '../child';
import { httpClient } from '../load/http';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { turnCounter } from '../load/turn-counter';
import { fact } from './commands';
import { sentTo } from './sent';
import { visibleReadModels } from './visible';

/** A client of the API: a machine of the FMS, with a bearer token of the issuer. */
export async function startHttpFacts(): Promise<void> {
  const environment = (name: string): string => process.env[name] ?? '';
  const watched = visibleReadModels(environment('DATABASE_URL'));
  const client = httpClient(environment('API_URL'));
  const next = turnCounter();

  const sendWith =
    (token: string): Send =>
    async (item) => {
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
      const { status, body } = await client.post(`/v1/items/${item}/opdrachten`, fact(next(item)).opdracht, headers);
      if (status !== 200) throw new Error(`api: ${status} ${JSON.stringify(body)}`);
      return sentTo(item, antwoordSchema.parse(body));
    };

  const run = async (request: RunRequest): Promise<unknown> => runLanes(sendWith(await fmsToken(environment('OIDC_ISSUER'))), watched, request);
  serve({ 'feit-http': run }, () => Promise.resolve(client.close()));
}

async function fmsToken(issuer: string): Promise<string> {
  const fms = findGebruiker('FMS');
  if (fms === undefined) throw new Error('the development identity provider has no FMS');
  return (await haalToken({ issuer, clientId: fms.clientId, clientSecret: fms.clientSecret })).token;
}
