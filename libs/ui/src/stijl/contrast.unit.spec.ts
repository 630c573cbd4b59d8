import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afstand, contrast, kleurenzien } from './test/kleur';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const token = (naam: string): string => {
  const gevonden = new RegExp(`--cgg-${naam}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (gevonden === undefined) throw new Error(`Token ${naam} ontbreekt in tokens.css`);
  return gevonden;
};

describe('the contrast table of ux.md 3.1', () => {
  it.each([
    ['inkt', 'wit', 16.37],
    ['inkt', 'vlak', 15.11],
    ['tekst-zacht', 'wit', 8.68],
    ['tekst-zacht', 'vlak', 8.01],
    ['rand', 'wit', 4.74],
    ['rand', 'vlak', 4.38],
    ['lijn', 'wit', 1.56],
    ['wit', 'hoofd', 8.41],
    ['hoofd', 'hoofd-licht', 7.31],
    ['link', 'wit', 7.98],
    ['link', 'vlak', 7.37],
    ['fout', 'fout-licht', 7.53],
    ['waarschuwing', 'waarschuwing-licht', 7.81],
    ['goed', 'goed-licht', 7.32],
    ['info', 'info-licht', 7.86],
    ['pauze', 'pauze-licht', 7.68],
    ['focus', 'wit', 16.37],
    ['focus-buiten', 'hoofd', 6.08],
  ])('%s on %s is %d', (voor, achter, verhouding) => {
    // The table rounds down, so that it never promises more than there is.
    expect(Math.floor(contrast(token(voor), token(achter)) * 100) / 100).toBe(verhouding);
  });

  it.each(['inkt', 'tekst-zacht', 'link'])('%s is AAA on every light surface that carries text', (tekst) => {
    for (const vlak of ['wit', 'vlak']) expect(contrast(token(tekst), token(vlak))).toBeGreaterThanOrEqual(7);
  });

  it('white on the darker head keeps its contrast', () => {
    expect(contrast(token('wit'), token('hoofd-donker'))).toBeGreaterThan(contrast(token('wit'), token('hoofd')));
  });
});

describe('the colours of the seven stages', () => {
  const fasen = [1, 2, 3, 4, 5, 6, 7].map((nummer) => token(`fase-${nummer}`));

  it('stand out on white', () => {
    for (const kleur of fasen) expect(contrast(kleur, token('wit'))).toBeGreaterThanOrEqual(3.42);
  });

  it.each([1, 4, 6])('stage %d carries white text', (nummer) => {
    expect(contrast(token('wit'), token(`fase-${nummer}`))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([2, 3, 5, 7])('stage %d carries large bold ink', (nummer) => {
    expect(contrast(token('inkt'), token(`fase-${nummer}`))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(kleurenzien))('any two differ by at least 28 (%s)', (_naam, zien) => {
    const paren = fasen.flatMap((a, i) => fasen.slice(i + 1).map((b) => afstand(a, b, zien)));
    expect(Math.min(...paren)).toBeGreaterThanOrEqual(27.5);
  });
});
