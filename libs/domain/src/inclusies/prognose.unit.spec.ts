import fc from 'fast-check';
import { plusDagen, plusMaanden } from '../kalender/datum';
import type { Centrum } from './inclusies-staat';
import { verwacht } from './plan';
import { prognose, tempoVerraadtKlein } from './prognose';

const plan = { start: '2022-03-01', eind: '2024-03-01', doel: 240 };
const centrum = (...standen: readonly (readonly [datum: string, aantal: number])[]): Centrum => ({
  code: 'ZH-1', naam: 'Oost', gestartOp: '2022-03-01', standen: standen.map(([datum, aantal]) => ({ datum, aantal })),
});

describe('de prognose van het einde', () => {
  it('trekt het tempo van de laatste zes maanden door', () => {
    // 60 in six months, of which 120 are still to come: a year more.
    const uit = prognose({ plan, centra: [centrum(['2022-09-01', 60], ['2023-03-01', 120])] });
    expect(uit).toEqual({ soort: 'verwacht', op: '2024-02-26', perMaand: 10.1 });
    // Slow before, faster in the last half year: only that counts.
    const sneller = prognose({ plan, centra: [centrum(['2022-09-01', 0], ['2023-03-01', 120])] });
    expect(sneller).toMatchObject({ op: '2023-08-29' });
  });

  it('begint bij de start als die korter geleden is, en rekent tussen twee standen in een rechte lijn', () => {
    expect(prognose({ plan, centra: [centrum(['2022-05-01', 20])] })).toMatchObject({ soort: 'verwacht', op: plusDagen('2022-05-01', 671) });
    const zelden = prognose({ plan, centra: [centrum(['2023-03-01', 120])] });
    expect(zelden).toMatchObject({ op: plusDagen('2023-03-01', 365) });
  });

  it('is er niet zonder doel, zonder cijfers, of als er niemand bij komt; en wat bereikt is, is bereikt', () => {
    expect(prognose({ centra: [centrum(['2022-09-01', 60])] })).toEqual({ soort: 'onbekend' });
    expect(prognose({ plan, centra: [centrum()] })).toEqual({ soort: 'onbekend' });
    expect(prognose({ plan, centra: [centrum(['2022-09-01', 60], ['2023-03-01', 60], ['2023-09-01', 60])] })).toEqual({ soort: 'onbekend' });
    expect(prognose({ plan, centra: [centrum(['2023-09-01', 241], ['2023-12-01', 250])] })).toEqual({ soort: 'bereikt', op: '2023-09-01' });
  });

  it('ligt nooit voor de laatste meting, komt dichterbij als er meer geïncludeerd is, en is van wie op schema loopt het einde van het plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 39 }), (maanden, aantal, meer) => {
        const dag = plusMaanden(plan.start, maanden);
        const bij = (n: number) => prognose({ plan, centra: [centrum([dag, n])] });
        const [minder, nu] = [bij(aantal), bij(aantal + meer)];
        if (nu.soort === 'verwacht') expect(nu.op >= dag).toBe(true);
        if (minder.soort === 'verwacht' && nu.soort === 'verwacht') expect(nu.op <= minder.op).toBe(true);
        if (minder.soort !== 'onbekend') expect(nu.soort).not.toBe('onbekend');
        const opSchema = prognose({ plan, centra: [centrum([dag, verwacht(plan, dag)])] });
        expect(opSchema.soort === 'verwacht' && opSchema.op >= plusDagen(plan.eind, -1) && opSchema.op <= plusDagen(plan.eind, 1)).toBe(true);
      }),
    );
  });

  it('verraadt met haar tempo een klein aantal als er in die maanden, of ervoor, minder dan tien bij kwamen', () => {
    const bij = (...standen: readonly (readonly [datum: string, aantal: number])[]) => tempoVerraadtKlein({ centra: [centrum(...standen)] });
    expect(bij(['2022-09-01', 60], ['2023-03-01', 69])).toBe(true);
    expect(bij(['2022-09-01', 9], ['2023-03-01', 69])).toBe(true);
    expect(bij(['2022-09-01', 10], ['2023-03-01', 20])).toBe(false);
    // Before the start there was nobody to count.
    expect(bij(['2022-05-01', 10])).toBe(false);
    expect(bij(['2022-05-01', 9])).toBe(true);
    expect(bij()).toBe(false);
  });
});
