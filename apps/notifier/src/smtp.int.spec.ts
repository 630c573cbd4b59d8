import { setTimeout as wacht } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { pino } from 'pino';
import { laatTijdVerstrijken, voerUit } from '@cirkel/commands';
import { BEGIN, proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { momentOp } from '@cirkel/domain';
import { jumpClock, loadStream, migrate } from '@cirkel/event-store';
import { noticeMigrations, slaBerichtenOp, wachtendeMails } from '@cirkel/notices';
import { referenceDataMigrations, slaPersoonOp } from '@cirkel/reference-data';
import { certificate, moodyMailServer, type MoodyMailServer } from '../testing/moody-mail-server';
import { smtpInstellingen } from './smtp';
import { verzendDue } from './verzend';

jest.setTimeout(60_000);

let opslag: Proefopslag;
let verstreken: number;
const namen = ['gewoon-1', 'gewoon-2', 'weigert', 'grijs', 'vol', 'traag', 'valt', 'na'];
const anderen = ['met-tls', 'zonder-tls', 'vreemd-1', 'vreemd-2'];

beforeAll(async () => {
  opslag = await proefopslag();
  await migrate(opslag.url, [...noticeMigrations, ...referenceDataMigrations]);
  for (const id of [...namen, ...anderen]) await slaPersoonOp(opslag.pool, { id, naam: 'V. Voorbeeld', functie: 'Vertegenwoordiger van FMS', email: `${id}@cirkel.test`, rol: 'partij', partij: 'FMS', gremium: null }, 'spec');
  const registreer = { type: 'registreerActie', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-15' } };
  await voerUit(opslag, { streamId: 'actie-1', scope: 'spec', key: 'een', actor: wie.projectorganisatie, opdracht: registreer });
  await jumpClock(opslag.pool, momentOp('2020-10-16', 9));
  await laatTijdVerstrijken(opslag, 'actie-1');
  verstreken = (await loadStream(opslag.pool, 'actie-1')).events.find(({ type }) => type === 'termijn-verstreken')!.version;
});
afterAll(() => opslag.ruimOp());

const zetKlaar = (...personen: string[]): Promise<unknown> =>
  slaBerichtenOp(opslag.pool, personen.map((persoonId) => ({
    streamId: 'actie-1', version: verstreken, persoonId, soort: 'termijn-verstreken', namens: 'partij:FMS', onderwerp: 'actie-1', nietVoor: momentOp('2020-10-16', 8), opgeslagenOp: BEGIN,
  })));
const verzend = (transport: Transporter): Promise<number> =>
  verzendDue({ pool: opslag.pool, transport, webUrl: 'http://web.test', afzender: 'Cirkel <cirkel@cirkel.test>', kalender: () => Promise.resolve(undefined), log: pino({ enabled: false }) });
const staten = async (...personen: string[]): Promise<Record<string, string>> => {
  const { rows } = await opslag.pool.query<{ wie: string; staat: string }>('select persoon_id as wie, staat from bericht.bericht where persoon_id = any($1)', [personen]);
  return Object.fromEntries(rows.map(({ wie: id, staat }) => [id, staat]));
};
async function metServer(opties: Parameters<typeof moodyMailServer>[0], werk: (server: MoodyMailServer) => Promise<void>): Promise<void> {
  const server = await moodyMailServer(opties);
  await werk(server).finally(() => server.close());
}

describe('een mailserver met kuren', () => {
  it('weigert, stelt uit, is traag en verbreekt de verbinding: elke mail komt aan, te tellen aan haar Message-ID één keer', async () => {
    await metServer({}, async (server) => {
      await zetKlaar(...namen);
      const transport = createTransport(smtpInstellingen({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, SMTP_CA: certificate }));
      // Several senders at once, as in the app, until nothing waits any more.
      while ((await wachtendeMails(opslag.pool)) > 0) {
        await Promise.all([verzend(transport), verzend(transport), verzend(transport)]);
        await wacht(50);
      }
      transport.close();
      expect(await staten(...namen)).toEqual({ ...Object.fromEntries(namen.map((naam) => [naam, 'verzonden'])), weigert: 'onbestelbaar' });
      const ontvangen = namen.map((naam) => [naam, new Set(server.received.filter(({ to }) => to === `${naam}@cirkel.test`).map(({ messageId }) => messageId)).size]);
      expect(Object.fromEntries(ontvangen)).toEqual({ ...Object.fromEntries(namen.map((naam) => [naam, 1])), weigert: 0 });
      // Who lost the connection after the mail was taken, could not know that: the same mail came again, under the same name.
      expect(server.received.filter(({ to }) => to.startsWith('na@'))).toHaveLength(2);
      expect(server.received.every(({ messageId }) => /^<[0-9a-f]{32}@cirkel>$/.test(messageId))).toBe(true);
    });
  });

  it('krijgt een wachtwoord alleen over TLS', async () => {
    await metServer({ authOptional: false }, async (server) => {
      await zetKlaar('met-tls');
      const transport = createTransport({ ...smtpInstellingen({ SMTP_URL: `smtp://cirkel:geheim@mail.example.nl:${server.port}`, SMTP_CA: certificate }), host: '127.0.0.1' });
      await verzend(transport);
      transport.close();
      expect(await staten('met-tls')).toEqual({ 'met-tls': 'verzonden' });
      expect(server.received).toMatchObject([{ secure: true, user: 'cirkel' }]);
    });
  });

  it('zonder STARTTLS krijgt geen wachtwoord en geen mail; het bericht wacht', async () => {
    await metServer({ authOptional: false, disabledCommands: ['STARTTLS'], allowInsecureAuth: true }, async (server) => {
      await zetKlaar('zonder-tls');
      const transport = createTransport({ ...smtpInstellingen({ SMTP_URL: `smtp://cirkel:geheim@mail.example.nl:${server.port}`, SMTP_CA: certificate }), host: '127.0.0.1' });
      await verzend(transport);
      transport.close();
      expect([server.signIns(), server.received, await staten('zonder-tls')]).toEqual([0, [], { 'zonder-tls': 'wacht' }]);
    });
  });

  it('met een certificaat dat niemand kent krijgt geen wachtwoord, en een verkeerd wachtwoord laat het bericht wachten', async () => {
    await metServer({ authOptional: false }, async (server) => {
      await zetKlaar('vreemd-1', 'vreemd-2');
      const vreemd = createTransport({ ...smtpInstellingen({ SMTP_URL: `smtp://cirkel:geheim@mail.example.nl:${server.port}` }), host: '127.0.0.1' });
      await verzend(vreemd);
      vreemd.close();
      expect([server.signIns(), await staten('vreemd-1', 'vreemd-2')]).toEqual([0, { 'vreemd-1': 'wacht', 'vreemd-2': 'wacht' }]);
      await opslag.pool.query('update bericht.bericht set volgende_poging = null');
      const verkeerd = createTransport({ ...smtpInstellingen({ SMTP_URL: `smtp://cirkel:anders@mail.example.nl:${server.port}`, SMTP_CA: certificate }), host: '127.0.0.1' });
      await verzend(verkeerd);
      verkeerd.close();
      expect(server.signIns()).toBeGreaterThan(0);
      const { rows } = await opslag.pool.query<{ staat: string; uitkomst: string }>(`select staat, uitkomst from bericht.bericht where persoon_id like 'vreemd%'`);
      expect(rows).toEqual(Array(2).fill({ staat: 'wacht', uitkomst: 'de mailserver weigert met 535 (EAUTH)' }));
    });
  });
});
