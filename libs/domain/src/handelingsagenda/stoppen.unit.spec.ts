import type { Actor } from '../contract/actor';
import type { Buren, Buur } from '../contract/buur';
import { alsEscaleerbaar } from '../reacties/escaleerbaar';
import { escalatieStroom, reacties } from '../reacties/reacties';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { scoreblad } from '../scoreblad/scoreblad';
import { zinVan } from '../registry';
import { cirkel, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import type { Handelingsagenda } from './agenda-staat';
import { handelingsagenda } from './handelingsagenda';

const AGENDA = 'handelingsagenda-cirkel-2020';
const vraag: Buur<unknown> = { streamId: 'item-1', versie: 9, state: { ...inFase('picot').state, picot: { velden: {}, voltooidOp: '2020-10-20' } } };
const buren = (...alle: readonly Buur<unknown>[]): { readonly buren: Buren } => ({ buren: new Map(alle.map((buur) => [buur.streamId, buur])) });
const open = (jaar = 2020, definitie = cirkel): Verloop<Handelingsagenda> =>
  verloop(handelingsagenda, `handelingsagenda-cirkel-${jaar}`, definitie)
    .doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: `${jaar}-11-20` }, { op: '2020-09-01' })
    .doe(wie.projectorganisatie, 'voegKandidatenToe', { items: ['item-1'] }, { op: '2020-09-21', items: ['item-1'], ...buren(vraag) });
const stop = (v: Verloop<Handelingsagenda>, actor: Actor = wie.stuurgroep, bij: object = {}): Verloop<Handelingsagenda> =>
  v.doe(actor, 'stopHandelingsagenda', { reden: 'Door COVID-19 komt zij er dit jaar niet.' }, { op: v.vandaag, ...bij });
const id = escalatieStroom(AGENDA, 'selectie-1', 1);
const ligtBij = (gremium: string): { readonly buren: Buren } => buren({ streamId: id, versie: 3, state: { huidig: 0, treden: [{ gremium }] } });

describe('een handelingsagenda stopzetten', () => {
  it('laat haar termijnen vervallen en haar kandidaten vrij; de tijd brengt niets meer', () => {
    const v = stop(open());
    expect(types(v.laatste)).toEqual(['handelingsagenda-stopgezet', 'termijn-vervallen', 'termijn-vervallen']);
    expect(zinVan(v.events[v.events.length - 3]!)).toBe('Handelingsagenda stopgezet. Weer vrij: CGG-0142.');
    expect(v.state).toMatchObject({ gestoptOp: '2020-09-21', laatsteBesluit: { wat: 'stopgezet', door: 'gremium:stuurgroep' } });
    expect(handelingsagenda.isOpen(v.state)).toBe(false);
    expect(handelingsagenda.nextWake?.(v.state)).toBeUndefined();
    expect(handelingsagenda.vraagtElders?.(AGENDA, v.state)).toEqual([]);
    expect(open(2021).state.kandidaten).toMatchObject([{ item: 'item-1' }]);
  });

  it('beëindigt haar escalatie', () => {
    const laat = open().tijd('2020-10-02', 9);
    const gestopt = stop(laat, wie.stuurgroep, ligtBij('stuurgroep'));
    const onderwerp = alsEscaleerbaar(AGENDA, gestopt.state, gestopt.events);
    expect(onderwerp).toMatchObject({ loopt: 'beeindigd' });
    expect(reacties(onderwerp!, new Map([[id, { staat: 'open' } as Escalatie]]))).toMatchObject([{ streamId: id, opdracht: { type: 'eindigEscalatie', waarom: 'onderwerp-beeindigd', door: 'gremium:stuurgroep' } }]);
  });

  it('doet na het verstrijken het gremium waar de escalatie ligt, of een erboven', () => {
    const laat = open().tijd('2020-10-02', 9);
    expect(handelingsagenda.buren?.(AGENDA, laat.state, { type: 'stopHandelingsagenda', data: {} })).toEqual([id]);
    expect(() => stop(laat, wie.stuurgroep, ligtBij('BO'))).toThrow(weigering('ligt-bij-escalatie'));
    for (const hoog of [wie.BO, wie.VWS]) expect(stop(laat, hoog, ligtBij('BO')).state.gestoptOp).toBe('2020-10-02');
  });

  it('doet niet wie haar maakt, tenzij het programma dat zegt, en niemand buiten de ladder', () => {
    expect(() => stop(open(), wie.werkorganisatie)).toThrow('De werkorganisatie maakt de handelingsagenda. Stopzetten doet een gremium dat hoger op de ladder staat.');
    for (const actor of [wie.werkorganisatie, wie.projectorganisatie, wie.FMS]) expect(() => stop(open(), actor)).toThrow(weigering('geen-recht'));
    const zelf = { ...cirkel, rechten: { ...cirkel.rechten, stopHandelingsagenda: ['gremium:werkorganisatie' as const] } };
    expect(stop(open(2020, zelf), wie.werkorganisatie).state.gestoptOp).toBe('2020-09-21');
    expect(() => stop(open(2020, zelf), wie.stuurgroep)).toThrow(weigering('geen-recht'));
  });

  it('is het einde: er verandert niets meer, ook niet aan een scoreblad', () => {
    const v = stop(open());
    expect(() => stop(v)).toThrow('De Handelingsagenda 2020 is stopgezet op 21 september 2020.');
    expect(() => v.doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 })).toThrow(weigering('beeindigd'));
    expect(v.doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Jammer.' }).laatste).toHaveLength(1);
    const blad = verloop(scoreblad, 'scoreblad-cirkel-2020-FMS');
    expect(() => blad.doe(wie.FMS, 'vulScoresIn', { scores: [{ item: 'CGG-0142', criterium: 'volume', score: 3 }] }, buren({ streamId: AGENDA, versie: 5, state: v.state }))).toThrow(weigering('beeindigd'));
  });

  it('kan niet meer na het vaststellen, en niet voor een eerder besluit', () => {
    expect(() => handelingsagenda.accepteert?.({ ...open().state, vastgesteld: { op: '2020-11-27', items: [], plaatsen: [] } }, handelingsagenda.command('stopHandelingsagenda')!)).toThrow(weigering('beeindigd'));
    const besloten = open().doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 30 }, { op: '2020-09-28' });
    expect(() => stop(besloten, wie.stuurgroep, { op: '2020-09-29', gebeurdOp: '2020-09-25' })).toThrow('Het besluit "selectie van 30 kennisvragen" viel op 28 september 2020.');
  });
});
