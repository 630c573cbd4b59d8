import { aggregates, type Actor } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import { proefopslag, type Proefopslag } from '../testing/opslag';
import { wie } from '../testing/wie';
import { laad } from './laad';
import { voerUit } from '.';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
});
afterAll(() => deps.ruimOp());

const systeem: Actor = { id: 'systeem', rol: 'systeem' };
const doe = (streamId: string, actor: Actor, type: string, velden: Record<string, unknown> = {}) =>
  voerUit(deps, { scope: 'spec', key: `${streamId}-${type}-${JSON.stringify(velden)}`, streamId, actor, opdracht: { type, ...velden } });
const laatste = async (streamId: string) => (await loadStream(deps.pool, streamId)).events.at(-1);

/** What escalator does on an event of the stream. */
async function vraagElders(streamId: string): Promise<void> {
  const { stap } = await laad(deps.pool, aggregates.item, streamId);
  for (const { streamId: naar, sleutel, opdracht } of aggregates.item.vraagtElders?.(streamId, stap.state) ?? []) {
    await voerUit(deps, { scope: 'reactie:', key: `${streamId}/${sleutel}`, streamId: naar, actor: systeem, opdracht });
  }
}

it('een item gaat op in een item dat bij zijn nummer is genoemd, en beide zeggen dat', async () => {
  await doe('item-samen-1', wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  const { nummer } = await doe('item-samen-2', wie.NVZ, 'dienKennisvraagIn', { titel: 'Hernia' });
  await doe('item-samen-1', wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: nummer, reden: 'Zelfde vraag.' });
  await vraagElders('item-samen-1');
  expect(await laatste('item-samen-2')).toMatchObject({ type: 'vraag-samengevoegd', data: { van: 'item-samen-1', titel: 'Lage rughernia', eigenaar: 'partij:FMS' } });
  await vraagElders('item-samen-2');
  expect(await laatste('item-samen-1')).toMatchObject({ type: 'item-beeindigd', data: { einde: 'samengevoegd', in: nummer } });
  await expect(doe('item-samen-2', wie.werkorganisatie, 'beeindigItem', { einde: 'samengevoegd', in: 'item-samen-1', reden: 'Kring.' })).rejects.toMatchObject({ code: 'beeindigd' });
});
