import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { bundelWorkflows } from '@cirkel/temporal';
import { goldenHistories } from '../testing/histories';

let code: string;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  code = await bundelWorkflows(join(__dirname, '../../..'));
}, 60_000);

const replay = (history: unknown): Promise<void> => Worker.runReplayHistory({ workflowBundle: { code } }, history);

/** Everything that a later version must keep doing is in one of these; the continue-as-new boundary is both an end and a beginning. */
it('there is a history of every workflow, and of both sides of a continue-as-new', () => {
  expect(goldenHistories().map(({ name }) => name)).toEqual([
    'actie',
    'escalatie-besluit-geweigerd',
    'escalatie-besluit-uitgevoerd',
    'item-einde-na-nieuwe-run',
    'item-tot-nieuwe-run',
  ]);
});

it.each(goldenHistories())('$name replays under the workflows as they are now, without any server', async ({ history }) => {
  await replay(history);
});

it('a workflow that would do something else is noticed', async () => {
  const [eerste] = goldenHistories();
  const anders = JSON.stringify(eerste?.history).replaceAll('"laatTijdVerstrijken"', '"ietsAnders"');
  // The type of a recorded local activity stands in its marker, base64 in a payload.
  const inPayload = anders.replaceAll(/"data":"([A-Za-z0-9+/=]+)"/g, (_, data: string) => `"data":"${vervang(data)}"`);
  await expect(replay(JSON.parse(inPayload))).rejects.toMatchObject({ name: 'DeterminismViolationError' });
});

const vervang = (base64: string): string =>
  Buffer.from(Buffer.from(base64, 'base64').toString('utf8').replace('"activity_type":"bekijk"', '"activity_type":"ietsAnders"'), 'utf8').toString('base64');

it('no rule of the domain is in the bundle: the rules may change every week while an item lives for seven years', () => {
  for (const woord of ['kennisvraag-ingediend', 'termijn-verstreken', 'zod', 'maakWerkkalender']) expect(code).not.toContain(woord);
});
