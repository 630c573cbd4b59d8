import { slaPersoonOp } from '@cirkel/reference-data';
import { people, startApi, type TestApi, type Who } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  for (const who of ['FMS', 'stuurgroep', 'projectorganisatie'] as const) await person(who, people[who].rol);
  const give = (gremium: string, body: object) => api.post('projectorganisatie', `/v1/gremia/gremium-${gremium}/opdrachten`, body);
  for (const code of ['stuurgroep', 'BO']) await give(code, { type: 'registreerGremium', code, naam: code, lidwoord: code === 'BO' ? 'het' : 'de' });
  await give('stuurgroep', { type: 'planVergadering', datum: '2020-11-12', tijd: '14:30' });
  await give('stuurgroep', { type: 'planVergadering', datum: '2020-12-03' });
  await give('BO', { type: 'planVergadering', datum: '2021-01-21' });
  await give('BO', { type: 'benoemLid', persoonId: people.FMS.sub, partij: 'FMS' });
  await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: 'A-01', omschrijving: 'Top 10, aanleveren; nu', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } });
  await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: 'A-02', omschrijving: 'Koers bepalen', domein: 'agenderen', eigenaren: ['gremium:stuurgroep'], termijn: { datum: '2020-11-30' } });
  await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: 'A-03', omschrijving: 'Advies geven', domein: 'agenderen', eigenaren: ['gremium:BO'], termijn: { datum: '2021-02-01' } });
  await api.project();
}, 60_000);
afterAll(() => api.stop(), 30_000);

const person = (who: Who, rol: string): Promise<void> => {
  const { sub, ...rest } = people[who] as { sub: string; partij?: string; gremium?: string };
  return slaPersoonOp(api.pool, { id: sub, naam: 'Voorbeeld', functie: 'Lid', email: `${sub}@voorbeeld.nl`, rol, partij: rest.partij ?? null, gremium: rest.gremium ?? null }, 'spec');
};
const make = async (who: Who, body: object = {}) => (await api.post(who, '/v1/ik/agenda-adressen', body)).body as { id: string; adres: string };
const open = async (adres: string): Promise<{ status: number; type: string | null; text: string }> => {
  const answer = await fetch(new URL(new URL(adres).pathname, api.url));
  return { status: answer.status, type: answer.headers.get('content-type'), text: (await answer.text()).replaceAll('\r\n ', '') };
};
const summaries = (text: string): readonly string[] => [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary = '']) => summary);

describe('a calendar at a secret address', () => {
  it('holds the meetings and the termijnen of its person and of the bodies that they sit in, and nothing else', async () => {
    const { text, type, status } = await open((await make('FMS')).adres);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(summaries(text)).toEqual(['Vergadering van het BO', 'Termijn: Top 10\\, aanleveren\\; nu (A-01)', 'Termijn: Advies geven (A-03)']);
    expect(text).toContain('DTSTART;VALUE=DATE:20201030');
    expect(summaries((await open((await make('stuurgroep')).adres)).text)).toEqual(['Vergadering van de stuurgroep', 'Vergadering van de stuurgroep', 'Termijn: Koers bepalen (A-02)']);
    expect(summaries((await open((await make('projectorganisatie')).adres)).text)).toHaveLength(3);
  });

  it('can be of one body, with what that body must do, and follows its meetings', async () => {
    const { adres } = await make('FMS', { gremium: 'stuurgroep' });
    expect(summaries((await open(adres)).text)).toEqual(['Vergadering van de stuurgroep', 'Vergadering van de stuurgroep', 'Termijn: Koers bepalen (A-02)']);
    expect((await open(adres)).text).toContain('UID:gremium-stuurgroep.v-1@cirkel\r\nDTSTAMP:20200901T070000Z\r\nSEQUENCE:0\r\nDTSTART;TZID=Europe/Amsterdam:20201112T143000');
    await api.post('projectorganisatie', '/v1/gremia/gremium-stuurgroep/opdrachten', { type: 'verzetVergadering', vergadering: 'v-1', datum: '2020-11-19' });
    await api.post('projectorganisatie', '/v1/gremia/gremium-stuurgroep/opdrachten', { type: 'annuleerVergadering', vergadering: 'v-2' });
    await api.project();
    const { text } = await open(adres);
    expect(text).toMatch(/UID:gremium-stuurgroep\.v-1@cirkel\r\nDTSTAMP:\w+\r\nSEQUENCE:1\r\nDTSTART;VALUE=DATE:20201119/);
    expect(text).toMatch(/UID:gremium-stuurgroep\.v-2@cirkel[^]*SEQUENCE:1[^]*STATUS:CANCELLED/);
  });

  it('cannot be guessed, can be revoked by its own person, and holds nothing for who became a reader', async () => {
    expect((await open('https://x/v1/agendabestand/niets.ics')).status).toBe(404);
    const { id, adres } = await make('stuurgroep');
    expect((await api.post('FMS', `/v1/ik/agenda-adressen/${id}/intrekken`, {})).status).toBe(404);
    expect((await open(adres)).status).toBe(200);
    await person('stuurgroep', 'lezer');
    expect((await open(adres)).status).toBe(404);
    await person('stuurgroep', 'gremium');
    expect((await api.post('stuurgroep', `/v1/ik/agenda-adressen/${id}/intrekken`, {})).body).toMatchObject({ id });
    expect((await open(adres)).status).toBe(404);
    const { rijen } = (await api.get('stuurgroep', '/v1/ik/agenda-adressen')).body as { rijen: readonly { id: string }[] };
    expect(rijen.map((one) => one.id)).not.toContain(id);
  });

  it('is made by who takes part and is known, for a body that exists', async () => {
    expect((await api.post('lezer', '/v1/ik/agenda-adressen', {})).status).toBe(403);
    expect((await api.post('NVZ', '/v1/ik/agenda-adressen', {})).body).toMatchObject({ status: 404, detail: 'U staat niet in de lijst van personen. Vraag de beheerder om u toe te voegen.' });
    expect((await api.post('FMS', '/v1/ik/agenda-adressen', { gremium: 'raad' })).body).toMatchObject({ status: 404, detail: 'Er is geen gremium raad.' });
  });
});
