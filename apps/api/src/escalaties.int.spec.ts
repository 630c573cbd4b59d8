import { voerUit } from '@cirkel/commands';
import { slaPersoonOp } from '@cirkel/reference-data';
import { people, startApi, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  const onderwerp = { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-08-28', aanZetWas: ['partij:FMS'] };
  const opdracht = { type: 'openEscalatie', reden: 'termijn-verstreken', onderwerp, gemist: 1 };
  await voerUit(api.deps, { streamId: 'escalatie-1', scope: 'spec', key: 'open', actor: { id: 'systeem', rol: 'systeem' }, opdracht });
}, 60_000);
afterAll(() => api.stop(), 30_000);

describe('who confirmed receipt of an escalatie', () => {
  it('is shown by name, in every answer that shows the escalatie, and never by id', async () => {
    const { status } = await api.post('werkorganisatie', '/v1/escalaties/escalatie-1/opdrachten', { type: 'bevestigOntvangst' });
    expect(status).toBe(200);
    await api.project();
    const shown = async (): Promise<unknown[]> => {
      const [one, list, today] = await Promise.all(['/v1/escalaties/escalatie-1', '/v1/escalaties', '/v1/vandaag?van=alles'].map((path) => api.get('FMS', path)));
      const rows = [one!.body, ...(list!.body['rijen'] as object[]), ...(today!.body['besluiten'] as object[])] as { ontvangst: unknown }[];
      return rows.map(({ ontvangst }) => ontvangst);
    };
    const by = (door: string) => Array<unknown>(3).fill([{ door, gremium: 'werkorganisatie', op: '2020-09-01' }]);
    expect(await shown()).toEqual(by('een vertegenwoordiger'));
    const { sub: id, rol, gremium } = people.werkorganisatie;
    await slaPersoonOp(api.pool, { id, naam: 'A. Bos', functie: 'Lid', email: 'a.bos@cirkel.test', rol, partij: 'ZINL', gremium }, 'spec');
    expect(await shown()).toEqual(by('ZINL, A. Bos'));
  });
});

describe('a decision with a date that cannot be', () => {
  const path = '/v1/escalaties/ESC-001/opdrachten';
  const besluit = { type: 'besluit', reden: 'Besproken.' };

  it.each([
    ['nieuweDatum', 'Kies een datum op of na 1 september 2020.', { soort: 'verlengen', nieuweDatum: '2020-08-31' }],
    ['vergadering', 'De vergadering waarin besloten is, kan niet in de toekomst liggen.', { soort: 'hoger', vergadering: '2020-09-02' }],
  ])('is a fault of %s, and nothing is recorded', async (veld, melding, keuze) => {
    const before = await api.events();
    const { status, body } = await api.post('projectorganisatie', path, { ...besluit, ...keuze });
    expect([status, body]).toEqual([400, expect.objectContaining({ code: 'datum-ongeldig', fouten: [{ pad: `/${veld}`, melding }] })]);
    expect(await api.events()).toBe(before);
  });

  it('can be corrected from the same form, also when its user did something else meanwhile', async () => {
    const verwachteVersie = (await api.get('projectorganisatie', path)).body['versie'];
    await api.post('projectorganisatie', path, { type: 'plaatsOpmerking', tekst: 'Eerst dit.' });
    expect((await api.post('werkorganisatie', path, { ...besluit, soort: 'hoger', verwachteVersie })).body).toMatchObject({ code: 'intussen-gewijzigd' });
    expect((await api.post('projectorganisatie', path, { ...besluit, soort: 'hoger', verwachteVersie })).status).toBe(200);
  });
});

describe('how escalaties go', () => {
  const path = '/v1/overzichten/escalaties';

  it('is told to readers too: how many lie on each rung, how long a rung took and how it was left', async () => {
    await api.project();
    const { status, body } = await api.get('lezer', `${path}?van=2020-08-01&tot=2020-09-30&soort=item`);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        begonnen: 1, open: 1, beeindigd: 0, einden: [],
        treden: [
          expect.objectContaining({ gremium: 'werkorganisatie', bereikt: 1, nu: 0, verlaten: [{ hoe: 'doorgestuurd', aantal: 1 }] }),
          expect.objectContaining({ gremium: 'stuurgroep', bereikt: 1, nu: 1, oudste: '2020-09-01', verlaten: [] }),
        ],
      }),
    ]);
  });

  it.each([
    ['a period that ends before it begins', '?van=2020-09-02&tot=2020-09-01', 400, 'datum-ongeldig'],
    ['a day that does not exist', '?van=2020-02-30', 400, 'invoer-ongeldig'],
    ['a kind that never escalates', '?soort=scoreblad', 400, 'invoer-ongeldig'],
    ['a programme that is not there', '?programma=niets', 404, 'onbekend'],
  ])('refuses %s', async (_what, query, status, code) => {
    expect((await api.get('lezer', `${path}${query}`)).body).toMatchObject({ status, code, detail: expect.any(String) as string });
  });
});
