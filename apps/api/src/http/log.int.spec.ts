import { createLogger } from '@cirkel/observability';
import { people, startApi, type TestApi } from '../../testing/api';

const logger = createLogger('api-spec');
const info = jest.spyOn(logger, 'info').mockReturnValue();
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ logger });
}, 60_000);
afterAll(() => api.stop(), 30_000);

describe('the log of a refusal', () => {
  it('says who was refused, also when it was for the role', async () => {
    expect((await api.get('lezer', '/v1/escalaties')).status).toBe(403);
    expect(info).toHaveBeenLastCalledWith(expect.objectContaining({ resultaat: 403, object: '/v1/escalaties', actor: expect.objectContaining({ id: people.lezer.sub }) }), expect.any(String));
  });

  it('names nobody for who is not signed in', async () => {
    expect((await api.get(undefined, '/v1/escalaties')).status).toBe(401);
    expect(info).toHaveBeenLastCalledWith(expect.objectContaining({ resultaat: 401, actor: null }), expect.any(String));
  });
});
