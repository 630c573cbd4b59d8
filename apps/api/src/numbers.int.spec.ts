import { randomUUID } from 'node:crypto';
import { voerUit } from '@cirkel/commands';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
/** The address of each subject by its id, and the names that people have for it. */
let names: [string, readonly string[]][];
const actie = { type: 'registreerActie', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } };
beforeAll(async () => {
  api = await startApi();
  const item = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' });
  const made = await api.post('projectorganisatie', '/v1/acties', { ...actie, code: 'I-13' });
  for (let i = 0; i < 2; i += 1) await api.post('projectorganisatie', '/v1/acties', { ...actie, code: 'DUBBEL' });
  const onderwerp = { streamId: String(made.body['id']), soort: 'actie', nummer: 'ACT-001', titel: 'Top 10', termijnId: 'actie-1', stap: 'Top 10', wasTot: '2020-08-28', aanZetWas: ['partij:FMS'] };
  const opdracht = { type: 'openEscalatie', reden: 'termijn-verstreken', onderwerp, gemist: 1 };
  await voerUit(api.deps, { streamId: 'escalatie-1', scope: 'spec', key: 'open', actor: { id: 'systeem', rol: 'systeem' }, opdracht });
  await api.project();
  names = [
    [`/v1/items/${String(item.body['id'])}`, ['CGG-0001']],
    [`/v1/acties/${String(made.body['id'])}`, ['ACT-001', 'I-13']],
    ['/v1/escalaties/escalatie-1', ['ESC-001']],
  ];
}, 60_000);
afterAll(() => api.stop(), 30_000);

const byName = (address: string, name: string): string => address.replace(/[^/]+$/, name);

describe('the number of a subject, and the code of an actie', () => {
  it.each(['', '/opdrachten', '/historie'])('reads at …%s what the id reads', async (rest) => {
    for (const [address, known] of names) {
      const { status, body } = await api.get('FMS', `${address}${rest}`);
      expect([address, status]).toEqual([address, 200]);
      for (const name of known) expect([name, (await api.get('FMS', `${byName(address, name)}${rest}`)).body]).toEqual([name, body]);
    }
  });

  it('takes a command, and the same key at the id is the same command', async () => {
    for (const [address, known] of names) {
      const key = randomUUID();
      const opdracht = { type: 'plaatsOpmerking', tekst: 'Gezien.' };
      const first = await api.post('FMS', `${address}/opdrachten`, opdracht, { key });
      expect(first.status).toBe(200);
      for (const name of known) expect([name, (await api.post('FMS', `${byName(address, name)}/opdrachten`, opdracht, { key })).body]).toEqual([name, first.body]);
    }
  });

  it('that nobody has is not found, also in another collection', async () => {
    for (const path of ['/v1/items/CGG-9999', '/v1/items/ACT-001', '/v1/acties/CGG-0001', '/v1/escalaties/CGG-0001']) {
      expect([path, (await api.get('FMS', `${path}/historie`)).status]).toEqual([path, 404]);
      expect([path, (await api.post('FMS', `${path}/opdrachten`, { type: 'plaatsOpmerking', tekst: 'Gezien.' })).status]).toEqual([path, 404]);
    }
  });

  it('that two acties have reads the first, and takes no command', async () => {
    expect((await api.get('FMS', '/v1/acties/DUBBEL')).body).toMatchObject({ nummer: 'ACT-002' });
    expect((await api.get('FMS', '/v1/acties/DUBBEL/historie')).body).toEqual((await api.get('FMS', '/v1/acties/ACT-002/historie')).body);
    const before = await api.events();
    expect(await api.post('FMS', '/v1/acties/DUBBEL/opdrachten', { type: 'plaatsOpmerking', tekst: 'Gezien.' })).toMatchObject({ status: 409, body: { code: 'niet-eenduidig' } });
    expect(await api.events()).toBe(before);
  });
});
