import type { InclusieDetail } from '@cirkel/contracts';
import { lijnenVan, puntenrijen } from './lijnen';

const studie: InclusieDetail = {
  id: 'inclusies-item-1', item: 'item-1', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS', plan: { start: '2020-01-01', eind: '2022-01-01', doel: 240 }, doel: 240,
  centra: 1, getekend: 1, gestart: 1, op: '2020-10-01', totaal: 60, verwacht: 90, teTraag: true, prognose: { soort: 'verwacht', op: '2023-01-01', perMaand: 6.7 }, versie: 4,
  perCentrum: [], opschortingen: [], verloop: [{ op: '2020-05-01', totaal: 20, verwacht: 40 }, { op: '2020-10-01', totaal: 60, verwacht: 90 }],
};
const punten = (een: InclusieDetail): Record<string, readonly (string | number)[][]> => Object.fromEntries(lijnenVan(een).map(({ naam, punten: van }) => [naam, van.map(({ op, waarde }) => [op, waarde])]));

describe('the picture of the inclusions', () => {
  it('has the counts, the plan, and where this pace leads', () => {
    expect(punten(studie)).toEqual({
      geteld: [['2020-01-01', 0], ['2020-05-01', 20], ['2020-10-01', 60]],
      plan: [['2020-01-01', 0], ['2022-01-01', 240]],
      verwachting: [['2020-10-01', 60], ['2023-01-01', 240]],
    });
  });

  it('shows who may not see each day only the last total, and nothing of a total that is too small', () => {
    expect(punten({ ...studie, verloop: [] })['geteld']).toEqual([['2020-01-01', 0], ['2020-10-01', 60]]);
    expect(Object.keys(punten({ ...studie, verloop: [], totaal: null, prognose: { soort: 'onbekend' } }))).toEqual(['plan']);
  });

  it('draws the plan of a study that stood still as it was judged, with the days on which it did not grow', () => {
    const verloop = [{ op: '2020-05-01', totaal: 20, verwacht: 40 }, { op: '2020-10-01', totaal: 60, verwacht: 40 }];
    expect(punten({ ...studie, verloop, opschortingen: [{ van: '2020-05-01', tot: '2020-10-01' }] })['plan']).toEqual([['2020-01-01', 0], ['2020-05-01', 40], ['2020-10-01', 40]]);
  });

  it('has every point of its lines in the table, with the plan beside each count', () => {
    expect(puntenrijen(studie, lijnenVan(studie)).map(({ op, geteld, plan, prognose }) => [op, geteld, plan, prognose])).toEqual([
      ['2020-01-01', 0, 0, null], ['2020-05-01', 20, 40, null], ['2020-10-01', 60, 90, 60], ['2022-01-01', null, 240, null], ['2023-01-01', null, null, 240],
    ]);
  });

  it('is empty without a plan and without counts', () => {
    expect(lijnenVan({ ...studie, plan: null, verloop: [], op: null, totaal: null, prognose: { soort: 'onbekend' } })).toEqual([]);
  });
});
