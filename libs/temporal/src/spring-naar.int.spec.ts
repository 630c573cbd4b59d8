import { loadStream, readNow } from '@cirkel/event-store';
import { wie } from '@cirkel/commands/testing';
import { proef, type Proef } from '../testing';
import { dispatch, springNaar } from '.';

let p: Proef;
let worker: Awaited<ReturnType<Proef['startWorker']>>;
beforeAll(async () => {
  p = await proef();
  worker = await p.startWorker();
});
afterAll(async () => {
  await worker.stop();
  await p.ruimOp();
});

const run = Date.now().toString(36);
const id = `item-${run}-sprong`;

it('een sprong is alsof de tijd geleefd is: elke herinnering en elke termijn op haar eigen moment, en iedereen is bij voor het verder gaat', async () => {
  await dispatch(p, { scope: 'spec', key: '1', streamId: id, actor: wie.FMS, opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia' } });
  await dispatch(p, { scope: 'spec', key: '2', streamId: id, actor: wie.werkorganisatie, opdracht: { type: 'selecteerKennisvraag' } });
  const haltes: string[] = [];
  const gezien: number[] = [];
  await springNaar(p, '2020-11-02T07:00:00.000Z', {
    // Somebody who follows the events sees each of them at the moment at which it was due.
    settled: async () => void gezien.push((await loadStream(p.pool, id)).version),
    volgendeHalte: async (na, tot) => ['2020-10-01T06:00:00.000Z'].find((mail) => mail > na && mail <= tot),
    bijHalte: (moment) => haltes.push(moment),
  });
  expect(haltes).toEqual([
    '2020-09-29T22:00:00.000Z', // 30 days before
    '2020-10-01T06:00:00.000Z', // a mail
    '2020-10-15T22:00:00.000Z',
    '2020-10-26T23:00:00.000Z',
    '2020-10-30T23:00:00.000Z', // missed
    '2020-11-02T07:00:00.000Z',
  ]);
  expect(gezien).toEqual([6, 6, 7, 8, 9, 9]);
  const gebracht = (await loadStream(p.pool, id)).events.slice(5);
  expect(gebracht.map(({ type, geregistreerdOp, meta }) => [type, geregistreerdOp === meta.due])).toEqual([
    ['termijn-herinnerd', true],
    ['termijn-herinnerd', true],
    ['termijn-herinnerd', true],
    ['termijn-verstreken', true],
  ]);
  expect(await readNow(p.pool)).toBe('2020-11-02T07:00:00.000Z');
});

it('terug kan de klok niet', async () => {
  await expect(springNaar(p, '2020-09-01T07:00:00.000Z', { settled: async () => undefined })).rejects.toMatchObject({ name: 'ClockRefusal' });
});
