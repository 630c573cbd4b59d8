import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { proefopslag, type Proefopslag } from '@cirkel/commands/testing';
import { voerUit } from '@cirkel/commands';
import { maakWerkkalender, momentOp, type Actor, type Datum } from '@cirkel/domain';
import { jumpClock, migrate } from '@cirkel/event-store';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { bewaarBerichten } from '@cirkel/reactions';
import { referenceDataMigrations, slaPersoonOp, slaVoorkeurenOp, type Voorkeuren } from '@cirkel/reference-data';
import { verzendDue } from '../src/verzend';
import { moodyMailServer } from './moody-mail-server';

const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });

/** An event store of its own with a mail server behind it. */
export interface Postkantoor {
  readonly opslag: Proefopslag;
  readonly persoon: (id: string, van: { readonly partij?: string; readonly gremium?: string }) => Promise<void>;
  readonly kies: (id: string, anders: Partial<Voorkeuren>) => Promise<void>;
  readonly doe: (streamId: string, actor: Actor, type: string, velden?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly naar: (dag: Datum, uur: number) => Promise<unknown>;
  /** Stores what events ask for, and sends what is due. */
  readonly bezorg: () => Promise<void>;
  /** The subjects that arrived so far, by receiver; a mail that came twice stands there twice. */
  readonly post: () => Readonly<Record<string, readonly string[]>>;
  readonly teksten: () => readonly string[];
  readonly sluit: () => Promise<void>;
}

export async function postkantoor(): Promise<Postkantoor> {
  const opslag = await proefopslag();
  await migrate(opslag.url, [...messagingMigrations, ...noticeMigrations, ...referenceDataMigrations]);
  const server = await moodyMailServer();
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  const teksten: string[] = [];
  /** As they were written: on their way letters with an accent are encoded. */
  const onderwerpen = new Map<string, string>();
  transport.use('compile', ({ data }, klaar) => {
    teksten.push(String(data.text));
    onderwerpen.set(String(data.messageId), String(data.subject));
    klaar();
  });
  const verzender = { pool: opslag.pool, transport, webUrl: 'http://web.test', afzender: 'Cirkel <cirkel@cirkel.test>', kalender: () => Promise.resolve(kalender), log: pino({ enabled: false }) };
  let nr = 0;
  return {
    opslag,
    persoon: (id, { partij, gremium }) =>
      slaPersoonOp(opslag.pool, { id, naam: `N. ${id}`, functie: 'Vertegenwoordiger', email: `${id}@cirkel.test`, rol: gremium === undefined ? 'partij' : 'gremium', partij: partij ?? null, gremium: gremium ?? null }, 'spec'),
    kies: (id, anders) => slaVoorkeurenOp(opslag.pool, id, { berichten: 'meteen', plaatsvervanger: null, afwezig: null, ...anders }, 'spec'),
    doe: (streamId, actor, type, velden = {}) => voerUit(opslag, { streamId, scope: 'spec', key: `${(nr += 1)}`, actor, opdracht: { type, ...velden } }),
    naar: (dag, uur) => jumpClock(opslag.pool, momentOp(dag, uur)),
    bezorg: async () => {
      await reconcile({ pool: opslag.pool, handlers: [bewaarBerichten(opslag.definities)] });
      while ((await verzendDue(verzender)) > 0);
    },
    post: () => {
      const per: Record<string, string[]> = {};
      for (const { to, messageId } of server.received) (per[to.split('@')[0] ?? ''] ??= []).push(onderwerpen.get(messageId) ?? '');
      return per;
    },
    teksten: () => teksten,
    sluit: async () => {
      transport.close();
      await server.close();
      await opslag.ruimOp();
    },
  };
}
