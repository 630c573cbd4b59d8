import { slaPersoonOp } from '@cirkel/reference-data';
import { startApi, type TestApi, type Who } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await slaPersoonOp(api.pool, { id: 'p-beheer', naam: 'Bas Voorbeeld', functie: 'Beheerder', email: 'bas@cirkel.test', rol: 'beheerder', partij: null, gremium: null }, 'laad');
}, 60_000);
afterAll(() => api.stop(), 30_000);

const partij = { code: 'IKNL', naam: 'Integraal Kankercentrum Nederland', rolHla: 'geen', rolStuurgroep: 'geen' };
const persoon = { id: 'partij-iknl', naam: 'Iris Voorbeeld', functie: 'Beleidsadviseur', email: 'iris@iknl.test', rol: 'dataparty', partij: 'IKNL', gremium: null };
const { code: _, ...partijgegevens } = partij;
const { id: __, ...persoonsgegevens } = persoon;
/** One with a key that is never looked at: these writes have none. */
const post = (who: Who | undefined, path: string, body: unknown) => api.post(who, `/v1${path}`, body, { key: null });

it('a partij is added, changed, ended and taken back; who did it when can be read', async () => {
  expect(await post('beheerder', '/partijen', partij)).toMatchObject({ status: 201, body: { ...partij, versie: 1, beeindigdOp: null, personen: 0 } });
  expect((await api.get('lezer', '/v1/partijen?zoek=kanker')).body).toMatchObject({ totaal: 1, rijen: [{ code: 'IKNL' }] });
  expect(await post('beheerder', '/partijen/IKNL/gegevens', { ...partijgegevens, rolStuurgroep: 'adviseur', versie: 1 })).toMatchObject({ status: 200, body: { rolStuurgroep: 'adviseur', versie: 2 } });
  // The same again is no change, and leaves no line.
  expect(await post('beheerder', '/partijen/IKNL/gegevens', { ...partijgegevens, rolStuurgroep: 'adviseur', versie: 2 })).toMatchObject({ status: 200, body: { versie: 2 } });
  expect(await post('beheerder', '/partijen/IKNL/einde', { versie: 2, beeindigd: true })).toMatchObject({ status: 200, body: { beeindigdOp: '2020-09-01', versie: 3 } });
  expect((await api.get('FMS', '/v1/partijen?staat=actief')).body).toMatchObject({ totaal: 0 });
  expect((await api.get('FMS', '/v1/partijen?staat=beeindigd')).body).toMatchObject({ totaal: 1 });
  expect(await post('beheerder', '/partijen/IKNL/einde', { versie: 3, beeindigd: false })).toMatchObject({ status: 200, body: { beeindigdOp: null, versie: 4 } });
  const { body } = await api.get('projectorganisatie', '/v1/partijen/IKNL/wijzigingen');
  expect((body['rijen'] as { zin: string; door: string }[]).map(({ zin, door }) => [zin, door])).toEqual([
    ['Beëindigen ongedaan gemaakt.', 'Bas Voorbeeld'],
    ['Beëindigd per 1 september 2020.', 'Bas Voorbeeld'],
    ['Gewijzigd: rol in de stuurgroep.', 'Bas Voorbeeld'],
    ['Toegevoegd.', 'Bas Voorbeeld'],
  ]);
});

it('a person is added, found and changed; the trail holds no name or address', async () => {
  expect(await post('beheerder', '/personen', persoon)).toMatchObject({ status: 201, body: { ...persoon, versie: 1, beeindigdOp: null } });
  expect((await api.get('beheerder', '/v1/personen?rol=dataparty&partij=IKNL&staat=actief&zoek=iris%40')).body).toMatchObject({ totaal: 1, rijen: [{ id: 'partij-iknl' }] });
  expect(await post('beheerder', '/personen/partij-iknl/gegevens', { ...persoonsgegevens, email: 'i@iknl.test', functie: 'Adviseur', versie: 1 })).toMatchObject({ status: 200, body: { email: 'i@iknl.test', versie: 2 } });
  const { body } = await api.get('projectorganisatie', '/v1/personen/partij-iknl/wijzigingen');
  expect((body['rijen'] as { zin: string }[]).map(({ zin }) => zin)).toEqual(['Gewijzigd: functie, e-mailadres.', 'Toegevoegd.']);
  const { rows } = await api.pool.query<{ regel: string }>(`select string_agg(nieuw::text, ' ') as regel from ref.wijziging where tabel = 'persoon' and sleutel = 'partij-iknl'`);
  expect(rows[0]?.regel).not.toMatch(/Iris|iknl\.test|Adviseur/);
});

it('who takes part sees names and no addresses, and cannot find anybody by one; a reader sees no persons', async () => {
  expect((await api.get('FMS', '/v1/personen/partij-iknl')).body).toMatchObject({ naam: 'Iris Voorbeeld', email: null });
  expect((await api.get('FMS', '/v1/personen?zoek=iknl.test')).body).toMatchObject({ totaal: 0 });
  expect((await api.get('projectorganisatie', '/v1/personen?zoek=iknl.test')).body).toMatchObject({ totaal: 1, rijen: [{ email: 'i@iknl.test' }] });
  for (const path of ['/v1/personen', '/v1/personen/partij-iknl']) expect(await api.get('lezer', path)).toMatchObject({ status: 403, body: { code: 'geen-recht' } });
  for (const path of ['/v1/personen/partij-iknl/wijzigingen', '/v1/partijen/IKNL/wijzigingen']) expect(await api.get('FMS', path)).toMatchObject({ status: 403 });
});

it('a partij for which somebody acts, or that owns in a programme, cannot end; whoever ended comes back only with their partij', async () => {
  expect(await post('beheerder', '/partijen/IKNL/einde', { versie: 4, beeindigd: true })).toMatchObject({ status: 409, body: { code: 'in-gebruik', detail: expect.stringContaining('Er treedt nog 1 persoon voor haar op') } });
  await post('beheerder', '/partijen', { ...partij, code: 'FMS', naam: 'Federatie Medisch Specialisten' });
  await api.project();
  expect(await post('beheerder', '/partijen/FMS/einde', { versie: 1, beeindigd: true })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Zij staat bij de eigenaren van Cirkel van Gepast Gebruik') } });
  expect(await post('beheerder', '/personen/partij-iknl/einde', { versie: 2, beeindigd: true })).toMatchObject({ status: 200, body: { beeindigdOp: '2020-09-01' } });
  expect(await post('beheerder', '/partijen/IKNL/einde', { versie: 4, beeindigd: true })).toMatchObject({ status: 200 });
  expect(await post('beheerder', '/personen/partij-iknl/einde', { versie: 3, beeindigd: false })).toMatchObject({ status: 409, body: { code: 'in-gebruik' } });
  expect(await post('beheerder', '/personen', { ...persoon, id: 'partij-iknl-2' })).toMatchObject({ status: 400, body: { fouten: [{ pad: '/partij', melding: 'IKNL is beëindigd. Kies een andere partij.' }] } });
});

it('whoever ended represents nobody any more and gets no notices', async () => {
  await post('beheerder', '/partijen/IKNL/einde', { versie: 5, beeindigd: false });
  const candidates = async () => JSON.stringify((await api.get('beheerder', '/v1/personen/p-beheer/voorkeuren')).body['mogelijkePlaatsvervangers']);
  expect(await candidates()).not.toContain('partij-iknl');
  await post('beheerder', '/personen/partij-iknl/einde', { versie: 3, beeindigd: false });
  expect(await candidates()).toContain('partij-iknl');
});

describe('what is refused', () => {
  const fouten = async (path: string, body: unknown) => {
    const answer = await post('beheerder', path, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
    return (answer.body['fouten'] as { pad: string; melding: string }[]).map(({ pad, melding }) => `${pad}: ${melding}`);
  };

  it('tells all faults of a partij at once', async () => {
    expect(await fouten('/partijen', { code: '1x', naam: ' ', rolHla: 3, kleur: 'rood' })).toEqual([
      '/code: De code begint met een letter en heeft 2 tot 50 letters en cijfers.',
      '/naam: Vul een naam in.',
      '/rolHla: Hier hoort tekst te staan.',
      '/rolStuurgroep: Vul de rol in de stuurgroep in.',
      '/kleur: Onbekend veld: kleur',
    ]);
    expect(await fouten('/partijen/IKNL/gegevens', { ...partijgegevens, naam: 'x'.repeat(201) })).toEqual(['/naam: Gebruik hoogstens 200 tekens.', '/versie: Dit veld is verplicht.']);
  });

  it('tells all faults of a person at once, also what does not belong together', async () => {
    expect(await fouten('/personen', { id: 'met spatie', naam: '', functie: 'F', email: 'geen adres', rol: 'partij', partij: null, gremium: 'BO' })).toEqual([
      '/id: Het id heeft hoogstens 100 letters, cijfers en de tekens . _ @ : -',
      '/naam: Vul een naam in.',
      '/email: Dit is geen e-mailadres.',
      '/partij: Kies een partij als de rol partij of dataparty is, en anders geen.',
      '/gremium: Kies een gremium als de rol gremium is, en anders geen.',
    ]);
    expect(await fouten('/personen', { ...persoon, id: 'x', rol: 'systeem' })).toEqual(['/rol: Kies uit: projectorganisatie, partij, gremium, dataparty, lezer, beheerder.']);
    expect(await fouten('/personen', { ...persoon, id: 'x', partij: 'NIETS' })).toEqual(['/partij: Er is geen partij met de code NIETS.']);
    expect(await fouten('/personen', { ...persoon, id: 'x', rol: 'gremium', partij: null, gremium: 'raad' })).toEqual(['/gremium: Er is geen gremium met de code raad.']);
    expect(await fouten('/personen/partij-iknl/einde', { versie: 0, beeindigd: 'ja' })).toEqual(['/versie: Kies 1 of hoger.', '/beeindigd: Hier hoort true of false te staan.']);
  });

  it('is a second one, a version that somebody changed, what is so already, and what is not there', async () => {
    expect(await post('beheerder', '/partijen', { ...partij, code: 'iknl' })).toMatchObject({ status: 409, body: { code: 'bestaat-al' } });
    expect(await post('beheerder', '/personen', persoon)).toMatchObject({ status: 409, body: { code: 'bestaat-al' } });
    expect(await post('beheerder', '/partijen/IKNL/gegevens', { ...partijgegevens, versie: 1 })).toMatchObject({ status: 409, body: { code: 'intussen-gewijzigd' } });
    expect(await post('beheerder', '/personen/partij-iknl/gegevens', { ...persoonsgegevens, versie: 1 })).toMatchObject({ status: 409, body: { code: 'intussen-gewijzigd' } });
    expect(await post('beheerder', '/partijen/IKNL/einde', { versie: 6, beeindigd: false })).toMatchObject({ status: 409, body: { code: 'al-gedaan', detail: 'IKNL is niet beëindigd.' } });
    expect(await post('beheerder', '/personen/p-beheer/einde', { versie: 1, beeindigd: true })).toMatchObject({ status: 409, body: { code: 'vier-ogen' } });
    for (const path of ['/partijen/XX/gegevens', '/partijen/XX/einde', '/personen/xx/gegevens', '/personen/xx/einde']) {
      const body = path.endsWith('einde') ? { versie: 1, beeindigd: true } : { ...(path.startsWith('/partijen') ? partijgegevens : persoonsgegevens), versie: 1 };
      expect([path, (await post('beheerder', path, body)).status]).toEqual([path, 404]);
    }
    for (const path of ['/partijen/XX', '/partijen/XX/wijzigingen', '/personen/xx', '/personen/xx/wijzigingen']) expect([path, (await api.get('beheerder', `/v1${path}`)).status]).toEqual([path, 404]);
    expect(await api.get('beheerder', '/v1/personen?rol=koning&staat=weg&page=0')).toMatchObject({ status: 400, body: { fouten: [{ pad: 'query:page' }, { pad: 'query:rol' }, { pad: 'query:staat' }] } });
  });

  it('is everybody but the beheerder', async () => {
    const writes: readonly (readonly [string, unknown])[] = [
      ['/partijen', partij], ['/partijen/IKNL/gegevens', { ...partijgegevens, versie: 1 }], ['/partijen/IKNL/einde', { versie: 1, beeindigd: true }],
      ['/personen', persoon], ['/personen/partij-iknl/gegevens', { ...persoonsgegevens, versie: 1 }], ['/personen/partij-iknl/einde', { versie: 1, beeindigd: true }],
    ];
    for (const who of ['projectorganisatie', 'FMS', 'werkorganisatie', 'DHD', 'lezer'] as const) {
      for (const [path, body] of writes) expect([who, path, (await post(who, path, body)).status]).toEqual([who, path, 403]);
    }
    for (const [path, body] of writes) expect([path, (await post(undefined, path, body)).status]).toEqual([path, 401]);
  });
});
