import { renderToStaticMarkup } from 'react-dom/server';
import { leesStap, stappenVan, trechterteksten } from '../teksten/trechter';
import { Trechter } from './Trechter';

const trechter = { ingediend: 4, geselecteerd: 2, uitgewerkt: 2, beoordeeld: 0, voorlopig: 0, gehonoreerd: 1, afgewezen: 1, ingetrokken: 0 };

describe('the funnel', () => {
  it('shows the way on, and only those ways out that somebody took', () => {
    expect(stappenVan(trechter)).toEqual(['ingediend', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd', 'afgewezen']);
    expect([leesStap('uitgewerkt'), leesStap('onzin')]).toEqual(['uitgewerkt', undefined]);
  });

  it('has a table with the same values, that a page without scripts shows from the start', () => {
    const [dicht, open] = [renderToStaticMarkup(<Trechter trechter={trechter} />), renderToStaticMarkup(<Trechter trechter={trechter} tabelOpen />)];
    expect([dicht, open].map((html) => html.includes('cgg-figuur__tabel--open'))).toEqual([false, true]);
    expect([dicht, open].map((html) => html.includes('Toon als tabel'))).toEqual([true, false]);
    expect(open).toContain('Van de 4 projectideeën is er 1 gehonoreerd.');
    expect(open).toContain('25%');
  });

  it('leads from every number, in the picture and in the table, to what it counts', () => {
    const html = renderToStaticMarkup(<Trechter trechter={trechter} rond={(stap, inhoud) => <a href={`#${stap}`}>{inhoud}</a>} />);
    for (const stap of stappenVan(trechter)) expect([stap, html.split(`href="#${stap}"`).length - 1]).toEqual([stap, 2]);
  });

  it('says so when there is nothing yet', () => {
    expect(renderToStaticMarkup(<Trechter trechter={{ ...trechter, ingediend: 0 }} />)).toContain(trechterteksten.leeg);
  });
});
