import { boog, maatstrepen, opCirkel, regels, ringdeel, schaal } from './meetkunde';

const midden = { x: 100, y: 100 };

describe('places in a drawing', () => {
  it('go clockwise round a circle, from the top', () => {
    expect([0, 90, 180, 270].map((hoek) => opCirkel(midden, 50, hoek))).toEqual([{ x: 100, y: 50 }, { x: 150, y: 100 }, { x: 100, y: 150 }, { x: 50, y: 100 }]);
  });

  it('make an arc the long way round only when it is more than half', () => {
    expect(boog(midden, 50, 0, 90)).toBe('M100 50A50 50 0 0 1 150 100');
    expect(boog(midden, 50, 0, 270)).toBe('M100 50A50 50 0 1 1 50 100');
    expect(boog(midden, 50, 90, 0)).toBe('M150 100A50 50 0 0 0 100 50');
    expect(ringdeel(midden, 25, 50, 0, 90)).toBe('M100 50A50 50 0 0 1 150 100L125 100A25 25 0 0 0 100 75Z');
  });

  it('lie on a scale, also when all values are the same', () => {
    expect([0, 5, 10].map(schaal([0, 10], [100, 200]))).toEqual([100, 150, 200]);
    expect(schaal([3, 3], [100, 200])(3)).toBe(100);
  });

  it('have round marks from zero, whole numbers only', () => {
    expect(maatstrepen(101)).toEqual([0, 50, 100, 150]);
    expect(maatstrepen(100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(maatstrepen(3)).toEqual([0, 1, 2, 3]);
    expect(maatstrepen(0)).toEqual([0]);
  });

  it('break words over lines', () => {
    expect(regels('Systematische analyse van zorg', 14)).toEqual(['Systematische', 'analyse van', 'zorg']);
  });
});
