import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { perLetter, plekVan, woordenUit } from './woorden';

const lijst = readFileSync(join(__dirname, '../../../../docs/woordenlijst.md'), 'utf8');

describe('the words of the domain', () => {
  it('come from the list of words, without those of the machine', () => {
    const woorden = woordenUit(lijst);
    expect(woorden.length).toBeGreaterThan(100);
    expect(woorden).toContainEqual({ woord: 'aan zet', betekenis: 'wie nu iets moet doen; staat in elke regel over een item' });
    expect(woorden.map(({ woord }) => woord)).not.toContain('outbox');
    expect(woorden.filter(({ betekenis }) => /\?proef|in code|verhuist/.test(betekenis))).toEqual([]);
    expect(woorden.filter(({ woord, betekenis }) => /[`*|]/.test(woord + betekenis) || betekenis.length < 5)).toEqual([]);
  });

  it('stand under every letter once, each on a place of its own', () => {
    const letters = perLetter(woordenUit(lijst)).map(({ letter }) => letter);
    expect(letters).toEqual([...new Set(letters)]);
    const plekken = woordenUit(lijst).map(plekVan);
    expect(plekken).toEqual([...new Set(plekken)]);
    expect(plekken).toContain('aan-zet');
  });

  it('are never none: a list that was changed beyond reading stops the start', () => {
    expect(() => woordenUit('# Woorden')).toThrow('No words');
  });
});
