import { Gezien } from './gezien';

describe('what commands left behind', () => {
  it('is asked for until an answer showed it', () => {
    const gezien = new Gezien();
    gezien.onthoud([{ streamId: 'item-1', versie: 3 }, { streamId: 'gremium-BO', versie: 1 }]);
    gezien.onthoud([{ streamId: 'item-1', versie: 4 }]);
    gezien.onthoud([{ streamId: 'item-1', versie: 2 }]);
    expect(gezien.naVersies()).toEqual(['gremium-BO@1', 'item-1@4']);
    gezien.getoond(['gremium-BO@1', 'item-1@3']);
    expect(gezien.naVersies()).toEqual(['item-1@4']);
    gezien.getoond(['item-1@4']);
    expect(gezien.naVersies()).toEqual([]);
  });

  it('asks for the newest fifty', () => {
    const gezien = new Gezien();
    for (let nr = 0; nr < 60; nr += 1) gezien.onthoud([{ streamId: `item-${nr}`, versie: 1 }]);
    expect(gezien.naVersies()).toHaveLength(50);
    expect(gezien.naVersies().at(-1)).toBe('item-59@1');
  });
});
