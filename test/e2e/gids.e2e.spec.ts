import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rondetrechterSchema } from '@cirkel/contracts';
import { workspaceRoot } from '@cirkel/local';
import { cirkelDefinitie } from '@cirkel/programmas';
import { cirkel, type Afloop } from './src/cirkel';
import { relevantie, richtIn, startProduct, totdat, type Product } from './src/product';

// Every line is a process of its own.
jest.setTimeout(600_000);

/** Runs share one Temporal, where a ronde and an agenda go by their code: those of the guide get one of their own. */
const JAAR = String(2021 + (Date.now() % 79));
const RONDE = `oproep-${Date.now().toString(36)}`;
const picot = { patient: 'Volwassenen', interventie: 'Bellen', controle: 'Polibezoek', outcome: 'Tevredenheid', tijd: 'Een jaar' };

const gids = readFileSync(join(workspaceRoot(), 'docs/guides/rondes-en-agenda.md'), 'utf8');
const regels = [...gids.matchAll(/^npm run cirkel -- (.+?)(?: {2}# geweigerd: (.+))?$/gm)].map(([, regel = '', geweigerd]) => ({ regel, geweigerd }));

/** The arguments as a shell takes them: single quotes keep a text together. */
const argumenten = (regel: string): readonly string[] => [...regel.matchAll(/'([^']*)'|(\S+)/g)].map(([, tekst, woord]) => tekst ?? woord ?? '');

describe('docs/guides/rondes-en-agenda.md', () => {
  let product: Product;
  let items: readonly string[];

  beforeAll(async () => {
    product = await startProduct('2020-10-12');
    await richtIn(product, cirkelDefinitie);
    items = await Promise.all(['een', 'twee'].map(async (nr) => {
      const { id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: `Nazorg na een heupoperatie, deel ${nr}` });
      await product.doe('werkorganisatie', id, 'selecteerKennisvraag');
      await product.doe('FMS', id, 'vulPicotAan', picot);
      for (const een of relevantie) await product.doe('FMS', id, 'beschrijfRelevantie', een);
      await product.doe('FMS', id, 'voltooiPicot');
      await product.doe('projectorganisatie', id, 'stelPicotVast');
      return id;
    }));
  });
  afterAll(async () => product.stop());

  const ingevuld = (regel: string): string =>
    regel.replaceAll('oproep-2020', RONDE).replaceAll('cirkel-2021', `cirkel-${JAAR}`).replaceAll('item-een', items[0] ?? '').replaceAll('item-twee', items[1] ?? '');

  /** What a decision causes elsewhere takes a moment, and this types faster than people do. */
  const typ = (regel: string): Promise<Afloop> =>
    totdat(regel, async () => {
      const afloop = await cirkel(product, ...argumenten(ingevuld(regel)));
      return afloop.fout.includes('kan alleen in de fase') ? undefined : afloop;
    });

  it('can be followed to the letter', async () => {
    expect(regels.length).toBeGreaterThan(20);
    for (const { regel, geweigerd } of regels) {
      const { code, fout } = await typ(regel);
      expect({ regel, code, fout }).toEqual({ regel, code: geweigerd === undefined ? 0 : 1, fout: geweigerd === undefined ? '' : (expect.stringContaining(geweigerd) as string) });
    }
    const trechter = async () => rondetrechterSchema.parse(await (await fetch(`${product.apiUrl}/rondes/${RONDE}/trechter`)).json()).trechter;
    await totdat('de trechter is bij', async () => ((await trechter()).ingetrokken === 1 ? true : undefined));
    expect(await trechter()).toMatchObject({ ingediend: 2, afgewezen: 1, ingetrokken: 1 });
  });
});
