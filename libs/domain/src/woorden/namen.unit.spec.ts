import { naamInZin, namenInZin, namenVan } from './namen';

describe('names', () => {
  it('stand without article in a list and with it in a sentence', () => {
    const wie = ['partij:VenVN', 'partij:ZKN', 'gremium:werkorganisatie', 'BO'];
    expect(namenVan(wie)).toBe('V&VN, ZKN, werkorganisatie en BO');
    expect(namenInZin(wie)).toBe('V&VN, ZKN, de werkorganisatie en het BO');
    expect(naamInZin('gremium:VWS')).toBe('VWS');
  });
});
