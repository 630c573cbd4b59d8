import { maakWerkkalender } from '../kalender/werkkalender';
import { cirkel, types, wie, type Verloop } from '../test/gegeven';
import { item } from '../item/item';
import type { Item } from '../item/item-staat';
import { zinVan } from '../registry';
import { inFase, weigering } from '../test/rondje';
import { dateer, herinneringen, verstrijktOp } from './termijn';

const kalender = maakWerkkalender(cirkel.kalender);
const lang = '2018-01-01T00:00:00.000Z';

describe('de herinneringen aan een termijn', () => {
  it.each([
    ['2020-10-30', [30, 14, 3], ['2020-09-30', '2020-10-16', '2020-10-27']],
    // 30 days before is Sunday 8 November, 14 before is Tuesday, 3 before is Saturday 5 December.
    ['2020-12-08', [30, 14, 3], ['2020-11-06', '2020-11-24', '2020-12-04']],
    // 14 days before Friday 8 January 2021 is Christmas Day: the last working day before it.
    ['2021-01-08', [14, 3], ['2020-12-24', '2021-01-05']],
    // Around the new year: 3 days before Monday 4 January is New Year's Day.
    ['2021-01-04', [3], ['2020-12-31']],
    ['2020-10-30', [], []],
  ])('van %s, %j dagen ervoor, komen op een werkdag en nooit later: %j', (effectief, dagen, verwacht) => {
    expect(herinneringen(effectief, dagen, kalender, lang).map(({ op }) => op)).toEqual(verwacht);
  });

  it('die bij het bekend worden al voorbij of juist nu zijn, vervallen', () => {
    const nu = '2020-10-15T22:00:00.000Z';
    expect(herinneringen('2020-10-30', [30, 14, 3], kalender, nu).map(({ dagen }) => dagen)).toEqual([3]);
    expect(herinneringen('2020-10-30', [30, 14, 3], kalender, '2020-10-15T21:59:59.999Z').map(({ dagen }) => dagen)).toEqual([14, 3]);
  });
});

describe('de datums van een termijn', () => {
  it('zijn nominaal en effectief: te laat is zij pas om middernacht na de effectieve dag', () => {
    expect(dateer('2020-11-01', 'atw', [], kalender, lang)).toEqual({ nominaal: '2020-11-01', effectief: '2020-11-02', herinneringen: [], weggevallenHerinneringen: [] });
    expect(dateer('2020-11-01', 'kalender', [], kalender, lang).effectief).toBe('2020-11-01');
    expect(verstrijktOp('2020-11-02')).toBe('2020-11-02T23:00:00.000Z');
    // The summer time ends on 25 October 2020, and begins on 28 March 2021.
    expect(verstrijktOp('2020-10-24')).toBe('2020-10-24T22:00:00.000Z');
    expect(verstrijktOp('2020-10-25')).toBe('2020-10-25T23:00:00.000Z');
    expect(verstrijktOp('2021-03-27')).toBe('2021-03-27T23:00:00.000Z');
    expect(verstrijktOp('2021-03-28')).toBe('2021-03-28T22:00:00.000Z');
    expect(verstrijktOp('2020-12-31')).toBe('2020-12-31T23:00:00.000Z');
  });
});

describe('het beloop van een termijn', () => {
  it('herinnert één keer per moment, en verstrijkt als zij niet is gehaald', () => {
    const v = inFase('picot');
    const veertien = v.tijd('2020-10-16');
    expect(veertien.laatste).toMatchObject([{ type: 'termijn-herinnerd', data: { dagen: 14, overgeslagen: [] }, due: '2020-10-15T22:00:00.000Z' }]);
    expect(veertien.tijd('2020-10-26').laatste).toEqual([]);
    const drie = veertien.tijd('2020-10-27');
    expect(types(drie.laatste)).toEqual(['termijn-herinnerd']);
    expect(types(drie.tijd('2020-10-31').laatste)).toEqual(['termijn-verstreken']);
  });

  it('geeft van gemiste herinneringen alleen de laatste en noemt de andere; is zij zelf verstreken, dan geen', () => {
    const v = inFase('picot');
    expect(v.tijd('2020-10-28').laatste).toMatchObject([{ type: 'termijn-herinnerd', data: { dagen: 3, overgeslagen: [14] } }]);
    expect(types(v.tijd('2020-11-20').laatste)).toEqual(['termijn-verstreken']);
  });

  it('verstrijkt na verlenging opnieuw, en telt dat als tweede keer', () => {
    const v = inFase('picot').tijd('2020-10-31').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-06', reden: 'COVID-19' }, { op: '2020-11-02', uitEscalatie: true });
    expect(v.laatste[0]?.data).toMatchObject({ oud: '2020-10-30', nominaal: '2020-12-06', effectief: '2020-12-07' });
    expect(v.state.termijnen[0]).toMatchObject({ staat: 'loopt', gemist: 1, oorspronkelijk: { nominaal: '2020-10-30' }, gewijzigd: { door: 'gremium:stuurgroep', op: '2020-11-02' } });
    expect(v.tijd('2020-12-08').state.termijnen[0]).toMatchObject({ staat: 'verstreken', gemist: 2 });
  });
});

describe('een termijn verplaatsen', () => {
  const v = () => inFase('picot').tijd('2020-10-12', 9);
  const verleng = (nieuweDatum: string, actor: typeof wie.stuurgroep | typeof wie.FMS = wie.stuurgroep) => v().doe(actor, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum, reden: 'Overleg.' });

  it('kan naar later en naar vroeger, vanaf vandaag', () => {
    expect(verleng('2020-12-01').state.termijnen[0]?.effectief).toBe('2020-12-01');
    expect(verleng('2020-10-20').state.termijnen[0]?.effectief).toBe('2020-10-20');
    expect(verleng('2020-10-12').state.termijnen[0]?.effectief).toBe('2020-10-12');
    expect(() => verleng('2020-10-09')).toThrow('Kies een datum op of na 12 oktober 2020.');
  });

  it('kan niet naar een jaar waarmee niet te rekenen valt', () => {
    expect(() => verleng('9999-12-31')).toThrow('Kies een jaar van 1900 tot en met 2200.');
    expect(verleng('2200-12-31').state.termijnen[0]?.effectief).toBe('2200-12-31');
  });

  it('is geen verplaatsing als de dag dezelfde is, ook niet via het weekend ervoor', () => {
    expect(() => verleng('2020-10-30')).toThrow('De termijn loopt al tot 30 oktober 2020.');
  });

  it('stelt de herinneringen opnieuw, zonder die al voorbij zijn', () => {
    expect(verleng('2020-11-09').state.termijnen[0]?.herinneringen).toEqual([{ dagen: 14, op: '2020-10-26' }, { dagen: 3, op: '2020-11-06' }]);
  });

  it('zegt in de historie welke herinneringen daardoor wegvallen, bij verplaatsen, stellen en hervatten', () => {
    const zinnen = (verloop: Verloop<Item>): readonly string[] => verloop.laatste.filter(({ type }) => type.startsWith('termijn-')).map((event) => zinVan({ ...event, streamId: 'item-test' }));
    expect(verleng('2020-11-09').laatste[0]?.data).toMatchObject({ weggevallenHerinneringen: [30] });
    expect(zinnen(verleng('2020-11-09'))).toEqual(['Termijn verlengd van 30 oktober 2020 naar 9 november 2020 (PICOT aanvullen). Geen herinnering 30 dagen vooraf: daarvoor was het al te laat.']);
    expect(zinnen(verleng('2020-12-31'))).toEqual(['Termijn verlengd van 30 oktober 2020 naar 31 december 2020 (PICOT aanvullen).']);
    const gesteld = inFase('kennisvraag').doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-20' });
    expect(gesteld.state.termijnen[0]).toMatchObject({ weggevallenHerinneringen: [30, 14], herinneringen: [{ dagen: 3 }] });
    expect(zinnen(gesteld)).toEqual(['Termijn gesteld: PICOT aanvullen, uiterlijk 30 oktober 2020. Geen herinnering 30 en 14 dagen vooraf: daarvoor was het al te laat.']);
    const hervat = v().doe(wie.stuurgroep, 'schortItemOp', { reden: 'x' }).doe(wie.stuurgroep, 'hervatItem', { reden: 'x' }, { op: '2020-10-15' });
    expect(zinnen(hervat)[0]).toMatch(/naar 2 november 2020 \(PICOT aanvullen\)\. Geen herinnering 30 dagen vooraf: daarvoor was het al te laat\.$/);
  });

  it('is een besluit van een gremium of de projectorganisatie, over een termijn die openstaat', () => {
    expect(() => verleng('2020-12-01', wie.FMS)).toThrow(weigering('geen-recht'));
    expect(() => v().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-9', nieuweDatum: '2020-12-01', reden: 'x' })).toThrow('Er is geen termijn picot-9. Open termijnen: picot-1.');
    expect(() => inFase('subsidieronde').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2021-12-01', reden: 'x' })).toThrow(weigering('termijn-afgesloten'));
    expect(() => inFase('implementatie').doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'opname-1', nieuweDatum: '2026-12-01', reden: 'x' })).toThrow('Er loopt nu geen termijn.');
  });
});

describe('een termijn van voor de herinneringen die wegvielen', () => {
  const lees = (type: string, data: Record<string, unknown>) => item.event(type)!.upcast(1, data);

  it('noemt ze alsnog: van de afgesproken drie kwam er één', () => {
    const v1 = { id: 'picot-1', stap: 'picot', omschrijving: 'x', nominaal: '2020-10-30', effectief: '2020-10-30', precisie: 'dag', tekst: 'x', kalenderregel: 'atw', eigenaren: ['partij:FMS'], bron: 'configuratie', herinneringDagen: [30, 14, 3], herinneringen: [{ dagen: 14, op: '2020-10-16' }] };
    expect(lees('termijn-gesteld', { termijn: v1 })).toMatchObject({ termijn: { weggevallenHerinneringen: [30, 3] } });
  });

  it('zegt er bij een verplaatsing niets over: dat is niet bewaard', () => {
    expect(lees('termijn-verlengd', { oud: '2020-10-30' })).toEqual({ oud: '2020-10-30', weggevallenHerinneringen: [] });
  });
});
