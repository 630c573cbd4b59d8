import type { Item } from '@cirkel/domain';
import { cijfers, implementatiejaarVan, vanDeSoortVanNu } from './implementatierapport';

type Acties = NonNullable<Item['implementatie']>['verbeteracties'];
const acties = (...van: readonly (readonly [status: string, soort?: string])[]): Acties =>
  van.map(([status, soort], i) => ({ code: `VA-${i}`, omschrijving: 'x', eigenaar: 'partij:FMS', status, ...(soort === undefined ? {} : { soort }) })) as Acties;
const traject = (id: string, implementatiejaar: number, rapporten: readonly number[] = []) => ({
  id, implementatiejaar,
  stand: { nummer: id.toUpperCase(), titel: id, implementatie: { verbeteracties: [], rapporten: rapporten.map((jaar) => ({ jaar, op: '2022-12-01', toelichting: 'x' })) } } as unknown as Item,
});

describe('the figures of the yearly implementation report', () => {
  const rapport = cijfers([traject('copd', 3, [3]), traject('astma', 1)], new Map([['copd', acties(['gereed', 'scholing'], ['in-gang-gezet'], ['stopgezet-in-overleg', 'scholing'])], ['astma', acties(['niet-in-gang-gezet', 'scholing'])]]));

  it('give the shares per traject, per implementation year and per kind of action', () => {
    expect(rapport.trajecten.map(({ id, implementatiejaar, gerapporteerd }) => [id, implementatiejaar, gerapporteerd])).toEqual([['copd', 3, true], ['astma', 1, false]]);
    expect(rapport.trajecten[0]).toMatchObject({ verbeteracties: 3, gereed: 1, inGangGezet: 1, stopgezet: 1, procentGereed: 33.3, procentNietInGangGezet: 0 });
    expect(rapport.perImplementatiejaar).toMatchObject([{ implementatiejaar: 1, trajecten: 1, procentNietInGangGezet: 100 }, { implementatiejaar: 3, trajecten: 1, procentGereed: 33.3 }]);
    expect(rapport.perSoort).toMatchObject([{ soort: 'niet ingedeeld', verbeteracties: 1 }, { soort: 'scholing', verbeteracties: 3, gereed: 1, nietInGangGezet: 1, stopgezet: 1 }]);
  });

  it('give no share of nothing', () => {
    expect(cijfers([traject('later', 1)], new Map()).trajecten).toMatchObject([{ verbeteracties: 0, procentGereed: null }]);
  });
});

describe('a verbeteractie of which the kind was corrected later', () => {
  const toen = acties(['in-gang-gezet', 'scholing'], ['niet-in-gang-gezet'], ['gereed', 'scholing']);
  const nu = { implementatie: { verbeteracties: acties(['gereed', 'overig'], ['gereed', 'onderzoek'], ['gereed', 'scholing'], ['gereed', 'overig']) } };

  it('counts under the kind of now, with the status of then', () => {
    expect(vanDeSoortVanNu(toen, nu).map(({ code, status, soort }) => [code, status, soort])).toEqual([['VA-0', 'in-gang-gezet', 'overig'], ['VA-1', 'niet-in-gang-gezet', 'onderzoek'], ['VA-2', 'gereed', 'scholing']]);
    expect(cijfers([traject('copd', 1)], new Map([['copd', vanDeSoortVanNu(toen, nu)]])).perSoort).toMatchObject([
      { soort: 'onderzoek', nietInGangGezet: 1 }, { soort: 'overig', inGangGezet: 1, gereed: 0 }, { soort: 'scholing', verbeteracties: 1, gereed: 1 },
    ]);
    expect(vanDeSoortVanNu(toen, {})).toEqual(toen);
  });
});

describe('the implementation year of a traject', () => {
  const in2023 = (doorlopen: Item['doorlopen'], jaren?: number, peildatum = '2023-12-31') => implementatiejaarVan({ doorlopen }, { jaar: 2023, peildatum, fasen: new Set(['implementatie', 'invoering']), jaren });

  it('counts from its first entry, under whatever code of the stage, and does not begin anew when it comes back', () => {
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2022-05-01' }])).toBe(2);
    expect(in2023([{ fase: 'invoering', soort: 'algemeen', sinds: '2021-05-01', tot: '2022-03-01' }, { fase: 'monitoring', soort: 'monitoring', sinds: '2022-03-01', tot: '2023-02-01' }, { fase: 'implementatie', soort: 'implementatie', sinds: '2023-02-01' }])).toBe(3);
  });

  it('is none before it begins, after it left, and beyond the years over which the programme asks a report', () => {
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2023-06-01' }], 3, '2023-05-31')).toBeUndefined();
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2021-01-01', tot: '2022-12-31' }])).toBeUndefined();
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2021-01-01', tot: '2023-01-02' }], 3)).toBe(3);
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2020-01-01' }], 3)).toBeUndefined();
    expect(in2023([{ fase: 'implementatie', soort: 'implementatie', sinds: '2020-01-01' }])).toBe(4);
    expect(in2023([{ fase: 'screening', soort: 'algemeen', sinds: '2020-01-01' }])).toBeUndefined();
  });
});
