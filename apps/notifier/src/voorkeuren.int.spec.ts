import { createTransport, type Transporter } from 'nodemailer';
import { pino } from 'pino';
import { laatTijdVerstrijken, voerUit } from '@cirkel/commands';
import { proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { maakWerkkalender, momentOp, type Berichtwijze, type Datum } from '@cirkel/domain';
import { jumpClock, migrate } from '@cirkel/event-store';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { bewaarBerichten } from '@cirkel/reactions';
import { referenceDataMigrations, slaPersoonOp, slaVoorkeurenOp, type Voorkeuren } from '@cirkel/reference-data';
import { moodyMailServer, type MoodyMailServer } from '../testing/moody-mail-server';
import { verzendDue } from './verzend';

const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });
const onderwerp = (stap: string) => ({ streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: stap, stap, wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] });

let opslag: Proefopslag;
let server: MoodyMailServer;
let transport: Transporter;

beforeEach(async () => {
  opslag = await proefopslag();
  await migrate(opslag.url, [...messagingMigrations, ...noticeMigrations, ...referenceDataMigrations]);
  server = await moodyMailServer();
  transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
});
afterEach(async () => {
  transport.close();
  await server.close();
  await opslag.ruimOp();
});

const persoon = (id: string, deel: { partij?: string; gremium?: string } = { partij: 'FMS' }): Promise<void> =>
  slaPersoonOp(opslag.pool, { id, naam: `N. ${id}`, functie: 'Vertegenwoordiger', email: `${id}@cirkel.test`, rol: deel.gremium === undefined ? 'partij' : 'gremium', partij: deel.partij ?? null, gremium: deel.gremium ?? null }, 'spec');
const kies = (id: string, anders: Partial<Voorkeuren>): Promise<void> => slaVoorkeurenOp(opslag.pool, id, { berichten: 'meteen', plaatsvervanger: null, afwezig: null, ...anders }, 'spec');
const wil = (id: string, berichten: Berichtwijze): Promise<void> => kies(id, { berichten });

let volgende = 0;
/** An actie of this partij with a term, or none. */
async function actie(eigenaar: string, datum?: Datum): Promise<string> {
  volgende += 1;
  const streamId = `actie-${volgende}`;
  await voerUit(opslag, { streamId, scope: 'spec', key: streamId, actor: wie.projectorganisatie, opdracht: { type: 'registreerActie', omschrijving: `Actie ${volgende}`, domein: 'agenderen', eigenaren: [eigenaar], ...(datum === undefined ? {} : { termijn: { datum } }) } });
  return streamId;
}
const escalatie = (id: string, stap: string): Promise<unknown> =>
  voerUit(opslag, { streamId: id, scope: 'spec', key: id, actor: wie.systeem, opdracht: { type: 'openEscalatie', reden: 'termijn-verstreken', onderwerp: onderwerp(stap), gemist: 1 } });

const naar = (dag: Datum, uur: number): Promise<unknown> => jumpClock(opslag.pool, momentOp(dag, uur));
/** Stores what events ask for, and sends what is due. */
async function bezorg(): Promise<void> {
  await reconcile({ pool: opslag.pool, handlers: [bewaarBerichten(opslag.definities)] });
  while ((await verzendDue({ pool: opslag.pool, transport, webUrl: 'http://web.test', afzender: 'Cirkel <cirkel@cirkel.test>', kalender: () => Promise.resolve(kalender), log: pino({ enabled: false }) })) > 0);
}
/** The subjects that arrived, by receiver. */
const post = (): Record<string, string[]> => {
  const per: Record<string, string[]> = {};
  for (const { to, subject } of server.received) (per[to.split('@')[0]!] ??= []).push(subject);
  return per;
};
const staten = async (): Promise<unknown[]> => (await opslag.pool.query<Record<string, unknown>>('select persoon_id as wie, soort, staat from bericht.bericht order by persoon_id, soort, staat')).rows;

describe('hoe iemand berichten wil', () => {
  it('meteen: elk apart; dagelijks: één mail om 08:00 op de eerstvolgende werkdag; uit: niets', async () => {
    await Promise.all([persoon('direct'), persoon('dagelijks'), persoon('uit')]);
    await wil('dagelijks', 'dagelijks');
    await wil('uit', 'uit');
    // Friday 4 September 2020, then a weekend.
    await naar('2020-09-04', 10);
    await actie('partij:FMS');
    await actie('partij:FMS');
    await bezorg();
    expect(post()).toEqual({ direct: [expect.stringContaining('Voor u: Actie'), expect.stringContaining('Voor u: Actie')] });
    await naar('2020-09-07', 7);
    await bezorg();
    expect(post()['dagelijks']).toBeUndefined();
    await naar('2020-09-07', 8);
    await bezorg();
    expect(post()).toMatchObject({ dagelijks: ['Vandaag: 2 nieuw voor u'] });
    expect(post()['uit']).toBeUndefined();
    await naar('2020-09-08', 9);
    await bezorg();
    expect(server.received).toHaveLength(3);
  });

  it('wekelijks: één mail op de eerste werkdag van de week; een escalatie bij het eigen gremium wacht daar niet op', async () => {
    await Promise.all([persoon('fms'), persoon('lid', { gremium: 'werkorganisatie' })]);
    await wil('fms', 'wekelijks');
    await wil('lid', 'wekelijks');
    // Tuesday 27 October 2020.
    await naar('2020-10-27', 10);
    await actie('partij:FMS');
    await naar('2020-10-29', 10);
    await actie('partij:FMS');
    await bezorg();
    await naar('2020-10-31', 0);
    await escalatie('escalatie-1', 'PICOT aanvullen');
    await bezorg();
    expect(post()).toEqual({});
    await naar('2020-11-02', 8);
    await bezorg();
    expect(post()).toEqual({ fms: ['Uw week: 2 nieuw voor u'], lid: ['Vandaag: 1 te besluiten'] });
    await naar('2020-11-09', 8);
    await bezorg();
    expect(server.received).toHaveLength(2);
  });

  it('een escalatie bij het eigen gremium kan niemand uitzetten; twee oorzaken bij één item zijn twee escalaties en één mail', async () => {
    await Promise.all([persoon('lid', { gremium: 'werkorganisatie' }), persoon('stil', { gremium: 'werkorganisatie' }), persoon('samen', { gremium: 'werkorganisatie' })]);
    await wil('stil', 'uit');
    await wil('samen', 'dagelijks');
    await naar('2020-10-31', 0);
    await escalatie('escalatie-1', 'PICOT aanvullen');
    await escalatie('escalatie-2', 'Relevantie beschrijven');
    await naar('2020-11-02', 8);
    await bezorg();
    expect(post()).toEqual({ lid: ['Vandaag: 2 te besluiten'], stil: ['Vandaag: 2 te besluiten'], samen: ['Vandaag: 2 te besluiten'] });
  });

  it('een enkele escalatie is haar eigen mail, en wat niet meer nodig is staat er niet in', async () => {
    await persoon('lid', { gremium: 'werkorganisatie' });
    await naar('2020-10-31', 0);
    await escalatie('escalatie-1', 'PICOT aanvullen');
    await escalatie('escalatie-2', 'Relevantie beschrijven');
    await bezorg();
    await voerUit(opslag, { streamId: 'escalatie-2', scope: 'spec', key: 'hoger', actor: wie.werkorganisatie, opdracht: { type: 'besluit', soort: 'hoger', reden: 'Te groot.' } });
    await naar('2020-11-02', 8);
    await bezorg();
    expect(post()['lid']).toEqual([expect.stringMatching(/^Voor werkorganisatie: besluit nodig over Lage rughernia/)]);
    expect(await staten()).toContainEqual({ wie: 'lid', soort: 'trede-bereikt', staat: 'vervallen' });
  });

  it('wat na de samenvatting komt, staat in die van de volgende werkdag, ook als het laat is opgeslagen', async () => {
    await persoon('dagelijks');
    await wil('dagelijks', 'dagelijks');
    await naar('2020-09-03', 9);
    await actie('partij:FMS');
    await naar('2020-09-04', 7);
    await bezorg();
    await actie('partij:FMS');
    await naar('2020-09-04', 9);
    await bezorg(); // the second is stored only now, while the summary of today is leaving
    await naar('2020-09-07', 9);
    await bezorg();
    expect(post()).toEqual({ dagelijks: ['Vandaag: 1 nieuw voor u', 'Vandaag: 1 nieuw voor u'] });
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(2);
  });
});

describe('een plaatsvervanger', () => {
  it('krijgt het bij afwezigheid, en niemand krijgt iets twee keer', async () => {
    await Promise.all([persoon('weg'), persoon('collega'), persoon('ander', { partij: 'NVZ' })]);
    await kies('weg', { plaatsvervanger: 'ander', afwezig: { van: '2020-09-02', tot: '2020-09-03' } });
    await actie('partij:FMS');
    await bezorg();
    await naar('2020-09-03', 9);
    await actie('partij:FMS');
    await bezorg();
    await naar('2020-09-04', 9);
    await actie('partij:FMS');
    await bezorg();
    expect(Object.fromEntries(Object.entries(post()).map(([id, mails]) => [id, mails.length]))).toEqual({ weg: 2, collega: 3, ander: 1 });
  });

  it('die het zelf ook krijgt, krijgt het één keer, hoe zijn eigen voorkeur ook is', async () => {
    await Promise.all([persoon('weg'), persoon('collega')]);
    await kies('weg', { plaatsvervanger: 'collega', afwezig: { van: '2020-09-01', tot: '2020-12-31' } });
    await wil('collega', 'dagelijks');
    await actie('partij:FMS');
    await bezorg();
    await naar('2020-09-02', 8);
    await bezorg();
    expect(post()).toEqual({ collega: ['Vandaag: 1 nieuw voor u'] });
  });

  it('krijgt ook de samenvatting, en twee die voor elkaar waarnemen en allebei weg zijn laten niets liggen', async () => {
    await Promise.all([persoon('weg'), persoon('ook', { partij: 'NVZ' })]);
    await kies('weg', { berichten: 'dagelijks', plaatsvervanger: 'ook', afwezig: { van: '2020-09-01', tot: '2020-12-31' } });
    await kies('ook', { plaatsvervanger: 'weg', afwezig: { van: '2020-09-01', tot: '2020-12-31' } });
    await actie('partij:FMS');
    await actie('partij:FMS');
    await bezorg();
    await naar('2020-09-02', 8);
    await bezorg();
    expect(post()).toEqual({ ook: ['Vandaag: 2 nieuw voor u'] });
  });

  it('krijgt het na een weigering voor goed; de weigering blijft te zien', async () => {
    await Promise.all([persoon('weigert'), persoon('ander', { partij: 'NVZ' })]);
    await kies('weigert', { plaatsvervanger: 'ander' });
    const id = await actie('partij:FMS', '2020-10-15');
    await bezorg();
    expect(post()).toEqual({ ander: [expect.stringContaining('Voor u: Actie')] });
    const { rows } = await opslag.pool.query('select staat, uitkomst, overgenomen_door from bericht.bericht where persoon_id = $1', ['weigert']);
    expect(rows).toEqual([{ staat: 'onbestelbaar', uitkomst: 'de mailserver weigert met 550 (EENVELOPE)', overgenomen_door: 'ander' }]);
    await naar('2020-10-16', 9);
    await laatTijdVerstrijken(opslag, id);
    await bezorg();
    expect(post()['ander']?.filter((mail) => mail.startsWith('Te laat'))).toHaveLength(1);
  });
});

describe('mail op werkdagen', () => {
  it('wordt ook op een andere dag niet opnieuw geprobeerd', async () => {
    await persoon('vol-1');
    await jumpClock(opslag.pool, new Date(Date.parse(momentOp('2020-09-05', 0)) - 1_000).toISOString());
    await actie('partij:FMS');
    await bezorg();
    const { rows } = await opslag.pool.query<{ staat: string; dag: string }>(`select staat, es.moment(niet_voor) as dag from bericht.bericht where persoon_id = 'vol-1'`);
    expect(rows).toEqual([{ staat: 'wacht', dag: momentOp('2020-09-07', 8) }]);
  });
});
