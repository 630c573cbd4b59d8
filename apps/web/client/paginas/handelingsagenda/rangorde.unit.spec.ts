import { gedeeldeGrens, ontbrekend, uitersten, type Rangschikking, type Regel } from './rangorde';

const regel = (nummer: string, plaats: number, perPartij: readonly (readonly [string, number])[], ontbreekt: readonly string[] = []): Regel => ({
  item: `item-${nummer}`, nummer, titel: nummer, plaats, gemiddelde: 3, spreiding: 1, gelijkMet: [], opAgenda: true, perCriterium: [],
  perPartij: perPartij.map(([partij, gemiddelde]) => ({ partij, gemiddelde })),
  ontbreekt: ontbreekt.map((partij) => ({ partij, criteria: ['volume'] })),
});
const rangschikking = (regels: Regel[], gelijkOpDeGrens: string[] = []): Rangschikking => ({ nr: 1, op: '2020-11-21', bladen: [], regels, gelijkOpDeGrens });

describe('the ranking', () => {
  it('names each party with a missing score once', () => {
    expect(ontbrekend(rangschikking([regel('CGG-1', 1, [], ['ZKN', 'VenVN']), regel('CGG-2', 2, [], ['ZKN'])]))).toEqual(['VenVN', 'ZKN']);
    expect(ontbrekend(rangschikking([regel('CGG-1', 1, [['FMS', 3]])]))).toEqual([]);
  });

  it('knows the lowest and the highest party of a question, if anybody scored', () => {
    expect(uitersten(regel('CGG-1', 1, [['FMS', 3.2], ['NVZ', 1.5], ['ZN', 4]]))).toEqual([1.5, 4]);
    expect(uitersten(regel('CGG-1', 1, []))).toBeUndefined();
  });

  it('says which place on the limit is shared', () => {
    const regels = [regel('CGG-1', 9, []), regel('CGG-2', 10, []), regel('CGG-3', 10, [])];
    expect(gedeeldeGrens(rangschikking(regels, ['CGG-2', 'CGG-3']))).toEqual({ plaats: 10, aantal: 2 });
    expect(gedeeldeGrens(rangschikking(regels))).toBeUndefined();
  });
});
