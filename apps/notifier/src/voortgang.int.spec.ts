import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { laatTijdVerstrijken, voerUit } from '@cirkel/commands';
import { proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { maakWerkkalender, momentOp, type Actor } from '@cirkel/domain';
import { jumpClock, migrate } from '@cirkel/event-store';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { bewaarBerichten } from '@cirkel/reactions';
import { referenceDataMigrations, slaPersoonOp } from '@cirkel/reference-data';
import { moodyMailServer, type MoodyMailServer } from '../testing/moody-mail-server';
import { verzendDue } from './verzend';

const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });
let opslag: Proefopslag;
let server: MoodyMailServer;

beforeAll(async () => {
  opslag = await proefopslag();
  await migrate(opslag.url, [...messagingMigrations, ...noticeMigrations, ...referenceDataMigrations]);
  server = await moodyMailServer();
  for (const partij of ['FMS', 'NVZ']) await slaPersoonOp(opslag.pool, { id: partij, naam: 'V. Voorbeeld', functie: 'Vertegenwoordiger', email: `${partij}@cirkel.test`, rol: 'partij', partij, gremium: null }, 'spec');
});
afterAll(async () => {
  await server.close();
  await opslag.ruimOp();
});

const doe = (streamId: string, actor: Actor, opdracht: { type: string } & Record<string, unknown>): Promise<unknown> =>
  voerUit(opslag, { streamId, scope: 'spec', key: `${streamId} ${opdracht.type} ${JSON.stringify(opdracht)}`, actor, opdracht });

it('wie in een kwartaal geen voortgang meldt, krijgt daar veertien dagen voor het einde bericht van; wie haar nog net meldt niet', async () => {
  for (const nr of [1, 2]) await doe(`actie-${nr}`, wie.projectorganisatie, { type: 'registreerActie', code: `A-${nr}`, omschrijving: `Actie ${nr}`, domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], doorlopend: true });
  await doe('actie-1', wie.NVZ, { type: 'meldActiestatus', status: 'gereed' });
  await jumpClock(opslag.pool, momentOp('2020-09-16', 0));
  for (const nr of [1, 2]) await laatTijdVerstrijken(opslag, `actie-${nr}`);
  await reconcile({ pool: opslag.pool, handlers: [bewaarBerichten(opslag.definities)] });
  // Told between midnight and the mail of 08:00.
  await doe('actie-2', wie.FMS, { type: 'meldVoortgang', voortgang: 'De helft is er.' });
  await jumpClock(opslag.pool, momentOp('2020-09-16', 8));
  const transport = createTransport({ host: '127.0.0.1', port: server.port, ignoreTLS: true });
  while ((await verzendDue({ pool: opslag.pool, transport, webUrl: 'http://web.test', afzender: 'Cirkel <cirkel@cirkel.test>', kalender: () => Promise.resolve(kalender), log: pino({ enabled: false }) })) > 0);
  transport.close();
  const herinneringen = server.received.filter(({ subject }) => subject.includes('voortgang melden')).map(({ to, subject }) => [to, subject]);
  expect(herinneringen).toEqual([['FMS@cirkel.test', 'Nog 14 dagen: voortgang melden voor Actie 1 (A-1)']]);
  const { rows } = await opslag.pool.query(`select persoon_id as wie, staat from bericht.bericht where stream_id = 'actie-2' and soort = 'herinnering' order by 1`);
  expect(rows).toEqual([{ wie: 'FMS', staat: 'vervallen' }, { wie: 'NVZ', staat: 'vervallen' }]);
});
