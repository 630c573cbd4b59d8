import { cirkel } from '../test/gegeven';
import { pasen } from './feestdagen';
import { dagenTussen, plusDagen } from './datum';
import { verstrijktOp } from '../termijn/termijn';
import { maakWerkkalender } from './werkkalender';

const kalender = maakWerkkalender(cirkel.kalender);

describe('een termijn volgens de Algemene termijnenwet', () => {
  it.each([
    ['2026-01-01', '2026-01-05', 'Nieuwjaarsdag, 2 januari gelijkgesteld'],
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag, Pasen'],
    ['2026-05-14', '2026-05-18', 'Hemelvaart, 15 mei gelijkgesteld'],
    ['2026-12-25', '2026-12-28', 'Kerst'],
    ['2027-05-05', '2027-05-10', 'Bevrijdingsdag, Hemelvaart, 7 mei gelijkgesteld'],
    ['2027-03-26', '2027-03-30', 'Goede Vrijdag, Pasen'],
    ['2025-04-26', '2025-04-28', 'Koningsdag op zaterdag'],
    ['2028-04-27', '2028-05-01', 'Koningsdag, 28 april gelijkgesteld'],
    ['2026-05-22', '2026-05-22', 'een gewone vrijdag'],
    ['2020-11-01', '2020-11-02', 'een zondag'],
  ])('die eindigt op %s loopt door tot en met %s (%s)', (nominaal, verwacht) => {
    expect(kalender.effectief(nominaal, 'atw')).toBe(verwacht);
    expect(kalender.effectief(nominaal, 'werkdagen')).toBe(verwacht);
    expect(kalender.effectief(nominaal, 'kalender')).toBe(nominaal);
  });
});

describe('een termijn van drie dagen (Algemene termijnenwet, artikel 2)', () => {
  it.each([
    ['2026-04-02', '2026-04-08', 'Goede Vrijdag en Pasen'],
    ['2026-12-24', '2026-12-29', 'Kerst en een weekend'],
    ['2026-05-13', '2026-05-19', 'Hemelvaart en de gelijkgestelde vrijdag'],
    ['2026-12-31', '2027-01-05', 'de jaarwisseling'],
  ])('die begint op %s eindigt op %s, omdat zij minstens twee werkdagen heeft (%s)', (vanaf, verwacht) => {
    expect(kalender.effectief(kalender.plusDagen(vanaf, 3, 'atw'), 'atw')).toBe(verwacht);
    expect(kalender.plusDagen(vanaf, 3, 'kalender')).toBe(plusDagen(vanaf, 3));
  });

  it('geldt niet voor een kortere termijn, en verandert niets waar er al twee werkdagen zijn', () => {
    expect(kalender.plusDagen('2026-12-24', 2, 'atw')).toBe('2026-12-26');
    expect(kalender.plusDagen('2026-06-01', 3, 'atw')).toBe('2026-06-04');
    expect(kalender.plusDagen('2026-04-02', 14, 'atw')).toBe('2026-04-16');
  });
});

describe('de feestdagen', () => {
  it.each([
    [2024, '2024-03-29', '2024-05-09', '2024-05-20'],
    [2025, '2025-04-18', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-03', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-26', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-14', '2028-05-25', '2028-06-05'],
    [2029, '2029-03-30', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-19', '2030-05-30', '2030-06-10'],
  ])('van %i: Goede Vrijdag %s, Hemelvaart %s, Pinkstermaandag %s', (_jaar, goedeVrijdag, hemelvaart, pinkstermaandag) => {
    expect([goedeVrijdag, hemelvaart, pinkstermaandag].map(kalender.reden)).toEqual(['Goede Vrijdag', 'Hemelvaartsdag', 'Tweede Pinksterdag']);
  });

  it('hebben Pasen altijd op een zondag tussen 22 maart en 25 april', () => {
    for (let jaar = 1900; jaar <= 2199; jaar++) {
      const dag = pasen(jaar);
      expect(new Date(`${dag}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(dag.slice(5) >= '03-22' && dag.slice(5) <= '04-25').toBe(true);
    }
  });

  it('vieren Koningsdag op 26 april als de 27e een zondag is, en Bevrijdingsdag elk jaar', () => {
    expect(kalender.reden('2025-04-26')).toBe('Koningsdag');
    expect(kalender.reden('2025-04-27')).toBe('zondag');
    expect(kalender.reden('2021-05-05')).toBe('Bevrijdingsdag');
    expect(kalender.reden('2020-12-31')).toBeUndefined();
    expect(kalender.reden('2021-05-04')).toBeUndefined();
  });

  it('noemen een gelijkgestelde dag alleen waar de gegevens haar noemen', () => {
    expect(kalender.reden('2026-01-02')).toBe('vrijdag na Nieuwjaarsdag');
    expect(maakWerkkalender({ ...cirkel.kalender, gelijkgesteldeDagen: [] }).reden('2026-01-02')).toBeUndefined();
  });

  it('kennen elke gelijkgestelde dag van de besluiten van 2023 tot en met 2028, en de dagen van het patroon die er niet bij zijn', () => {
    const gelijkgesteld = ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];
    expect(gelijkgesteld.filter(kalender.isWerkdag)).toEqual([]);
    expect(['2026-05-04', '2027-04-26', '2020-12-31', '2021-05-04'].filter(kalender.isWerkdag)).toHaveLength(4);
  });

  it('weten tot wanneer zij compleet zijn', () => {
    expect(kalender.dekking).toEqual({ van: '2018-01-01', tot: '2028-12-31' });
    expect([kalender.gedekt('2017-12-31'), kalender.gedekt('2018-01-01'), kalender.gedekt('2028-12-31'), kalender.gedekt('2029-01-01')]).toEqual([false, true, true, false]);
  });
});

describe('een termijn die verstrijkt', () => {
  it.each([
    ['2020-03-28', '2020-03-28T23:00:00.000Z', 'de nacht waarin de klok vooruitgaat'],
    ['2020-03-29', '2020-03-29T22:00:00.000Z', 'de dag van 23 uur'],
    ['2020-10-24', '2020-10-24T22:00:00.000Z', 'de nacht waarin de klok teruggaat'],
    ['2020-10-25', '2020-10-25T23:00:00.000Z', 'de dag van 25 uur'],
    ['2020-12-31', '2020-12-31T23:00:00.000Z', 'de jaarwisseling'],
    ['2020-02-29', '2020-02-29T23:00:00.000Z', 'schrikkeldag'],
  ])('doet dat na %s om %s: 00:00 in Amsterdam (%s)', (dag, moment) => {
    expect(verstrijktOp(dag)).toBe(moment);
  });
});

describe('werkdagen tellen', () => {
  it.each([
    ['2020-10-30', 1, '2020-11-02'],
    ['2020-10-31', 10, '2020-11-13'],
    ['2020-12-24', 1, '2020-12-28'],
    ['2020-12-31', 1, '2021-01-04'],
    ['2020-11-14', 20, '2020-12-11'],
    ['2020-12-12', 30, '2021-01-26'],
    ['2020-10-30', 0, '2020-10-30'],
  ])('vanaf %s is werkdag %i %s; de dag zelf telt niet', (van, aantal, verwacht) => {
    expect(kalender.plusWerkdagen(van, aantal)).toBe(verwacht);
    expect(kalender.werkdagenTussen(van, verwacht)).toBe(aantal);
  });

  it('zoekt vooruit en terug, en blijft op een werkdag staan', () => {
    expect(kalender.opOfNa('2020-12-25')).toBe('2020-12-28');
    expect(kalender.opOfVoor('2020-12-27')).toBe('2020-12-24');
    for (let dag = '2020-01-01'; dag < '2022-01-01'; dag = plusDagen(dag, 1)) {
      const [na, voor] = [kalender.opOfNa(dag), kalender.opOfVoor(dag)];
      expect(kalender.isWerkdag(na) && kalender.isWerkdag(voor)).toBe(true);
      expect(dagenTussen(voor, na) === 0).toBe(kalender.isWerkdag(dag));
    }
  });

  it('telt ook duizend werkdagen', () => {
    expect(kalender.werkdagenTussen('2020-01-01', kalender.plusWerkdagen('2020-01-01', 1000))).toBe(1000);
  });
});
