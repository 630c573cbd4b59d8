import { adres } from './lees';
import { looptAchter, naVersies, onthoud } from './versies';

describe('reading after writing', () => {
  it('asks every read for at least what the own command left behind, for a minute', () => {
    onthoud([{ streamId: 'item-1', versie: 4 }, { streamId: 'escalatie-2', versie: 7 }], 0);
    onthoud([{ streamId: 'item-1', versie: 3 }], 0);
    expect(naVersies(1_000)).toEqual(['item-1@4', 'escalatie-2@7']);
    expect(adres('/v1/items', { fase: 'picot', zoek: '' }, naVersies(1_000))).toBe('/v1/items?fase=picot&naVersie=item-1%404&naVersie=escalatie-2%407');
    expect(naVersies(61_000)).toEqual([]);
  });

  it('asks for the last fifty at most, which is what the API takes: many at once, the one touched again among them', () => {
    const begin = 1_000_000;
    onthoud(Array.from({ length: 60 }, (_, i) => ({ streamId: `item-bulk-${i}`, versie: 1 })), begin);
    onthoud([{ streamId: 'item-bulk-3', versie: 2 }], begin + 1);
    const gevraagd = naVersies(begin + 2);
    expect(gevraagd).toHaveLength(50);
    expect([gevraagd[0], gevraagd.at(-1)]).toEqual(['item-bulk-11@1', 'item-bulk-3@2']);
    expect(naVersies(begin + 60_002)).toEqual([]);
  });

  it('knows when an overview has not caught up yet', () => {
    onthoud([{ streamId: 'item-9', versie: 4 }]);
    expect([looptAchter('item-9', 3), looptAchter('item-9', 4), looptAchter('item-8', 1)]).toEqual([true, false, false]);
  });
});
