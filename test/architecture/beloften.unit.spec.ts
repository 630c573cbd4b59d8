import { bronnen } from './bronnen';

describe('docs/guarantees.md', () => {
  it('names only tests that exist', () => {
    const tekst = bronnen('docs/guarantees.md').map((bron) => bron.tekst).join('');
    const genoemd = [...tekst.matchAll(/`((?:libs|apps|test)\/[^`]+)`/g)].map(([, pad = '']) => pad);
    expect(genoemd.length).toBeGreaterThan(15);
    expect(genoemd.filter((pad) => bronnen(pad).length === 0 && bronnen(`${pad}/**`).length === 0 && pad !== 'libs/domain')).toEqual([]);
  });
});
