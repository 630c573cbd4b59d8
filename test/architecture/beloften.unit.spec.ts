import { bronnen } from './bronnen';

describe.each(['docs/guarantees.md', 'docs/aanvaarding.md'])('%s', (pagina) => {
  it('names only tests that exist', () => {
    const tekst = bronnen(pagina).map((bron) => bron.tekst).join('');
    const genoemd = [...tekst.matchAll(/`((?:libs|apps|test)\/[^`]+)`/g)].map(([, pad = '']) => pad);
    expect(genoemd.length).toBeGreaterThan(15);
    expect(genoemd.filter((pad) => bronnen(pad).length === 0 && bronnen(`${pad}/**`).length === 0 && pad !== 'libs/domain')).toEqual([]);
  });
});
