import { setTimeout as wacht } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { pino } from 'pino';
import { laatTijdVerstrijken, voerUit } from '@cirkel/commands';
import { BEGIN, proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { maakWerkkalender, momentOp } from '@cirkel/domain';
import { jumpClock, loadStream, migrate } from '@cirkel/event-store';
import { testEnvironment } from '@cirkel/local';
import { noticeMigrations, slaBerichtenOp, type NieuwBericht } from '@cirkel/notices';
import { referenceDataMigrations, slaPersoonOp } from '@cirkel/reference-data';
import { refusingMailServer, type RefusingMailServer } from '../testing/refusing-mail-server';
import { verzendDue, type Verzender } from './verzend';

const omgeving = testEnvironment();
const postbus = { eerste: omgeving.mailAddress(), laatste: omgeving.mailAddress(), onbekend: omgeving.mailAddress(), gremium: omgeving.mailAddress() };
type Wie = keyof typeof postbus;
const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });

let opslag: Proefopslag;
let transport: Transporter;
let weigeraar: RefusingMailServer;
let verstreken: number;
const logregels: string[] = [];

beforeAll(async () => {
  opslag = await proefopslag();
  await migrate(opslag.url, [...noticeMigrations, ...referenceDataMigrations]);
  for (const [id, email] of Object.entries(postbus)) {
    await slaPersoonOp(opslag.pool, { id, naam: 'V. Voorbeeld', functie: 'Vertegenwoordiger van FMS', email, rol: 'partij', partij: 'FMS', gremium: null }, 'spec');
  }
  const registreer = { type: 'registreerActie', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-15' } };
  await voerUit(opslag, { streamId: 'actie-1', scope: 'spec', key: 'een', actor: wie.projectorganisatie, opdracht: registreer });
  await jumpClock(opslag.pool, momentOp('2020-10-16', 9));
  await laatTijdVerstrijken(opslag, 'actie-1');
  verstreken = (await loadStream(opslag.pool, 'actie-1')).events.find(({ type }) => type === 'termijn-verstreken')!.version;
  transport = createTransport(omgeving.smtpUrl);
  weigeraar = await refusingMailServer();
});
afterAll(async () => {
  transport.close();
  weigeraar.close();
  await opslag.ruimOp();
});

const verzender = (via = transport): Verzender => ({
  pool: opslag.pool, transport: via, webUrl: 'http://web.test', afzender: 'Cirkel <cirkel@cirkel.test>', kalender: () => Promise.resolve(kalender), log: pino({ base: null }, { write: (regel) => logregels.push(regel) }),
});
const aan = (persoonId: Wie, uur: number, anders: Partial<NieuwBericht> = {}): NieuwBericht => ({
  streamId: 'actie-1', version: verstreken, persoonId, soort: 'termijn-verstreken', namens: 'partij:FMS', onderwerp: 'actie-1', nietVoor: momentOp('2020-10-16', uur), opgeslagenOp: BEGIN, ...anders,
});
const berichten = async (): Promise<unknown[]> =>
  (await opslag.pool.query<Record<string, unknown>>('select persoon_id as wie, staat, uitkomst from bericht.bericht order by niet_voor')).rows;
/** The mailbox shows a mail a moment after it has accepted it. */
async function mailsAan(persoon: Wie): Promise<string[]> {
  for (;;) {
    const mails = await omgeving.mails(postbus[persoon]);
    if (mails.length > 0) return mails.map(({ text }) => text);
    await wacht(20);
  }
}

describe('het verzenden', () => {
  it('laat een bericht dat niet gemaakt kan worden wachten met zijn reden, en verzendt de andere, elk één keer', async () => {
    await slaBerichtenOp(opslag.pool, [aan('eerste', 6), aan('eerste', 7, { streamId: 'actie-zonder-gebeurtenissen' }), aan('laatste', 8)]);
    await verzendDue(verzender());
    await verzendDue(verzender());
    expect(await berichten()).toEqual([
      { wie: 'eerste', staat: 'verzonden', uitkomst: null },
      { wie: 'eerste', staat: 'wacht', uitkomst: `het bericht kan niet gemaakt worden: actie-zonder-gebeurtenissen@${verstreken} bestaat niet` },
      { wie: 'laatste', staat: 'verzonden', uitkomst: null },
    ]);
    expect([await mailsAan('eerste'), await mailsAan('laatste')]).toEqual(Array(2).fill([expect.stringMatching(/Het is nog niet klaar\.[^]*Dit is een demonstratie met verzonnen voortgang\./)]));
  });

  it('noemt nergens een adres als de mailserver weigert', async () => {
    await slaBerichtenOp(opslag.pool, [aan('onbekend', 9)]);
    const via = createTransport(weigeraar.url);
    await verzendDue(verzender(via)).finally(() => via.close());
    expect(await berichten()).toContainEqual({ wie: 'onbekend', staat: 'onbestelbaar', uitkomst: 'de mailserver weigert met 550 (EENVELOPE)' });
    expect(logregels.join('')).toContain('EENVELOPE');
    expect(logregels.join('')).not.toContain('@cirkel.test');
  });

  it('vraagt een gremium te reageren voor de dag na de laatste dag van de reactietijd', async () => {
    const onderwerp = { streamId: 'actie-1', soort: 'actie', nummer: 'ACT-0001', titel: 'Top 10 aanleveren', termijnId: 'actie-1', stap: 'Top 10 aanleveren', wasTot: '2020-10-15', aanZetWas: ['partij:FMS'] };
    await voerUit(opslag, { streamId: 'escalatie-1', scope: 'spec', key: 'escalatie', actor: wie.systeem, opdracht: { type: 'openEscalatie', reden: 'termijn-verstreken', onderwerp, gemist: 1 } });
    const bereikt = (await loadStream(opslag.pool, 'escalatie-1')).events.find(({ type }) => type === 'trede-bereikt')!;
    expect(bereikt.data['datums']).toMatchObject({ reactieTot: '2020-10-30' });
    await slaBerichtenOp(opslag.pool, [aan('gremium', 9, { streamId: 'escalatie-1', version: bereikt.version, soort: 'trede-bereikt', namens: 'gremium:werkorganisatie' })]);
    await verzendDue(verzender());
    expect(await mailsAan('gremium')).toEqual([expect.stringContaining('Reactie graag voor 31 oktober 2020 (standaardwaarde).')]);
  });
});
