import { voerUit } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import { proef, type Proef } from '../testing';
import { achterstand, dispatch, herstel } from '.';

let p: Proef;
beforeAll(async () => {
  p = await proef();
});
afterAll(() => p.ruimOp());

const run = Date.now().toString(36);
const begin = (streamId: string): Promise<unknown> =>
  voerUit(p, { scope: 'spec', key: streamId, streamId, actor: wie.FMS, opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia' } });

it('herstel gaat zo snel als de worker volgt: wie daarna een stap zet, wacht niet achter alles wat terugkwam', async () => {
  for (let nr = 0; nr < 240; nr += 1) await begin(`item-${run}-herstel-${nr}`);
  const id = `item-${run}-herstel-0`;
  const worker = await p.startWorker();
  try {
    expect(await herstel(p)).toBe(240);
    // Temporal counts approximately, and took nearly all of them before the worker came to a quarter.
    expect(await achterstand(p)).toBeLessThan(60);
    expect((await dispatch(p, { scope: 'spec', key: 'selecteer', streamId: id, actor: wie.werkorganisatie, opdracht: { type: 'selecteerKennisvraag' } })).aangeraakt).toEqual([{ streamId: id, versie: 5 }]);
  } finally {
    await worker.stop();
  }
});
