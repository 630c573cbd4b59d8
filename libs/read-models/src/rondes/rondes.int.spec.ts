import { agendaRijSchema, lijst, rondeDetailSchema, rondeRijSchema, rondetrechterSchema } from '@cirkel/contracts';
import { agenda, rondeDetail, rondeLijst, rondetrechter } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
const ID = 'ronde-extra-2020';
const ZonMw = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' } as const;

beforeAll(async () => {
  w = await wereld();
  const vensters = [{ stap: 'projectidee', tot: '2020-09-30' }, { stap: 'uitwerking', van: '2020-09-01' }, { stap: 'beoordeling', van: '2020-09-01' }, { stap: 'honorering', van: '2020-09-01' }];
  await w.doe(wie.projectorganisatie, ID, 'kondigRondeAan', { code: 'extra-2020', naam: 'Extra ronde 2020', budget: 1_000_000, vensters });
  await w.doe(wie.projectorganisatie, 'ronde-later', 'kondigRondeAan', { code: 'later', naam: 'Latere ronde', themas: ['ouderen'], vensters: [{ stap: 'projectidee', van: '2021-01-04' }, { stap: 'beoordeling', van: '2021-03-01', tot: '2021-05-30' }] });
  for (const nr of [1, 2, 3]) await w.doe(ZonMw, ID, 'dienProjectideeIn', { aanvraag: `P-${nr}`, titel: `Idee ${nr}`, projectgroep: `Groep ${nr}` });
  for (const nr of [1, 2]) {
    await w.doe(ZonMw, ID, 'selecteerAanvraag', { aanvraag: `P-${nr}` });
    await w.doe(ZonMw, ID, 'dienUitwerkingIn', { aanvraag: `P-${nr}` });
    await w.doe(ZonMw, ID, 'beoordeelAanvraag', { aanvraag: `P-${nr}` });
  }
  await w.doe(ZonMw, ID, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-1', bedrag: 400_000 });
  await w.doe(ZonMw, ID, 'honoreerAanvraagDefinitief', { aanvraag: 'P-1' });
  await w.doe(ZonMw, ID, 'wijsAanvraagAf', { aanvraag: 'P-3', reden: 'Past niet.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

const trechter = { ingediend: 3, geselecteerd: 2, uitgewerkt: 2, beoordeeld: 2, voorlopig: 1, gehonoreerd: 1, afgewezen: 1, ingetrokken: 0 };

describe('the rondes', () => {
  it('are listed with their windows and funnel, the newest first', async () => {
    const { rijen } = lijst(rondeRijSchema).parse(await rondeLijst(w.bron));
    expect(rijen.map(({ code }) => code)).toEqual(['later', 'extra-2020']);
    expect(rijen[1]).toMatchObject({ trechter, budget: 1_000_000, status: 'lopend', vensters: [{ stap: 'projectidee', tot: '2020-09-30', staat: 'open' }, {}, {}, {}] });
  });

  it.each([
    [{ status: 'lopend' as const }, ['later', 'extra-2020']],
    [{ status: 'afgerond' as const }, []],
    [{ thema: 'ouderen' }, ['later']],
  ])('filter by %j', async (filter, codes) => expect((await rondeLijst(w.bron, filter)).rijen.map(({ code }) => code)).toEqual(codes));

  it('show applications to the parties, and only what was awarded to readers', async () => {
    const alles = rondeDetailSchema.parse(await rondeDetail(w.bron, 'extra-2020', { niveau: 'deelnemers' }));
    expect(alles).toMatchObject({ toegekend: 400_000, aanvragen: [{ code: 'P-1', stand: 'gehonoreerd', item: 'item-extra-2020-p-1', bedrag: 400_000 }, { code: 'P-2' }, { code: 'P-3', stand: 'afgewezen' }] });
    const open = rondeDetailSchema.parse(await rondeDetail(w.bron, ID, { niveau: 'openbaar' }));
    expect(open.aanvragen.map(({ code }) => code)).toEqual(['P-1']);
    expect(await rondeDetail(w.bron, 'raad', { niveau: 'beheer' })).toBeUndefined();
  });

  it('have the terms of their decision body, in the agenda too; not for readers', async () => {
    const [rij] = lijst(agendaRijSchema).parse(await agenda(w.bron, { wie: ['partij:ZonMw'], soort: 'ronde' })).rijen;
    expect(rij).toMatchObject({ onderwerp: { id: 'ronde-later', soort: 'ronde', nummer: 'later', titel: 'Latere ronde' }, omschrijving: 'Aanvragen beoordelen', effectief: '2021-05-31', staat: 'loopt' });
    expect((await rondeDetail(w.bron, 'later', { niveau: 'deelnemers' }))?.termijnen).toMatchObject([{ id: 'beoordeling-1', bron: 'ronde' }]);
    expect((await rondeDetail(w.bron, 'later', { niveau: 'openbaar' }))?.termijnen).toEqual([]);
  });

  it('have open numbers', async () => {
    expect(rondetrechterSchema.parse(await rondetrechter(w.bron, 'extra-2020'))).toEqual({ code: 'extra-2020', naam: 'Extra ronde 2020', trechter });
    expect(await rondetrechter(w.bron, 'raad')).toBeUndefined();
  });
});
