import { z } from 'zod';
import { openPool } from '@cirkel/event-store';
import { startTemporal, temporaryDirectory, type Server } from '@cirkel/local';
import { cirkel } from './src/cirkel';
import { startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const feedSchema = z.looseObject({
  tot: z.number(),
  gebeurtenissen: z.array(z.looseObject({
    subject: z.string(), time: z.string(),
    data: z.looseObject({ opdrachtSleutel: z.string().optional(), actor: z.looseObject({ rol: z.string() }), inhoud: z.record(z.string(), z.unknown()) }),
  })),
});
type Gebeurtenis = z.infer<typeof feedSchema>['gebeurtenissen'][number];

async function feed(product: Product): Promise<readonly Gebeurtenis[]> {
  const alle: Gebeurtenis[] = [];
  for (let na = 0; ; ) {
    const { tot, gebeurtenissen } = feedSchema.parse(await product.als('beheerder').lees(`/gebeurtenissen?na=${na}&limit=500`));
    if (tot === na) return alle;
    alle.push(...gebeurtenissen);
    na = tot;
  }
}

describe('een leeg programma op echte tijd', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct('echt');
  });
  afterAll(async () => product.stop());

  it('weigert de demonstratie met één zin, en laadt dan niets', async () => {
    const { code, fout } = await cirkel(product, 'laad');
    expect(code).toBe(1);
    expect(fout.trim()).toBe('De demonstratie laadt alleen op de demoklok, en hier loopt de echte tijd. Er is niets geladen. Een leeg programma zet u klaar met `npm run cirkel -- richt-in`.');
    expect(await feed(product)).toEqual([]);
  });

  it('heeft na het inrichten een definitie en gremia, en geen item of actie; nog eens inrichten verandert niets', async () => {
    expect(await cirkel(product, 'richt-in')).toMatchObject({ code: 0 });
    const eens = await feed(product);
    expect([...new Set(eens.map((een) => een.subject))].sort()).toEqual(['gremium-BO', 'gremium-VWS', 'gremium-stuurgroep', 'gremium-werkorganisatie', 'programma-cirkel']);
    expect(await cirkel(product, 'richt-in')).toMatchObject({ code: 0 });
    expect(await feed(product)).toEqual(eens);
  });

  it('neemt een kennisvraag van een partij aan', async () => {
    const { code, uit } = await cirkel(product, 'opdracht', 'nieuw-item', 'dienKennisvraagIn', '{"titel": "Lage rughernia: opereren of afwachten?"}', '--als', 'FMS');
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({ nummer: 'CGG-0001' });
  });

  it('kent een onderwerp bij zijn nummer: lezen, historie en opdracht', async () => {
    const { id } = await product.als('projectorganisatie').geef('/acties', { type: 'registreerActie', code: 'A-01', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'] });
    for (const [naam, onderwerp, type] of [['CGG-0001', 'titel', 'kennisvraag-ingediend'], ['A-01', 'omschrijving', 'actie-geregistreerd'], ['ACT-001', 'omschrijving', 'actie-geregistreerd']] as const) {
      const detail = await totdat(`${naam} is te lezen`, async () => ((een) => (een.code === 0 ? een : undefined))(await cirkel(product, 'item', naam)));
      expect(JSON.parse(detail.uit)).toHaveProperty(onderwerp);
      expect((await cirkel(product, 'item', naam, '--historie')).uit).toContain(type);
    }
    const gemeld = await cirkel(product, 'opdracht', 'A-01', 'meldActiestatus', '{"status": "in-gang-gezet"}', '--als', 'FMS');
    expect(JSON.parse(gemeld.uit)).toMatchObject({ id });
    expect(await cirkel(product, 'item', 'CGG-9999')).toMatchObject({ code: 1, fout: 'Er is geen item, actie of escalatie met nummer of id "CGG-9999".\n' });
  });

  it('zegt in één zin wat er mis is met wat iemand typt', async () => {
    expect(await cirkel(product, 'opdracht', 'CGG-0001', 'selecteerKennisvraag', '{reden: ja}')).toMatchObject({ code: 1, fout: expect.stringMatching(/^De velden zijn geen geldige JSON.*\n$/) });
    expect(await cirkel(product, 'klok', 'spring', '2020-02-31')).toMatchObject({ code: 1, fout: expect.stringMatching(/^De dag 2020-02-31 bestaat niet\..*\n$/) });
  });

  it('zegt dat alles loopt, en niet meer als een server of dienst niet antwoordt', async () => {
    await totdat('alles loopt', async () => ((await cirkel(product, 'status')).uit.endsWith('Alles loopt. Overzichten zijn bij.\n') ? true : undefined));
    for (const [naam, anders] of [['Kafka', { KAFKA_BROKERS: '127.0.0.1:1' }], ['mailserver', { SMTP_URL: 'smtp://127.0.0.1:1' }], ['api', { API_URL: 'http://127.0.0.1:1' }], ['PostgreSQL', { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }]] as const) {
      const { code, uit } = await cirkel({ ...product, environment: { ...product.environment, ...anders } }, 'status');
      expect(code).toBe(1);
      expect(uit).toContain(`${naam}: antwoordt niet (`);
      expect(uit).not.toContain('Alles loopt');
    }
  });

  it('ziet ook of de diensten zonder adres draaien', async () => {
    const nu = await cirkel(product, 'status');
    for (const naam of ['worker', 'relay', 'projector', 'escalator', 'notifier']) expect(nu.uit).toContain(`${naam}: draait\n`);
    const { code, uit } = await cirkel({ ...product, environment: { ...product.environment, CIRKEL_APPS: `${product.environment['CIRKEL_APPS']}/leeg` } }, 'status');
    expect(code).toBe(1);
    expect(uit).toContain('notifier: draait niet\n');
    expect(uit).not.toContain('Alles loopt');
  });

  it.each(['leesmodellen', 'notifier', 'escalator'])('probeert een stroom die vastzit bij %s nog eens', async (groep) => {
    const { id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Zat vast' });
    const pool = openPool(product.databaseUrl, { name: 'laden', max: 1, role: 'owner' });
    await totdat('de groep is bij', async () => ((await pool.query('select from lees.positie where groep = $1 and stream_id = $2 and version = 2', [groep, id])).rowCount ?? 0) > 0 || undefined);
    await pool.query(`update lees.positie set version = 1 where groep = $1 and stream_id = $2`, [groep, id]);
    await pool.query(`insert into lees.dode_brief (groep, stream_id, version, reden) values ($1, $2, 2, 'een fout van gisteren')`, [groep, id]);
    expect((await cirkel(product, 'status')).uit).toContain('een fout van gisteren');
    expect(await cirkel(product, 'opnieuw', groep, id)).toMatchObject({ code: 0, uit: `${id} is bij ${groep} verwerkt en zit niet meer vast.\n` });
    expect((await pool.query('select version from lees.positie where groep = $1 and stream_id = $2', [groep, id])).rows).toEqual([{ version: 2 }]);
    expect(await cirkel(product, 'opnieuw', groep, id)).toMatchObject({ code: 1, fout: expect.stringContaining('zit niet vast') });
    await pool.end();
  });

  it('vindt met een eerder genoteerde kop een afgeknipte staart, en anders een veranderde tekst', async () => {
    const [, kop = ''] = /^kop: (\S+)/m.exec((await cirkel(product, 'verifieer')).uit) ?? [];
    expect(kop).toMatch(/^\d+:[0-9a-f]{64}$/);
    expect(await cirkel(product, 'verifieer', '--kop', kop)).toMatchObject({ code: 0 });
    const [nummer = 0, hash = ''] = kop.split(':');
    const verder = await cirkel(product, 'verifieer', '--kop', `${Number(nummer) + 5}:${hash}`);
    expect(verder).toMatchObject({ code: 1, uit: expect.stringContaining('tail-cut') });
    expect(await cirkel(product, 'verifieer', '--kop', 'onzin')).toMatchObject({ code: 1, fout: expect.stringContaining('Geef de kop') });

    const { id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Met een toelichting', toelichting: 'Zoals het was.' });
    const pool = openPool(product.databaseUrl, { name: 'laden', max: 1, role: 'owner' });
    await pool.query(`update es.tekst set tekst = 'Zoals het nooit was.'`);
    await pool.end();
    const { code, uit } = await cirkel(product, 'verifieer');
    expect(code).toBe(1);
    expect(uit).toContain(`1 veranderd:\n  ${id}@1\n`);
  });
});

describe('de demonstratie', () => {
  let product: Product;
  // The load gives its actions the same ids every time, and these name their workflows: a Temporal where it was loaded before has them already.
  let temporal: Server;
  let geladen: readonly Gebeurtenis[];
  beforeAll(async () => {
    temporal = await startTemporal({ directory: temporaryDirectory(), durable: false, ui: false, dynamicConfig: {} });
    product = await startProduct('2020-09-01', temporal.environment);
    const afloop = await cirkel(product, 'laad');
    if (afloop.code !== 0) throw new Error(afloop.fout);
    geladen = await feed(product);
  });
  afterAll(async () => {
    await product.stop();
    await temporal.stop();
  });

  it('zet van elke stap die mensen na het laden doen erbij dat hij verzonnen is', async () => {
    const stappen = new Map<string, Gebeurtenis[]>();
    for (const een of geladen) {
      const { actor, opdrachtSleutel = '' } = een.data;
      const sleutel = opdrachtSleutel.split(' ').at(-1) ?? ''; // behind whose key it is
      if (actor.rol !== 'systeem' && !sleutel.startsWith('zaad-')) stappen.set(sleutel, [...(stappen.get(sleutel) ?? []), een]);
    }
    expect(stappen.size).toBeGreaterThan(45);
    // For who reads by machine: the key, in every event. For who reads the screen: a text beside it, or the mark of the whole question.
    expect([...stappen.keys()].filter((sleutel) => !sleutel.startsWith('fictief-'))).toEqual([]);
    const teksten = await bewaardeTeksten(product);
    const vragen = new Set(geladen.filter((een) => een.data.inhoud['fictief'] === true).map((een) => een.subject));
    const titels = geladen.filter((een) => een.data.inhoud['fictief'] === true).map((een) => een.data.inhoud['titel'] ?? een.data.inhoud['naam']);
    // Six questions, a ronde, the two studies that its awards made, and a subject in implementatie.
    expect(titels).toHaveLength(10);
    expect(titels.filter((titel) => !String(titel).endsWith(' (verzonnen)'))).toEqual([]);
    const zegtHet = (een: Gebeurtenis): boolean => vragen.has(een.subject) || hoortBijVerzonnen(een.subject, geladen, vragen) || Object.values(een.data.inhoud).some((waarde) => /^Fictie/.test(teksten.get(String(waarde).split(':')[1] ?? '') ?? ''));
    expect([...stappen].filter(([, gebeurtenissen]) => !gebeurtenissen.some(zegtHet)).map(([sleutel]) => sleutel)).toEqual([]);
  });

  it('laat een ronde met haar trechter zien, een agenda met scorebladen, een studie met inclusies, en een onderwerp met verbeteracties en een spiegel', async () => {
    const { lees } = product.als('projectorganisatie');
    const zoek = async (pad: string): Promise<string> => JSON.stringify(await lees(pad));
    expect(await zoek('/rondes/extra-2019-verzonnen/trechter')).toMatch(/verzonnen/);
    expect(await lees('/inclusies/item-extra-2019-verzonnen-p-01')).toMatchObject({ totaal: 28, doel: 240, centra: 3, gestart: 2 });
    expect(await zoek('/implementatieagenda?pageSize=500')).toContain('Afspraken met verwijzers maken');
    expect(await lees('/spiegels/spiegel-SP-V1')).toMatchObject({ code: 'SP-V1' });
    expect(await zoek('/handelingsagendas/handelingsagenda-cirkel-2020')).toContain('(verzonnen)');
  });

  it('verandert niets als iemand haar nog eens laadt', async () => {
    expect(await cirkel(product, 'laad')).toMatchObject({ code: 0 });
    expect(await feed(product)).toEqual(geladen);
  });
});

/** Registers have no mark of their own: what they are about has it. */
function hoortBijVerzonnen(subject: string, alle: readonly Gebeurtenis[], verzonnen: ReadonlySet<string>): boolean {
  if (subject.startsWith('inclusies-')) return verzonnen.has(subject.slice('inclusies-'.length));
  const inhoud = alle.filter((een) => een.subject === subject.replace(/^scoreblad-(.+)-[^-]+$/, 'handelingsagenda-$1')).map((een) => een.data.inhoud);
  if (subject.startsWith('spiegel-')) return inhoud.some(({ onderwerp }) => String(onderwerp).endsWith(' (verzonnen)'));
  const kandidaten = inhoud.flatMap(({ kandidaten: lijst }) => z.array(z.looseObject({ item: z.string() })).catch([]).parse(lijst));
  return /^(?:handelingsagenda|scoreblad)-/.test(subject) && kandidaten.length > 0 && kandidaten.every(({ item }) => verzonnen.has(item));
}

async function bewaardeTeksten({ databaseUrl }: Product): Promise<ReadonlyMap<string, string>> {
  const pool = openPool(databaseUrl, { name: 'laden', max: 1 });
  const { rows } = await pool.query<{ id: string; tekst: string }>('select id, tekst from es.tekst');
  await pool.end();
  return new Map(rows.map((rij) => [rij.id, rij.tekst]));
}
