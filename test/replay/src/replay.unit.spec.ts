import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { bundelWorkflows } from '@cirkel/temporal';
import { goldenHistories } from '../testing/histories';

let code: string;
beforeAll(async () => {
  // Replaying something else is what one spec asks for: no need to warn.
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
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
  const history = JSON.stringify(goldenHistories()[0]?.history).replaceAll(/"data":"([A-Za-z0-9+/=]+)"/g, (_, data: string) => `"data":"${anders(data)}"`);
  await expect(replay(JSON.parse(history))).rejects.toMatchObject({ name: 'DeterminismViolationError' });
});

/** The type of a recorded local activity stands in the payload of its marker, base64. */
const anders = (base64: string): string => Buffer.from(Buffer.from(base64, 'base64').toString().replace('"activity_type":"bekijk"', '"activity_type":"ietsAnders"')).toString('base64');

it('no rule of the domain is in the bundle: the rules may change every week while an item lives for seven years', () => {
  for (const woord of ['kennisvraag-ingediend', 'termijn-verstreken', 'zod', 'maakWerkkalender']) expect(code).not.toContain(woord);
});
