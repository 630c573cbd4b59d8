import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { bundelWorkflows } from '@cirkel/temporal';
import { goldenHistories } from '../testing/histories';

const root = join(__dirname, '../../..');
let code: string;
beforeAll(async () => {
  // Replaying something else is what one spec asks for: no need to warn.
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
  code = await bundelWorkflows(root);
}, 60_000);

const replay = (history: unknown): Promise<void> => Worker.runReplayHistory({ workflowBundle: { code } }, history);

/** Everything that a later version must keep doing is in one of these; the continue-as-new boundary is both an end and a beginning. */
it('there is a history of every workflow, and of both sides of a continue-as-new', () => {
  expect(goldenHistories().map(({ name }) => name)).toEqual([
    'actie',
    'escalatie-besluit-geweigerd',
    'escalatie-besluit-uitgevoerd',
    'handelingsagenda',
    'import',
    'item-einde-na-nieuwe-run',
    'item-tot-nieuwe-run',
    'ronde',
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

/** The rules may change every week while an item lives for seven years. */
describe('after the rules of the domain have changed', () => {
  const testing = join(__dirname, '../testing');
  const otherRules = { '@cirkel/domain': join(testing, 'other-domain.ts'), '@cirkel/domain/woorden': join(testing, 'other-domain.ts') };
  let after: string;
  beforeAll(async () => {
    after = await bundelWorkflows(root, otherRules);
  }, 60_000);

  it.each(goldenHistories())('$name still replays', async ({ history }) => {
    await Worker.runReplayHistory({ workflowBundle: { code: after } }, history);
  });

  it('the bundle is the same, because no rule is in it', () => {
    expect(createHash('sha256').update(after).digest('hex')).toBe(createHash('sha256').update(code).digest('hex'));
  });

  it('a workflow that asks a rule would be noticed', async () => {
    const asking = await bundelWorkflows(root, { ...otherRules, '@cirkel/temporal/workflow': join(testing, 'workflow-with-domain.ts') });
    await expect(Worker.runReplayHistory({ workflowBundle: { code: asking } }, goldenHistories()[0]?.history)).rejects.toThrow('a rule of the domain was asked during a replay');
  }, 60_000);
});
