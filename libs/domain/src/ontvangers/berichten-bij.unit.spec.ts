import { escalatie } from '../escalatie/escalatie';
import { item } from '../item/item';
import { verloop, wie } from '../test/gegeven';
import { berichtenBijEscalatie, berichtenBijTermijn, nogNodig } from './berichten-bij';

const inPicot = () => verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }).doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-01' });
const onderwerp = { streamId: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] };
const geopend = () => verloop(escalatie).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp }, { op: '2020-10-31', uur: 0 });

describe('wie een bericht krijgt', () => {
  it('wie zijn deel nog niet heeft gemeld, bij een herinnering en bij een verstreken termijn', () => {
    const herinnerd = inPicot().tijd('2020-10-16');
    expect(berichtenBijTermijn(herinnerd.events.at(-1)!, herinnerd.state.termijnen)).toEqual([{ soort: 'herinnering', aan: ['partij:FMS'], door: 'tijd' }]);
    const laat = inPicot().tijd('2020-10-31');
    expect(berichtenBijTermijn(laat.events.at(-1)!, laat.state.termijnen)).toEqual([{ soort: 'termijn-verstreken', aan: ['partij:FMS'], door: 'tijd' }]);
  });

  it('niemand bij wat geen bericht vraagt', () => {
    const v = inPicot();
    expect(v.events.flatMap((event) => berichtenBijTermijn(event, v.state.termijnen))).toEqual([]);
  });

  it('het gremium van de trede, en na een besluit wie aan zet was', () => {
    const v = geopend();
    expect(v.events.flatMap((event) => berichtenBijEscalatie(event, v.state))).toEqual([{ soort: 'trede-bereikt', aan: ['gremium:werkorganisatie'], door: 'tijd' }]);
    const klaar = v.doe(wie.werkorganisatie, 'besluit', { soort: 'stopzetten', reden: 'x' }, { op: '2020-11-12' }).doe(wie.systeem, 'meldBesluitUitgevoerd');
    expect(berichtenBijEscalatie(klaar.events.at(-1)!, klaar.state)).toEqual([{ soort: 'besluit', aan: ['partij:FMS'], door: 'persoon' }]);
  });

  it('vraagt bij het verzenden opnieuw of het nog zo is', () => {
    const herinnerd = inPicot().tijd('2020-10-16');
    const event = herinnerd.events.at(-1)!;
    expect(nogNodig('herinnering', event, herinnerd.state, 'partij:FMS')).toBeUndefined();
    const verlengd = herinnerd.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-10-16' });
    expect(nogNodig('herinnering', event, verlengd.state, 'partij:FMS')).toMatch(/loopt niet meer/);
    const trede = geopend();
    const hoger = trede.doe(wie.werkorganisatie, 'besluit', { soort: 'hoger', reden: 'x' }, { op: '2020-11-02' });
    expect(nogNodig('trede-bereikt', trede.events.at(-1)!, hoger.state, 'gremium:werkorganisatie')).toMatch(/niet meer op deze trede/);
  });
});
