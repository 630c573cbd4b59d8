import { vooruitblikSchema } from '@cirkel/contracts';
import { people, startApi, type TestApi } from '../testing/api';

let api: TestApi;
let item: string;
beforeAll(async () => {
  api = await startApi();
  item = String((await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' })).body['id']);
  await api.post('werkorganisatie', `/v1/items/${item}/opdrachten`, { type: 'selecteerKennisvraag' });
  const actie = { type: 'registreerActie', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', code: 'A-01' };
  await api.post('projectorganisatie', '/v1/acties', { ...actie, eigenaren: ['partij:NVZ'], termijn: { datum: '2020-09-21' } });
  await api.post('projectorganisatie', '/v1/acties', { ...actie, code: 'A-02', eigenaren: ['partij:NVZ'], termijn: { datum: '2021-09-21' } });
  await api.project();
}, 60_000);
afterAll(() => api.stop(), 30_000);

const ask = async (query: string) => vooruitblikSchema.parse((await api.get('FMS', `/v1/vooruitblik${query}`)).body);
const short = async (query: string) => (await ask(query)).rijen.map(({ op, soort, onderwerp: { nummer }, gremium }) => [op, soort, nummer, gremium]);

describe('the agenda of termijnen', () => {
  it('is of who asks, of their partij or of everybody', async () => {
    const of = async (who: 'FMS' | 'werkorganisatie', query: string) => ((await api.get(who, `/v1/termijnen?${query}`)).body['rijen'] as { onderwerp: { nummer: string } }[]).map(({ onderwerp }) => onderwerp.nummer);
    expect(await of('FMS', 'van=mij')).toEqual(['CGG-0001']);
    expect(await of('FMS', 'van=partij&periode=kwartaal')).toEqual([]);
    expect(await of('werkorganisatie', 'van=mij')).toEqual([]);
    expect(await of('werkorganisatie', 'van=alles&periode=kwartaal')).toEqual(['A-01']);
    expect(await of('FMS', 'van=mij&wie=partij%3ANVZ&verplaatst=false')).toEqual(['A-01', 'A-02']);
  });
});

describe('the outlook', () => {
  it('says what becomes late and who is called in when, the first first, and no further than asked', async () => {
    expect(await short('')).toEqual([['2020-09-22', 'te-laat', 'A-01', undefined], ['2020-09-22', 'trede', 'A-01', 'werkorganisatie']]);
    const { totaal, meer, vandaag, tot } = await ask('?weken=9');
    expect({ totaal, meer, vandaag, tot }).toEqual({ totaal: 5, meer: false, vandaag: '2020-09-01', tot: '2020-11-03' });
  });

  it('can be asked for one owner, one body, one subject or one kind, a page at a time', async () => {
    expect(await short('?weken=9&wie=partij%3AFMS')).toEqual([['2020-10-31', 'te-laat', 'CGG-0001', undefined]]);
    expect(await short('?weken=9&wie=gremium%3Astuurgroep')).toEqual([['2020-10-07', 'trede', 'A-01', 'stuurgroep']]);
    expect((await short(`?weken=9&onderwerp=${item}`)).map(([, , nummer]) => nummer)).toEqual(['CGG-0001', 'CGG-0001']);
    expect((await short('?weken=9&soort=actie')).every(([, , nummer]) => nummer === 'A-01')).toBe(true);
    expect(await short('?weken=9&page=2&pageSize=2')).toEqual([['2020-10-07', 'trede', 'A-01', 'stuurgroep'], ['2020-10-31', 'te-laat', 'CGG-0001', undefined]]);
  });

  it('stores nothing', async () => {
    const before = await api.events();
    await ask('?weken=26');
    expect(await api.events()).toBe(before);
  });

  it('is for who takes part, and refuses a horizon that nobody can oversee', async () => {
    expect((await api.get('lezer', '/v1/vooruitblik')).status).toBe(403);
    expect((await api.get('FMS', '/v1/vooruitblik?weken=27')).status).toBe(400);
  });
});

describe('what waits for a body', () => {
  it('is also of who sits in it, as member or as substitute, and not of their partij', async () => {
    const give = (body: object) => api.post('projectorganisatie', '/v1/gremia/gremium-BO/opdrachten', body);
    await give({ type: 'registreerGremium', code: 'BO', naam: 'BO', lidwoord: 'het' });
    await give({ type: 'benoemLid', persoonId: people.NVZ.sub, partij: 'NVZ' });
    await give({ type: 'wijsVervangerAan', persoonId: people.NVZ.sub, vervanger: people.FMS.sub });
    await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', omschrijving: 'Advies geven', domein: 'agenderen', code: 'A-03', eigenaren: ['gremium:BO'], termijn: { datum: '2020-09-03' } });
    await api.project();
    const numbers = async (who: 'FMS' | 'NVZ' | 'werkorganisatie', path: string, part: 'rijen' | 'dezeWeek') => ((await api.get(who, path)).body[part] as { onderwerp: { nummer: string } }[]).map(({ onderwerp }) => onderwerp.nummer);
    expect(await numbers('NVZ', '/v1/termijnen?van=mij', 'rijen')).toEqual(['A-03', 'A-01', 'A-02']);
    expect(await numbers('FMS', '/v1/termijnen?van=mij', 'rijen')).toEqual(['A-03', 'CGG-0001']);
    expect(await numbers('FMS', '/v1/termijnen?van=partij', 'rijen')).toEqual(['CGG-0001']);
    expect(await numbers('werkorganisatie', '/v1/termijnen?van=mij', 'rijen')).toEqual([]);
    expect(await numbers('FMS', '/v1/vandaag', 'dezeWeek')).toEqual(['A-03']);
    expect(await numbers('FMS', '/v1/vandaag?van=partij', 'dezeWeek')).toEqual([]);
  });
});
