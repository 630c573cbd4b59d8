import { bronnen } from './bronnen';

const blok = /^```(?:ts|json) (\S+)\n([\s\S]*?)^```$/gm;

describe('the guides', () => {
  const gidsen = bronnen('docs/guides/*.md');
  const stukken = gidsen.flatMap(({ pad, tekst }) => [...tekst.matchAll(blok)].map(([, bron = '', stuk = '']) => ({ pad, bron, stuk })));

  it('show code, and each fits on a page', () => {
    expect(stukken.length).toBeGreaterThanOrEqual(6);
    expect(gidsen.filter(({ tekst }) => tekst.split('\n').length > 60).map(({ pad }) => pad)).toEqual([]);
  });

  it.each(stukken.map((een) => [`${een.pad}: ${een.bron}`, een] as const))('show what the code says today (%s)', (_naam, { bron, stuk }) => {
    const [gevonden] = bronnen(bron);
    expect(gevonden?.tekst).toContain(stuk);
  });
});

describe('the README', () => {
  it('names every command of the command line', () => {
    const readme = bronnen('README.md').map(({ tekst }) => tekst).join('');
    const namen = bronnen('apps/cli/src/commands/*.ts').flatMap(({ tekst }) => [...tekst.matchAll(/^ {2}naam: '([a-z-]+)'/gm)].map(([, naam = '']) => naam));
    expect(namen.length).toBeGreaterThan(12);
    expect(namen.filter((naam) => !new RegExp(`^\\|.*\`${naam}[ \`]`, 'm').test(readme))).toEqual([]);
  });
});
