import { jumpClock, loadStream, openPool } from '@cirkel/event-store';
import type { Antwoord } from '@cirkel/contracts';
import { proefopslag, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { definities, voerUit, voerUitInWorkflow, type CommandDeps, type Verzoek } from '.';

let hier: Proefopslag;
let elders: CommandDeps;
beforeAll(async () => {
  hier = await proefopslag();
  const pool = openPool(hier.url, { name: 'elders', max: 2 });
  elders = { pool, definities: definities(pool) };
});
afterAll(async () => {
  await elders.pool.end();
  await hier.ruimOp();
});

let teller = 0;
const verzoek = (streamId: string, type: string, velden: Record<string, unknown> = {}, actor: Verzoek['actor'] = wie.FMS): Verzoek => ({
  scope: 'spec', key: `sleutel-${(teller += 1)}`, streamId, actor, opdracht: { type, ...velden },
});
/** A move, as the workflow of the item gives it. */
const beweeg = (deps: CommandDeps, streamId: string, type: string, velden: Record<string, unknown> = {}, actor: Verzoek['actor'] = wie.werkorganisatie): Promise<unknown> =>
  voerUitInWorkflow(deps, verzoek(streamId, type, velden, actor));
const vulAan = (deps: CommandDeps, streamId: string, outcome: string): Promise<Antwoord> => voerUit(deps, verzoek(streamId, 'vulPicotAan', { outcome }));

async function item(naam: string, { totPicot = true } = {}): Promise<string> {
  const streamId = `item-${naam}`;
  await beweeg(hier, streamId, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS);
  if (totPicot) await beweeg(hier, streamId, 'selecteerKennisvraag');
  return streamId;
}

/** How often the work loads a stream. */
async function ladingen(werk: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(hier.pool, 'query');
  await werk();
  const aantal = query.mock.calls.filter(([vraag]) => (vraag as { name?: string }).name === 'es-load-stream').length;
  query.mockRestore();
  return aantal;
}

describe('een stroom die dit proces net zag', () => {
  it('wordt niet opnieuw gelezen', async () => {
    const id = await item('bekend');
    await vulAan(hier, id, 'Pijn');
    expect(await ladingen(async () => {
      await vulAan(hier, id, 'Pijn na 3 maanden');
      await vulAan(hier, id, 'Pijn na 6 maanden');
    })).toBe(0);
    const { events } = await loadStream(hier.pool, id);
    expect(events.slice(-3).map((event) => JSON.stringify(event.data))).toEqual(['Pijn', 'Pijn na 3 maanden', 'Pijn na 6 maanden'].map((tekst) => expect.stringContaining(`"${tekst}"`)));
  });

  it('maar intussen elders is veranderd, geeft het besluit op wat er nu staat', async () => {
    const id = await item('elders-gestopt');
    await vulAan(hier, id, 'Pijn');
    await beweeg(elders, id, 'beeindigItem', { einde: 'ingetrokken', reden: 'Dubbel met een andere vraag.' }, wie.FMS);
    const { version } = await loadStream(hier.pool, id);
    await expect(vulAan(hier, id, 'Functioneren')).rejects.toMatchObject({ code: expect.stringMatching(/afgelopen|beeindigd/) });
    expect((await loadStream(hier.pool, id)).version).toBe(version);
  });

  it('weigert niets wat door een verandering elders nu wel mag', async () => {
    const id = await item('elders-verder', { totPicot: false });
    await voerUit(hier, verzoek(id, 'plaatsOpmerking', { tekst: 'Gezien.' }));
    await beweeg(elders, id, 'selecteerKennisvraag');
    expect(await vulAan(hier, id, 'Pijn')).toMatchObject({ gebeurtenissen: [{ type: 'picot-aangevuld' }] });
  });

  it('geeft op een sleutel die elders is gebruikt het eerste antwoord', async () => {
    const id = await item('sleutel');
    await vulAan(hier, id, 'Pijn');
    const zelfde = verzoek(id, 'vulPicotAan', { outcome: 'Functioneren' });
    const eerste = await voerUit(elders, zelfde);
    await vulAan(elders, id, 'Kwaliteit van leven');
    expect(await voerUit(hier, zelfde)).toEqual(eerste);
  });
});

describe('een klok die intussen is versprongen', () => {
  it('telt: wat de tijd bracht komt eerst, en het besluit is van nu', async () => {
    const id = await item('klok');
    await vulAan(hier, id, 'Pijn');
    await jumpClock(hier.pool, '2020-11-04T08:00:00.000Z');
    await vulAan(hier, id, 'Functioneren');
    const nieuw = (await loadStream(hier.pool, id)).events.slice(-2);
    expect(nieuw).toMatchObject([{ type: 'termijn-verstreken' }, { type: 'picot-aangevuld', geregistreerdOp: '2020-11-04T08:00:00.000Z' }]);
  });
});
