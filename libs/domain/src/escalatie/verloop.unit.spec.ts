import { wie, type Verloop } from '../test/gegeven';
import { bijGremium, geopend, gevallen } from '../test/te-laat';
import type { Escalatie } from './escalatie-staat';
import { tredeverloop } from './verloop';

const begonnen = () => geopend(gevallen.item.opTijd().tijd('2020-10-31'), gevallen.item);
const treden = (v: Verloop<Escalatie>): unknown => tredeverloop(v.state).map(({ gremium, geopendOp, verlatenOp, hoe }) => [gremium, geopendOp, verlatenOp, hoe]);

describe('hoe een escalatie over de treden ging', () => {
  it('zegt per trede vanaf wanneer, tot wanneer en hoe zij verder ging', () => {
    const bij = bijGremium(begonnen(), 'stuurgroep');
    expect(bij === undefined ? [] : treden(bij)).toEqual([['werkorganisatie', '2020-10-31', '2020-11-14', 'reactietijd'], ['stuurgroep', '2020-11-14', undefined, undefined]]);
    const hoger = begonnen().doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-11-12' });
    expect(treden(hoger)).toEqual([['werkorganisatie', '2020-10-31', '2020-11-12', 'doorgestuurd'], ['stuurgroep', '2020-11-12', undefined, undefined]]);
  });

  it('noemt bij het einde het soort besluit, of waarom er niets meer te besluiten was', () => {
    const besloten = begonnen().doe(wie.werkorganisatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'x', genomenOp: '2020-11-05' }, { op: '2020-11-10' }).doe(wie.systeem, 'meldBesluitUitgevoerd', {}, { op: '2020-11-10' });
    expect(treden(besloten)).toEqual([['werkorganisatie', '2020-10-31', '2020-11-10', 'verlengen']]);
    const gedaan = begonnen().doe(wie.systeem, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }, { op: '2020-11-05' });
    expect(treden(gedaan)).toEqual([['werkorganisatie', '2020-10-31', '2020-11-05', 'alsnog-gedaan']]);
    // It was done before it began, but it lay there until that was known.
    const bewezen = gedaan.doe(wie.systeem, 'herzieEinde', { waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: '2020-10-29' }, { op: '2020-11-20' });
    expect(treden(bewezen)).toEqual([['werkorganisatie', '2020-10-31', '2020-11-05', 'op-tijd-gedaan']]);
  });

  it('slaat over wie zelf te laat was', () => {
    const agenda = geopend(gevallen.handelingsagenda.opTijd().tijd('2020-10-02'), gevallen.handelingsagenda);
    expect(treden(agenda)).toEqual([['stuurgroep', '2020-10-02', undefined, undefined]]);
  });
});
