import type { Reactie } from '../../../contract/reactie';
import { ronde } from '../../../ronde/ronde';
import type { Ronde } from '../../../ronde/ronde-staat';
import { item } from '../../item';
import type { Item } from '../../item-staat';
import { buur, types, verloop, wie, type Verloop } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';

const vensters = [{ stap: 'uitwerking', van: '2021-02-01', tot: '2021-04-30' }, { stap: 'honorering', van: '2021-07-01', tot: '2021-09-30' }];
const oproep = () => verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', themas: ['nazorg'], vensters }, { op: '2020-11-02' });
const toegewezen = (r = oproep()) => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(r, 'ronde-oproep-2020')) });
const vanItem = ({ state }: Verloop<Item>): readonly Reactie[] => item.vraagtElders?.('item-test', state) ?? [];
const vanRonde = ({ state }: Verloop<Ronde>): readonly Reactie[] => ronde.vraagtElders?.('ronde-oproep-2020', state) ?? [];
const verhoor = <S>(v: Verloop<S>, { opdracht: { type, ...data } }: Reactie, op: string): Verloop<S> => v.doe(wie.systeem, type, data, { op });
const genoteerd = (v = toegewezen()) => verhoor(oproep(), vanItem(v)[0]!, '2020-12-10');
const verlengd = () => genoteerd().doe(wie.ZonMw, 'verlengVenster', { stap: 'uitwerking', nieuweDatum: '2021-06-15', reden: 'COVID-19' }, { op: '2021-03-01' });

describe('een item dat meedoet in een ronde', () => {
  it('zegt dat daar, met de dagen die het kent; zolang die gelden, vraagt de ronde niets', () => {
    expect(vanItem(toegewezen())).toMatchObject([{ streamId: 'ronde-oproep-2020', opdracht: { type: 'noteerToewijzing', item: 'item-test' } }]);
    expect(types(genoteerd().laatste)).toEqual(['toewijzing-genoteerd']);
    expect(vanRonde(genoteerd())).toEqual([]);
    expect(() => verhoor(genoteerd(), vanItem(toegewezen())[0]!, '2020-12-11')).toThrow(weigering('al-gedaan'));
  });

  it('krijgt van een verlengd venster een nieuwe termijn, en zegt terug dat het die kent', () => {
    const [vraag] = vanRonde(verlengd());
    const v = verhoor(toegewezen(), vraag!, '2021-03-01');
    expect(types(v.laatste)).toEqual(['rondedagen-gewijzigd', 'termijn-vervallen', 'termijn-gesteld']);
    expect(v.state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', effectief: '2021-06-15', bron: 'ronde', staat: 'loopt' });
    expect(vanRonde(verhoor(verlengd(), vanItem(v)[0]!, '2021-03-01'))).toEqual([]);
    expect(() => verhoor(v, vraag!, '2021-03-02')).toThrow(weigering('al-gedaan'));
  });

  it('houdt een termijn die bij besluit is verplaatst, en een die niet verandert', () => {
    const verplaatst = toegewezen().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'aanvraag-2', nieuweDatum: '2021-07-01', reden: 'x' }, { op: '2021-02-01' });
    expect(types(verhoor(verplaatst, vanRonde(verlengd())[0]!, '2021-03-01').laatste)).toEqual(['rondedagen-gewijzigd']);
    const ingediend = toegewezen().doe(wie.FMS, 'dienAanvraagIn', {}, { op: '2021-02-20', buren: new Map(buur(oproep(), 'ronde-oproep-2020')) });
    expect(types(verhoor(ingediend, vanRonde(verlengd())[0]!, '2021-03-01').laatste)).toEqual(['rondedagen-gewijzigd']);
  });

  it('hoort niets meer van een ronde waar het niet meer bij hoort, en na zijn einde zegt het niets meer', () => {
    const elders = toegewezen().doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'Onderhandse ronde' }, { op: '2020-12-14' });
    expect(() => verhoor(elders, vanRonde(verlengd())[0]!, '2021-03-01')).toThrow('CGG-0142 doet niet meer mee aan deze ronde.');
    expect(vanItem(elders)).toEqual([]);
    expect(vanItem(toegewezen().doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'x' }))).toEqual([]);
    expect(() => toegewezen().doe(wie.ZonMw, 'volgRondedagen', { code: 'oproep-2020', dagen: [] })).toThrow(weigering('geen-recht'));
    expect(() => oproep().doe(wie.ZonMw, 'noteerToewijzing', { item: 'item-test', dagen: [] })).toThrow(weigering('geen-recht'));
  });
});
