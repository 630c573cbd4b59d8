import type { Buren } from '../contract/buur';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { gremium } from '../gremium/gremium';
import type { Gremium } from '../gremium/gremium-staat';
import type { Item } from '../item/item-staat';
import { zinVan } from '../registry';
import { buur, hoor, types, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { omVoorstellen, vervallenVoorstellen, voorstellenOver } from './voorstellen';

const project = wie.projectorganisatie;
const item = inFase('picot');
const ingetrokken = item.doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { op: '2020-11-30' });
const over = (v: Verloop<Item>): Buren => new Map(buur(v, 'item-test'));
const leeg = (): Verloop<Gremium> => verloop(gremium, 'gremium-werkorganisatie').doe(project, 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' }).doe(project, 'planVergadering', { datum: '2020-11-12' });
const voorgesteld = (v: Verloop<Item> = item, velden: Record<string, unknown> = { item: 'item-test' }): Verloop<Gremium> =>
  leeg().doe(project, 'stelBesluitVoor', { titel: 'Rughernia op de agenda', tekst: 'x', ...velden }, { op: '2020-11-02', buren: over(v), items: ['item-test'] });
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const onbeslist = (v = voorgesteld()): Verloop<Gremium> =>
  v.doe(project, 'legGeenBesluitVast', { vergadering: 'v-1', voorstel: 'voorstel-1', reden: 'x', aanwezig: vijf.map((partij) => ({ partij })), standpunten: vijf.map((partij) => ({ partij, standpunt: partij === 'NVZ' ? 'niet-akkoord' : 'akkoord' })) }, { op: '2020-11-12' });
const ESC = 'escalatie-gremium-werkorganisatie-voorstel-1-1';
const nu = (v: Verloop<Item>, escalatie?: Partial<Escalatie>) => new Map<string, unknown>([['item-test', v.state], ...(escalatie === undefined ? [] : [[ESC, escalatie] as const])]);

describe('een voorstel over iets dat eindigt', () => {
  it('vervalt vanzelf, met de dag van dat einde', () => {
    const v = voorgesteld();
    expect(omVoorstellen(v.state)).toEqual(['item-test']);
    expect(vervallenVoorstellen(v.state, nu(item))).toEqual([]);
    const [reactie] = vervallenVoorstellen(v.state, nu(ingetrokken));
    expect(reactie).toEqual({ streamId: 'gremium-werkorganisatie', sleutel: 'vervallen:werkorganisatie:voorstel-1', opdracht: { type: 'laatVoorstelVervallen', voorstel: 'voorstel-1', op: '2020-11-30' } });
    const na = hoor(v, reactie!, { op: '2020-11-30' });
    expect(types(na.laatste)).toEqual(['voorstel-vervallen']);
    expect(zinVan(na.events.at(-1)!)).toBe('Voorgesteld besluit vervallen: Rughernia op de agenda. CGG-0142 is beëindigd op 30 november 2020.');
    expect(na.state.voorstellen).toMatchObject([{ stand: 'vervallen', afloop: { op: '2020-11-30' } }]);
    expect([vervallenVoorstellen(na.state, nu(ingetrokken)), voorstellenOver(na.state, 'item-test')]).toEqual([[], []]);
    expect(() => na.doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' })).toThrow('Het voorstel "Rughernia op de agenda" is vervallen: het onderwerp is beëindigd.');
    expect(() => na.doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' })).toThrow(weigering('al-gedaan'));
  });

  it('dat al geëindigd was toen het werd voorgesteld, blijft: het gaat over dat einde', () => {
    const v = voorgesteld(ingetrokken);
    expect(v.state.voorstellen).toMatchObject([{ overBeeindigd: true }]);
    expect([omVoorstellen(v.state), vervallenVoorstellen(v.state, nu(ingetrokken))]).toEqual([[], []]);
  });

  it('zonder onderwerp, of waarover al besloten is, vervalt niet', () => {
    expect(vervallenVoorstellen(voorgesteld(item, {}).state, nu(ingetrokken))).toEqual([]);
    expect(vervallenVoorstellen(voorgesteld().doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' }).state, nu(ingetrokken))).toEqual([]);
  });

  it('neemt zijn escalatie mee, tenzij het einde het besluit van die escalatie is: dat vertelt zij zelf', () => {
    const v = onbeslist();
    expect(omVoorstellen(v.state)).toEqual(['item-test', ESC]);
    const na = hoor(v, vervallenVoorstellen(v.state, nu(ingetrokken, { staat: 'open' }))[0]!, { op: '2020-11-30' });
    expect(gremium.vraagtElders?.('gremium-werkorganisatie', na.state)).toMatchObject([{ streamId: ESC, opdracht: { type: 'eindigEscalatie', waarom: 'onderwerp-beeindigd', door: 'systeem', op: '2020-11-30' } }]);
    expect(vervallenVoorstellen(v.state, nu(ingetrokken, { staat: 'besluit-genomen' }))).toEqual([]);
    expect(vervallenVoorstellen(v.state, nu(ingetrokken, { staat: 'beeindigd', einde: { waarom: 'besluit', door: 'gremium:stuurgroep', op: '2020-11-30' } }))).toEqual([]);
  });

  it('vervalt niet op verzoek van een mens', () => {
    expect(() => voorgesteld().doe(project, 'laatVoorstelVervallen', { voorstel: 'voorstel-1', op: '2020-11-30' })).toThrow(weigering('geen-recht'));
  });
});
