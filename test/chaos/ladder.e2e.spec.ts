import { randomInt, randomUUID } from 'node:crypto';
import { APPS, startProduct, totdat } from '@cirkel/e2e';
import { klim, type Klim } from './src/klim';
import { nalatenschap, type Nalatenschap } from './src/nalatenschap';
import { onweer, STIL } from './src/onweer';

// The same story twice, each with a product of its own.
jest.setTimeout(600_000);

/** ZAAD=<number> tells again what went wrong; without it every run kills at other moments. */
const ZAAD = Number(process.env['ZAAD'] ?? randomInt(2 ** 31));
const DOOD = ['worker', 'escalator', 'notifier'] as const;

/** Worked out by hand, as in test/e2e/ladder.e2e: 10, 20 and 30 working days over Christmas 2020. */
const ladder = [
  ['werkorganisatie', '2020-10-31', '2020-11-13'],
  ['stuurgroep', '2020-11-14', '2020-12-11'],
  ['BO', '2020-12-12', '2021-01-26'],
  ['VWS', '2021-01-27', undefined],
];

interface Verteld extends Klim, Nalatenschap {
  readonly gedood: Readonly<Record<string, number>>;
}

async function vertel(zaad: number | undefined): Promise<Verteld> {
  const product = await startProduct('2020-09-01');
  try {
    const nu = zaad === undefined ? STIL : onweer(product, DOOD, zaad);
    const verhaal = await klim(product, randomUUID(), nu);
    const gedood = await nu.voorbij();
    await totdat('alles draait weer', async () => (APPS.every((naam) => product.apps.app(naam).pid() !== undefined) ? true : undefined), 60_000);
    await product.spring('2021-02-25');
    return { ...verhaal, ...(await nalatenschap(product, verhaal.namen)), gedood };
  } finally {
    await product.stop();
  }
}

describe(`de ladder over Kerstmis 2020, terwijl worker, escalator en notifier op willekeurige momenten sterven (ZAAD=${ZAAD})`, () => {
  let rustig: Verteld;
  let onrustig: Verteld;

  beforeAll(async () => {
    rustig = await vertel(undefined);
    onrustig = await vertel(ZAAD);
  });

  it('elk van de drie is gestorven', () => {
    expect(DOOD.filter((naam) => (onrustig.gedood[naam] ?? 0) === 0)).toEqual([]);
  });

  it('elke trede opent op haar dag', () => {
    expect([rustig.treden, onrustig.treden]).toEqual([ladder, ladder]);
  });

  it('er gebeurt hetzelfde, in elke stroom in dezelfde volgorde, op dezelfde dag', () => {
    expect(onrustig.gebeurtenissen).toEqual(rustig.gebeurtenissen);
  });

  it('er zijn dezelfde berichten, met hetzelfde lot', () => {
    expect(onrustig.berichten).toEqual(rustig.berichten);
  });

  it('dezelfde mails kwamen aan, te tellen aan de Message-ID: van elk bericht één', () => {
    expect(onrustig.mails).toEqual(rustig.mails);
    expect([rustig.mails.length, onrustig.mails.length]).toEqual([rustig.verzonden, onrustig.verzonden]);
    expect(rustig.mails).toEqual(expect.arrayContaining([expect.stringMatching(/^gremium-vws: Voor VWS/), expect.stringMatching(/^gremium-vws: Herinnering voor VWS/), expect.stringMatching(/^partij-fms: Besluit: /)]));
  });
});
