import { alleen, leesZoekdeel, schrijfZoekdeel } from './zoekdeel';

describe('filters in the address', () => {
  it('are plain text, there and back', () => {
    const waarden = { fase: 'picot', zoek: '142 & meer', page: '2' };
    expect(schrijfZoekdeel(waarden)).toBe('?fase=picot&zoek=142+%26+meer&page=2');
    expect(leesZoekdeel(schrijfZoekdeel(waarden))).toEqual(waarden);
  });

  it('that are empty are not written, and unknown ones are not read', () => {
    expect(schrijfZoekdeel({ fase: '', zoek: undefined })).toBe('');
    expect(alleen(['fase'])({ fase: 'picot', gevaar: '<script>', zoek: '' })).toEqual({ fase: 'picot' });
  });
});
