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

  it('hoort ook een dag die terugkomt: elke keer is een eigen vraag, die maar één keer wordt gesteld', () => {
    const gesteld = new Set<string>();
    const overleg = (stand: { readonly r: Verloop<Ronde>; readonly v: Verloop<Item> }): typeof stand => {
      const vragen = [...vanRonde(stand.r), ...vanItem(stand.v)].filter(({ streamId, sleutel }) => !gesteld.has(`${streamId}/${sleutel}`));
      for (const { streamId, sleutel } of vragen) gesteld.add(`${streamId}/${sleutel}`);
      const na = vragen.reduce((nu, vraag) => (vraag.streamId === 'item-test' ? { ...nu, v: verhoor(nu.v, vraag, nu.r.vandaag) } : { ...nu, r: verhoor(nu.r, vraag, nu.r.vandaag) }), stand);
      return vragen.length === 0 ? stand : overleg(na);
    };
    const na = ['2021-06-15', '2021-05-20', '2021-06-15'].reduce(
      ({ r, v }, tot) => overleg({ r: r.doe(wie.projectorganisatie, 'wijzigVenster', { stap: 'uitwerking', tot, reden: 'x' }, { op: '2021-03-01' }), v }),
      overleg({ r: oproep(), v: toegewezen() }),
    );
    expect(na.v.state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', effectief: '2021-06-15', staat: 'loopt' });
    expect(vanRonde(na.r)).toEqual([]);
  });

  it('schuift met het programma één keer, en volgt daarna weer de vensters van de ronde', () => {
    const besluit = { nr: 1, door: 'gremium:stuurgroep', reden: 'COVID-19', keuze: { dagen: 31 } };
    const item1 = toegewezen().doe(wie.systeem, 'verschuifMetProgramma', besluit, { op: '2021-03-01' });
    const ronde1 = genoteerd().doe(wie.systeem, 'verschuifMetProgramma', besluit, { op: '2021-03-01' });
    // 30 April + 31 = Monday 31 May 2021, for both.
    const gehoord = verhoor(item1, vanRonde(ronde1)[0]!, '2021-03-01');
    expect(types(gehoord.laatste)).toEqual(['rondedagen-gewijzigd']);
    expect(gehoord.state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', effectief: '2021-05-31', staat: 'loopt' });
    const verlengd2 = verhoor(ronde1, vanItem(gehoord)[0]!, '2021-03-01').doe(wie.ZonMw, 'verlengVenster', { stap: 'uitwerking', nieuweDatum: '2021-06-15', reden: 'x' });
    expect(verhoor(gehoord, vanRonde(verlengd2)[0]!, '2021-03-02').state.termijnen.at(-1)).toMatchObject({ stap: 'aanvraag', effectief: '2021-06-15', bron: 'ronde' });
  });

  it('komt na een opschorting van het programma op dezelfde dag uit als de ronde, wie het ook het eerst hoort', () => {
    const besluit = { door: 'gremium:stuurgroep', reden: 'COVID-19', sinds: '2021-03-01' };
    const stil = <S>(v: Verloop<S>): Verloop<S> => v.doe(wie.systeem, 'volgProgrammaopschorting', { ...besluit, nr: 1 }, { op: '2021-03-01' });
    const weer = <S>(v: Verloop<S>): Verloop<S> => v.doe(wie.systeem, 'volgProgrammaopschorting', { ...besluit, nr: 2, tot: '2021-04-12' }, { op: '2021-04-12' });
    const [vraag] = vanRonde(weer(stil(genoteerd())));
    const eerst = verhoor(weer(stil(toegewezen())), vraag!, '2021-04-12');
    expect(types(eerst.laatste)).toEqual(['rondedagen-gewijzigd']);
    const laatst = weer(verhoor(stil(toegewezen()), vraag!, '2021-04-12'));
    // 1 March to 12 April = 42 days: 30 April + 42 = Friday 11 June 2021.
    for (const v of [eerst, laatst]) expect(v.state.termijnen.findLast(({ stap }) => stap === 'aanvraag')).toMatchObject({ effectief: '2021-06-11', staat: 'loopt' });
  });
});
