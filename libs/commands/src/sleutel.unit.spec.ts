import { leesSleutel, nieuweStroom, opdrachtHash, schrijfSleutel } from './sleutel';

const opdracht = { type: 'plaatsOpmerking', tekst: 'Afgestemd.', gebeurdOp: '2020-09-01' };

describe('de sleutel van een opdracht', () => {
  it('staat voor stroom, soort en inhoud, in welke volgorde de velden ook komen', () => {
    const hash = opdrachtHash('item-1', opdracht, 'p-fms');
    expect(opdrachtHash('item-1', { gebeurdOp: '2020-09-01', tekst: 'Afgestemd.', type: 'plaatsOpmerking' }, 'p-fms')).toBe(hash);
    expect(opdrachtHash('item-2', opdracht, 'p-fms')).not.toBe(hash);
    expect(opdrachtHash('item-1', { ...opdracht, tekst: 'Anders.' }, 'p-fms')).not.toBe(hash);
  });

  it('staat bij een reactie voor de oorzaak die zij noemt, hoe zij ook verwoord is', () => {
    const hash = opdrachtHash('item-1', opdracht, 'reactie:escalator');
    expect(opdrachtHash('item-1', { ...opdracht, tekst: 'Anders.' }, 'reactie:escalator')).toBe(hash);
    expect(opdrachtHash('item-1', { ...opdracht, type: 'hervatItem' }, 'reactie:escalator')).not.toBe(hash);
  });

  it('is uit een gebeurtenis terug te lezen', () => {
    const sleutel = { scope: 'reactie:escalator', key: 'item-1@4 openEscalatie' };
    expect(leesSleutel(schrijfSleutel(sleutel))).toEqual(sleutel);
  });

  it('maakt altijd dezelfde nieuwe stroom, en een andere sleutel een andere', () => {
    const stroom = nieuweStroom('item', { scope: 'p-fms', key: 'a' });
    expect(stroom).toMatch(/^item-[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(nieuweStroom('item', { scope: 'p-fms', key: 'a' })).toBe(stroom);
    expect(nieuweStroom('item', { scope: 'p-fms', key: 'b' })).not.toBe(stroom);
  });
});
