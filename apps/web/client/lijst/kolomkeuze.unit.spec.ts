import { leesKolommen, schrijfKolommen, verplaats, wissel } from './kolomkeuze';

const aanbod = { alle: ['fase', 'beurt', 'termijn', 'wv'], standaard: ['fase', 'beurt', 'termijn'] } as const;

describe('the columns of a list', () => {
  it('are the usual ones when the address names none, and else those that it names, in its order', () => {
    expect(leesKolommen(aanbod, undefined)).toEqual(['fase', 'beurt', 'termijn']);
    expect(leesKolommen(aanbod, 'wv,onzin,fase,wv')).toEqual(['wv', 'fase']);
    expect(leesKolommen(aanbod, 'geen')).toEqual([]);
  });

  it('leave out what this reader is not offered, also of the usual ones', () => {
    expect(leesKolommen({ ...aanbod, alle: ['fase', 'termijn'] }, undefined)).toEqual(['fase', 'termijn']);
    expect(leesKolommen({ ...aanbod, alle: ['fase', 'termijn'] }, 'wv,termijn')).toEqual(['termijn']);
  });

  it.each<[readonly ('fase' | 'beurt' | 'termijn' | 'wv')[], string | undefined]>([
    [['fase', 'beurt', 'termijn'], undefined],
    [['beurt', 'fase', 'termijn'], 'beurt,fase,termijn'],
    [[], 'geen'],
  ])('%j stand in the address as %s, and are read back the same', (gekozen, tekst) => {
    expect(schrijfKolommen(aanbod, gekozen)).toBe(tekst);
    expect(leesKolommen(aanbod, tekst)).toEqual(gekozen);
  });

  it('come, go and move one place, never past an end', () => {
    expect(wissel(['fase', 'wv'], 'fase')).toEqual(['wv']);
    expect(wissel(['fase'], 'wv')).toEqual(['fase', 'wv']);
    expect(verplaats(['fase', 'beurt', 'wv'], 'wv', -1)).toEqual(['fase', 'wv', 'beurt']);
    expect(verplaats(['fase', 'beurt', 'wv'], 'fase', 1)).toEqual(['beurt', 'fase', 'wv']);
    expect(verplaats(['fase', 'wv'], 'fase', -1)).toEqual(['fase', 'wv']);
    expect(verplaats(['fase', 'wv'], 'wv', 1)).toEqual(['fase', 'wv']);
  });
});
