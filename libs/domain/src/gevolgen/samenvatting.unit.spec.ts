import { korteDatum, vanNaar } from '../kalender/schrijfwijze';
import { gevolgensamenvatting, type Gevolgenkort } from './samenvatting';

const kort = (rest: Partial<Gevolgenkort> = {}): string => gevolgensamenvatting({ termijnen: [], escalaties: { eindigen: 0, beginnen: 0 }, elders: 0, personen: 0, ...rest });
const loopt = (datum: string) => ({ datum, staat: 'loopt' as const });

describe('de samenvatting van gevolgen', () => {
  it('noemt de oude en de nieuwe datum, de escalatie die eindigt, en hoeveel mensen bericht krijgen', () => {
    expect(kort({ termijnen: [{ oud: { datum: '2020-10-30', staat: 'verstreken' }, nieuw: loopt('2020-12-01') }], escalaties: { eindigen: 1, beginnen: 0 }, personen: 3 })).toBe('30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 3 personen.');
  });

  it('telt wat er meer dan één is, elk bij zijn eigen woord', () => {
    const termijnen = [
      { oud: loopt('2020-10-30'), nieuw: loopt('2020-12-01') }, { oud: loopt('2020-11-30'), nieuw: loopt('2021-01-04') }, { nieuw: loopt('2021-04-01') },
      { oud: loopt('2020-11-01'), nieuw: { datum: '2020-11-01', staat: 'opgeschort' as const } }, { oud: loopt('2020-11-02'), nieuw: { datum: '2020-11-02', staat: 'vervallen' as const } },
      { oud: loopt('2020-11-03'), nieuw: { datum: '2020-11-03', staat: 'gehaald' as const } },
    ];
    expect(kort({ termijnen, escalaties: { eindigen: 2, beginnen: 1 }, elders: 3, personen: 1 })).toBe(
      '2 termijnen krijgen een andere datum. Nieuwe termijn: 1 apr 2021. Termijn gehaald. Termijn staat stil. Termijn vervalt. 2 escalaties eindigen. Escalatie begint. Dit verandert ook iets bij 3 andere onderwerpen. Bericht aan 1 persoon.',
    );
  });

  it('zegt het als er niets verandert', () => {
    expect(kort()).toBe('Er verandert geen termijn. Niemand krijgt bericht.');
  });

  it('zegt het als een termijn weer loopt op dezelfde dag', () => {
    expect(kort({ termijnen: [{ oud: { datum: '2020-11-01', staat: 'opgeschort' }, nieuw: loopt('2020-11-01') }] })).toBe('Termijn loopt weer. Niemand krijgt bericht.');
  });

  it('noemt het jaar twee keer als het verandert', () => {
    expect([korteDatum('2020-03-01'), vanNaar('2020-10-30', '2021-01-04')]).toEqual(['1 mrt 2020', '30 okt 2020 → 4 jan 2021']);
  });
});
