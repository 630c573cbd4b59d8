import { cirkelDefinitie } from '@cirkel/programmas';
import { startApi, type TestApi, type Who } from '../testing/api';

let api: TestApi;
const studie = (maanden: number) => cirkelDefinitie.fasen.map((fase) => (fase.fase === 'studie' ? { ...fase, termijnen: fase.termijnen.map((termijn) => ({ ...termijn, datum: { soort: 'na-maanden', maanden } })) } : fase));
const versie2 = { ...cirkelDefinitie, versie: 2, fasen: studie(8) };
beforeAll(async () => {
  api = await startApi();
  await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' });
  await api.project();
}, 120_000);
afterAll(() => api.stop(), 60_000);

const controle = (definitie: unknown, who: Who = 'beheerder', code = 'cirkel') => api.post(who, `/v1/programmas/${code}/controle`, { definitie }, { key: null });

describe('the rules of a programme', () => {
  it('are looked at before they are published: all faults at once, and what would change', async () => {
    expect((await controle(versie2)).body).toEqual({ fouten: [], versie: 2, nieuw: false, verschillen: [{ onderdeel: 'Termijnen', zin: "Termijn 'Studie starten': 6 maanden → 8 maanden." }] });
    expect((await controle({ ...versie2, $schema: 'programmadefinitie.schema.json' })).body).toMatchObject({ fouten: [] });
    expect((await controle({ ...versie2, versie: 7, ladder: [], code: 'cirkel' })).body['fouten']).toEqual(expect.arrayContaining([{ pad: '/versie', melding: 'De versie moet 2 zijn, niet 7.' }]));
    expect((await controle({ code: 'cirkel', versie: '2', naam: 3, kleur: 'rood' })).body).toMatchObject({
      versie: null, verschillen: [],
      fouten: expect.arrayContaining([{ pad: '/versie', melding: 'Hier hoort een getal te staan.' }, { pad: '/naam', melding: 'Hier hoort tekst te staan.' }, { pad: '/fasen', melding: 'Dit veld is verplicht.' }, { pad: '/kleur', melding: 'Onbekend veld: kleur' }]),
    });
    expect((await controle({ ...cirkelDefinitie, code: 'zorg' }, 'beheerder', 'zorg')).body).toMatchObject({ nieuw: true, fouten: [], verschillen: [] });
    expect((await api.get('lezer', '/v1/programmas/cirkel')).body).toMatchObject({ versie: 1 });
  });

  it('differ by version, and what runs keeps the one under which it began', async () => {
    expect((await api.post('beheerder', '/v1/programmas/cirkel/opdrachten', { type: 'publiceerDefinitie', definitie: versie2 })).status).toBe(200);
    await api.project();
    expect((await api.get('lezer', '/v1/programmas/cirkel/versies')).body).toMatchObject({ versies: [{ versie: 2, items: 0, acties: 0 }, { versie: 1, items: 1, acties: 0 }] });
    expect((await api.get('lezer', '/v1/programmas/cirkel/verschil')).body).toMatchObject({ van: { versie: 1 }, naar: { versie: 2 }, verschillen: [{ zin: "Termijn 'Studie starten': 6 maanden → 8 maanden." }] });
    expect((await api.get('lezer', '/v1/programmas/cirkel/verschil?van=2&naar=1')).body).toMatchObject({ verschillen: [{ zin: "Termijn 'Studie starten': 8 maanden → 6 maanden." }] });
  });

  it('tell the days off and the terms with their next days', async () => {
    const { body } = await api.get('lezer', '/v1/programmas/cirkel/kalender?jaar=2020');
    expect(body).toMatchObject({ jaar: 2020, dekking: 'ruim', gedekt: true, volledigTot: '2028-12-31' });
    expect(body['dagen']).toEqual(expect.arrayContaining([{ datum: '2020-12-25', omschrijving: 'Eerste Kerstdag', soort: 'feestdag' }, { datum: '2020-05-22', omschrijving: 'vrijdag na Hemelvaartsdag', soort: 'gelijkgesteld' }]));
    expect((await api.get('lezer', '/v1/programmas/cirkel/kalender?jaar=2029')).body).toMatchObject({ gedekt: false });
    const { body: sjablonen } = await api.get('lezer', '/v1/programmas/cirkel/termijnsjablonen');
    expect(sjablonen['sjablonen']).toEqual(expect.arrayContaining([
      expect.objectContaining({ omschrijving: 'PICOT aanvullen', regel: 'voor 1 november', vast: true, volgende: [{ nominaal: '2020-10-30', effectief: '2020-10-30' }, { nominaal: '2021-10-29', effectief: '2021-10-29' }, { nominaal: '2022-10-31', effectief: '2022-10-31' }] }),
      expect.objectContaining({ omschrijving: 'Studie starten', regel: '8 maanden', vast: false, volgende: [{ nominaal: '2021-05-01', effectief: '2021-05-03' }] }),
    ]));
  });

  it('are refused when asked of what is not there, in a wrong way, or by who may not', async () => {
    for (const path of ['versies', 'verschil', 'kalender', 'termijnsjablonen']) expect([path, await api.get('lezer', `/v1/programmas/geen/${path}`)]).toMatchObject([path, { status: 404, body: { code: 'onbekend' } }]);
    expect(await api.get('lezer', '/v1/programmas/cirkel/verschil?van=9')).toMatchObject({ status: 404 });
    expect(await api.get('lezer', '/v1/programmas/cirkel/verschil?van=nul&naar=0&x=1')).toMatchObject({ status: 400, body: { fouten: [{ pad: 'query:van' }, { pad: 'query:naar' }, { pad: 'query:x' }] } });
    expect(await api.get('lezer', '/v1/programmas/cirkel/kalender?jaar=1200')).toMatchObject({ status: 400, body: { fouten: [{ pad: 'query:jaar', melding: 'Kies 1950 of hoger.' }] } });
    for (const who of ['FMS', 'stuurgroep', 'lezer'] as const) expect([who, (await controle(versie2, who)).status]).toEqual([who, 403]);
    expect(await api.post('beheerder', '/v1/programmas/cirkel/controle', { definitie: [] }, { key: null })).toMatchObject({ status: 400, body: { fouten: [{ pad: '/definitie', melding: 'Hier hoort een object te staan.' }] } });
  });
});

describe('what somebody can begin', () => {
  const types = async (who: Who, programma = 'cirkel') => ((await api.get(who, `/v1/beginopdrachten?programma=${programma}`)).body['opdrachten'] as { type: string }[]).map(({ type }) => type);
  it('follows from their rights, and comes with the fields', async () => {
    expect(await types('projectorganisatie')).toEqual(expect.arrayContaining(['dienKennisvraagIn', 'laatItemInstromen', 'registreerActie', 'openHandelingsagenda', 'kondigRondeAan', 'registreerGremium', 'registreerSpiegel', 'publiceerDefinitie']));
    expect(await types('FMS')).toEqual(expect.arrayContaining(['dienKennisvraagIn']));
    expect(await types('FMS')).not.toContain('openHandelingsagenda');
    expect(await types('beheerder')).toContain('publiceerDefinitie');
    expect(await types('beheerder')).not.toContain('openEscalatie');
  });
  it('is refused for a programme that is not there, and for a reader', async () => {
    expect(await api.get('FMS', '/v1/beginopdrachten?programma=geen')).toMatchObject({ status: 404 });
    expect(await api.get('FMS', '/v1/beginopdrachten?programma=Nee!')).toMatchObject({ status: 400, body: { fouten: [{ pad: 'query:programma', melding: 'Noem de code van een programma.' }] } });
    expect(await api.get('lezer', '/v1/beginopdrachten')).toMatchObject({ status: 403 });
  });
});
