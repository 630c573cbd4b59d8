import type { Actor } from '../contract/actor';
import type { Buren } from '../contract/buur';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { verloop, wie, type Verloop } from '../test/gegeven';
import { scoreblad } from './scoreblad';
import { alsLijst, metScores, type Scoreblad } from './scoreblad-staat';

const code = (verwacht: string, melding?: RegExp): Error =>
  expect.objectContaining({ name: 'DomainError', code: verwacht, ...(melding === undefined ? {} : { message: expect.stringMatching(melding) as string }) }) as Error;

const AGENDA = 'handelingsagenda-cirkel-2020';
const leeg = verloop(handelingsagenda, AGENDA).doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-20' }, { op: '2020-09-01' }).state;
const agenda: Handelingsagenda = { ...leeg, kandidaten: [1, 2].map((nr) => ({ item: `item-${nr}`, nummer: `CGG-000${nr}`, titel: `Vraag ${nr}` })) };
const bij = (state: Handelingsagenda = agenda): Buren => new Map([[AGENDA, { streamId: AGENDA, versie: 1, state }]]);

const vul = (v: Verloop<Scoreblad>, scores: readonly unknown[], actor: Actor = wie.FMS, buren = bij()): Verloop<Scoreblad> => v.doe(actor, 'vulScoresIn', { scores }, { op: '2020-11-10', buren });
const nieuw = (streamId = 'scoreblad-cirkel-2020-FMS'): Verloop<Scoreblad> => verloop(scoreblad, streamId);
const score = (waarde: unknown, item = 'CGG-0001', criterium = 'volume'): Record<string, unknown> => ({ item, criterium, score: waarde });
const ingevuld = (): Verloop<Scoreblad> => vul(nieuw(), [score(4), score(2, 'item-2')]);
const dienIn = (v: Verloop<Scoreblad>, buren = bij()): Verloop<Scoreblad> => v.doe(wie.FMS, 'dienScorebladIn', {}, { buren });

describe('een scoreblad invullen', () => {
  it('begint een concept dat alleen de eigen partij ziet', () => {
    const v = ingevuld();
    expect(v.laatste.map(({ type }) => [type, scoreblad.event(type)?.zichtbaarheid])).toEqual([['scoreblad-begonnen', 'deelnemers'], ['scores-ingevuld', 'eigen-partij']]);
    expect(v.state).toMatchObject({ partij: 'FMS', jaar: 2020, concept: { 'item-1': { volume: 4 }, 'item-2': { volume: 2 } } });
    expect(v.state.ingediend).toBeUndefined();
  });

  it('gaat verder op hetzelfde blad, ook door een collega, en kan een score weghalen', () => {
    const v = vul(ingevuld(), [score(5), score(null, 'item-2')], { ...wie.FMS, id: 'p-fms-2' });
    expect(v.state.concept).toEqual({ 'item-1': { volume: 5 } });
    expect(() => vul(v, [score(5)])).toThrow(code('al-gedaan'));
  });

  it.each([0, 6, 3.5, -1])('weigert de score %p: buiten de schaal', (waarde) => {
    expect(() => vul(nieuw(), [score(waarde)])).toThrow(code('buiten-de-schaal', /van 1 tot en met 5/));
  });

  it('weigert een onbekend item of criterium, met de plek', () => {
    expect(() => vul(nieuw(), [score(4), score(4, 'CGG-0009'), score(4, 'item-1', 'draagvlak')])).toThrow(
      expect.objectContaining({ code: 'verwijzing-onbekend', details: expect.objectContaining({ fouten: [expect.objectContaining({ pad: '/scores/1/item' }), expect.objectContaining({ pad: '/scores/2/criterium' })] }) as unknown }) as Error,
    );
  });

  it('noemt van één score het item en het criterium die er niet zijn', () => {
    const plekken = ['/scores/0/item', '/scores/0/criterium'].map((pad) => expect.objectContaining({ pad }) as unknown);
    expect(() => vul(nieuw(), [score(4, 'CGG-0009', 'draagvlak')])).toThrow(expect.objectContaining({ details: expect.objectContaining({ fouten: plekken }) as unknown }) as Error);
  });

  it('weigert een andere partij, een partij die niet scoort, en een agenda die er niet is', () => {
    expect(() => vul(nieuw(), [score(4)], wie.NVZ)).toThrow(code('geen-recht', /Alleen FMS/));
    expect(() => vul(nieuw(), [score(4)], wie.projectorganisatie)).toThrow(code('geen-recht'));
    expect(() => vul(nieuw('scoreblad-cirkel-2020-NVZ'), [score(4)], wie.NVZ)).toThrow(code('geen-recht', /NVZ scoort niet/));
    expect(() => vul(nieuw('scoreblad-cirkel-2021-FMS'), [score(4)])).toThrow(code('verwijzing-onbekend', /geen handelingsagenda 2021/));
    expect(() => vul(nieuw('scoreblad-ander-2020-FMS'), [score(4)])).toThrow(code('verwijzing-onbekend'));
    expect(() => vul(nieuw('scoreblad-FMS'), [score(4)])).toThrow(code('verwijzing-onbekend', /scoreblad-cirkel-2020-FMS/));
  });
});

describe('een scoreblad indienen', () => {
  it('draagt de scores, en kan tot het sluiten opnieuw', () => {
    const v = dienIn(ingevuld());
    expect(v.laatste).toMatchObject([{ type: 'scoreblad-ingediend', data: { opnieuw: false, scores: [{ item: 'item-1', criterium: 'volume', score: 4 }, { item: 'item-2', score: 2 }] } }]);
    const anders = vul(v, [score(1)]);
    expect(anders.state.ingediend?.scores['item-1']).toEqual({ volume: 4 });
    expect(dienIn(anders).laatste).toMatchObject([{ data: { opnieuw: true } }]);
  });

  it('weigert een leeg blad, nog eens hetzelfde, en een andere partij', () => {
    expect(() => dienIn(vul(ingevuld(), [score(null), score(null, 'item-2')]))).toThrow(code('onvolledig'));
    expect(() => dienIn(dienIn(ingevuld()))).toThrow(code('al-gedaan', /al ingediend/));
    expect(() => ingevuld().doe(wie.NVZ, 'dienScorebladIn', {}, { buren: bij() })).toThrow(code('geen-recht'));
    expect(() => dienIn(nieuw())).toThrow(code('onbekend'));
  });

  it('laat scores van een vervallen kandidaat weg', () => {
    const zonder = bij({ ...agenda, kandidaten: agenda.kandidaten.slice(0, 1) });
    expect(dienIn(ingevuld(), zonder).laatste).toMatchObject([{ data: { scores: [{ item: 'item-1' }] } }]);
  });

  it('kan na het sluiten niet meer, invullen ook niet', () => {
    const dicht = bij({ ...agenda, scoren: { ...agenda.scoren, gesloten: true } });
    expect(() => dienIn(ingevuld(), dicht)).toThrow(code('venster-gesloten', /20 november 2020/));
    expect(() => vul(ingevuld(), [score(1)], wie.FMS, dicht)).toThrow(code('venster-gesloten'));
  });
});

describe('scores', () => {
  it('zijn als lijst altijd in dezelfde volgorde', () => {
    const lijst = [{ item: 'b', criterium: 'y', score: 1 }, { item: 'a', criterium: 'z', score: 2 }, { item: 'b', criterium: 'x', score: 3 }];
    expect(alsLijst(metScores({}, lijst))).toEqual(alsLijst(metScores({}, lijst.toReversed())));
  });
});
