import { itemDetailSchema } from '@cirkel/contracts';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop(), 30_000);

describe('an item, through the API', () => {
  it('is made, changed and read', async () => {
    const made = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', wvs: ['NVvN'], toelichting: 'Er is veel praktijkvariatie.' });
    expect(made).toMatchObject({ status: 201, body: { nummer: 'CGG-0001', gebeurtenissen: [{ type: 'kennisvraag-ingediend' }, { type: 'fase-betreden' }] } });
    const { id } = made.body as { id: string };
    expect(made.headers.get('location')).toBe(`/v1/items/${id}`);

    const selected = await api.post('werkorganisatie', `/v1/items/${id}/opdrachten`, { type: 'selecteerKennisvraag', reden: 'Veel variatie.' });
    expect(selected.status).toBe(200);
    const [touched] = selected.body['aangeraakt'] as { streamId: string; versie: number }[];

    const reading = api.get('FMS', `/v1/items/CGG-0001?naVersie=${touched!.streamId}@${touched!.versie}`);
    await api.project();
    const read = await reading;
    expect(read.status).toBe(200);
    expect(itemDetailSchema.parse(read.body)).toMatchObject({ id, fase: 'picot', eigenaar: 'partij:FMS', versie: touched!.versie });
  });
});
