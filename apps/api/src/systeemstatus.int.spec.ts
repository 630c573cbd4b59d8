import { systeemstatusSchema } from '@cirkel/contracts';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop(), 30_000);

const lees = async () => systeemstatusSchema.parse((await api.get('projectorganisatie', '/v1/systeemstatus')).body);
const achter = async (groep: string) => (await lees()).lezers.find((lezer) => lezer.groep === groep)?.achter;

describe('the status of the system', () => {
  it('says what is behind until it has caught up, and what got stuck', async () => {
    await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' });
    const { zonderNummer, onderdelen, vast } = await lees();
    expect({ zonderNummer: zonderNummer > 0, onderdelen, vast }).toEqual({ zonderNummer: true, onderdelen: { postgresql: 'bereikbaar', temporal: 'bereikbaar' }, vast: [] });
    // The item and the programme.
    expect(await achter('leesmodellen')).toBe(2);
    await api.project();
    expect(await achter('leesmodellen')).toBe(0);
    await api.pool.query(`insert into lees.dode_brief (groep, stream_id, version, reden) select 'notifier', stream_id, 1, 'onbekend veld' from es.stream where stream_id like 'item-%'`);
    expect((await lees()).vast).toMatchObject([{ groep: 'notifier', versie: 1, reden: 'onbekend veld' }]);
  });

  it('is for who looks after the programme', async () => {
    expect([(await api.get('FMS', '/v1/systeemstatus')).status, (await api.get('beheerder', '/v1/systeemstatus')).status]).toEqual([403, 200]);
  });
});
