import { isGefilterd, itemfilters, itemvraag } from './filters';

describe('the filters of the list of items', () => {
  const namen = (zietEscalaties: boolean): readonly string[] => itemfilters({ programma: undefined, rondes: [], vandaag: undefined, zietEscalaties }).map(({ naam }) => naam);

  it('are all of those that the design names, and none about escalaties for who sees none', () => {
    expect(namen(true)).toEqual(['zoek', 'fase', 'domein', 'partij', 'status', 'termijnstaat', 'escalatie', 'trede', 'instroom', 'wv', 'ronde', 'jaar', 'einde', 'sorteer']);
    expect(namen(false)).toEqual(namen(true).filter((naam) => naam !== 'escalatie' && naam !== 'trede'));
  });

  it('offer the years up to now, the latest first', () => {
    const jaar = itemfilters({ programma: undefined, rondes: [], vandaag: '2018-03-01', zietEscalaties: false }).find(({ naam }) => naam === 'jaar');
    expect(jaar?.opties?.map(({ waarde }) => waarde)).toEqual(['2018', '2017', '2016']);
  });

  it('make a question without what is about the page only', () => {
    expect(itemvraag({ fase: 'picot', status: 'lopend,opgeschort', page: '2', weergave: 'bord', kolommen: 'wv', programma: 'cirkel' })).toEqual({ fase: 'picot', status: ['lopend', 'opgeschort'], programma: 'cirkel' });
    expect(itemvraag({})).toEqual({ status: undefined });
  });

  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, false],
    [{ page: '2', weergave: 'bord', kolommen: 'wv', sorteer: 'nummer' }, false],
    [{ fase: 'picot' }, true],
    [{ programma: 'zinnige-zorg' }, true],
  ])('%j: filtered %s', (zoek, gefilterd) => expect(isGefilterd(zoek)).toBe(gefilterd));
});
