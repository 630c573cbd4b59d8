import type { Item } from '@cirkel/domain';
import { cijfers } from './implementatierapport';

const traject = (id: string, sinds: string, acties: readonly (readonly [status: string, soort?: string])[], rapporten: readonly number[] = []) => ({
  id,
  stand: {
    nummer: id.toUpperCase(), titel: id, fase: 'implementatie', soort: 'implementatie', doorlopen: [{ fase: 'implementatie', sinds }],
    implementatie: { verbeteracties: acties.map(([status, soort], i) => ({ code: `VA-${i}`, omschrijving: 'x', eigenaar: 'partij:FMS', status, ...(soort === undefined ? {} : { soort }) })), rapporten: rapporten.map((jaar) => ({ jaar, op: '2022-12-01', toelichting: 'x' })) },
  } as unknown as Item,
});
const copd = traject('copd', '2020-01-01', [['gereed', 'scholing'], ['in-gang-gezet'], ['stopgezet-in-overleg', 'scholing']], [3]);
const astma = traject('astma', '2022-01-01', [['niet-in-gang-gezet', 'scholing']]);
const later = traject('later', '2023-05-01', []);

describe('the figures of the yearly implementation report', () => {
  const rapport = cijfers([copd, astma, later], 2022);

  it('count the implementation year from the first entry, and leave out what has not begun', () => {
    expect(rapport.trajecten.map(({ id, implementatiejaar, gerapporteerd }) => [id, implementatiejaar, gerapporteerd])).toEqual([['copd', 3, true], ['astma', 1, false]]);
  });

  it('give the shares per traject, per implementation year and per kind of action', () => {
    expect(rapport.trajecten[0]).toMatchObject({ verbeteracties: 3, gereed: 1, inGangGezet: 1, stopgezet: 1, procentGereed: 33.3, procentNietInGangGezet: 0 });
    expect(rapport.perImplementatiejaar).toMatchObject([{ implementatiejaar: 1, trajecten: 1, procentNietInGangGezet: 100 }, { implementatiejaar: 3, trajecten: 1, procentGereed: 33.3 }]);
    expect(rapport.perSoort).toMatchObject([{ soort: 'niet ingedeeld', verbeteracties: 1 }, { soort: 'scholing', verbeteracties: 3, gereed: 1, nietInGangGezet: 1, stopgezet: 1 }]);
  });

  it('give no share of nothing', () => {
    expect(cijfers([later], 2023).trajecten).toMatchObject([{ verbeteracties: 0, procentGereed: null }]);
  });
});
