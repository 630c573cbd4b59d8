import { gremiumkeuzes, isAantal, veranderen, vraagVan } from './besluit';

describe('a decision about a whole programme', () => {
  it('changes the terms that move and those that stand still', () => {
    expect(veranderen({ totalen: { onderwerpen: 9, verschuiven: 1200, staanStil: 4, blijven: 7 } })).toBe(1204);
  });

  it.each([['1204', true], [' 1.204 ', true], ['1 204', true], ['1205', false], ['', false], ['alle', false]])('is confirmed by "%s": %s', (tekst, goed) => expect(isAantal(tekst, 1204)).toBe(goed));

  it('is asked about without its reason', () => {
    expect(vraagVan('verschuifTermijnen', { dagen: 14, soort: 'item', reden: 'COVID-19' })).toEqual({ opdracht: 'verschuifTermijnen', dagen: 14, soort: 'item' });
  });

  it('is of the bodies that the programme names, else of its ladder', () => {
    const ladder = [{ gremium: 'werkorganisatie', reactietijd: 10, herinneringElke: null }];
    expect(gremiumkeuzes({ ladder, rechten: { schortProgrammaOp: ['projectorganisatie', 'gremium:BO'] } }, 'schortProgrammaOp')).toEqual([{ waarde: 'BO', label: 'BO' }]);
    expect(gremiumkeuzes({ ladder, rechten: {} }, 'schortProgrammaOp')).toEqual([{ waarde: 'werkorganisatie', label: 'Werkorganisatie' }]);
  });
});
