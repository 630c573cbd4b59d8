import { renderToStaticMarkup } from 'react-dom/server';
import { Afloopmelding } from './Afloopmelding';

const html = (zoekdeel: string): string => renderToStaticMarkup(<Afloopmelding zoekdeel={zoekdeel} />);

describe('the page for who is not signed in', () => {
  it.each([
    ['?aanmelden=mislukt', 'Het aanmelden is niet gelukt.'],
    ['?aanmelden=verlopen', 'Het aanmelden duurde te lang.'],
  ])('says at once why a sign-in ended: %s', (zoekdeel, zin) => {
    expect(html(zoekdeel)).toContain('role="alert"');
    expect(html(zoekdeel)).toContain(zin);
  });

  it('says nothing to who has not tried yet, nor what an address makes up', () => {
    expect(html('')).toBe('');
    expect(html('?aanmelden=gelukt')).toBe('');
    expect(html('?aanmelden=toString')).toBe('');
  });
});
