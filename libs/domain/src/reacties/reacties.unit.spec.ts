import fc from 'fast-check';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { item } from '../item/item';
import { verloop, wie, type Verloop } from '../test/gegeven';
import { inFase, metRelevantie } from '../test/rondje';
import type { Item } from '../item/item-staat';
import { escalatieStromen, reacties, type Escaleerbaar } from './reacties';

const inPicot = (): Verloop<Item> => verloop(item, 'item-1').doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }).doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-10-01' });
const alles = { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' };
const onderwerp = ({ state }: Verloop<Item>): Escaleerbaar => ({
  streamId: 'item-1', soort: 'item', nummer: state.nummer, titel: state.titel, programma: state.programma.code, loopt: state.status, termijnen: state.termijnen, laatste: { door: 'partij:FMS', op: '2020-11-05' },
});
const id = 'escalatie-item-1-picot-1-1';
const open = new Map([[id, { staat: 'open', onderwerp: { aanZetWas: ['partij:FMS'] } } as unknown as Escalatie]]);
const opdrachten = (van: Escaleerbaar, bekend: ReadonlyMap<string, Escalatie> = new Map()): readonly object[] => reacties(van, bekend).map((reactie) => ({ streamId: reactie.streamId, ...reactie.opdracht }));

describe('wat er elders ontbreekt', () => {
  it('is niets zolang de termijn loopt, ook een minuut voor middernacht', () => {
    expect(opdrachten(onderwerp(inPicot().tijd('2020-10-30', 23)))).toEqual([]);
  });

  it('is een escalatie zodra de termijn is verstreken, met wie aan zet was', () => {
    expect(opdrachten(onderwerp(inPicot().tijd('2020-10-31')))).toMatchObject([
      { streamId: id, type: 'openEscalatie', programma: 'cirkel', gemist: 1, onderwerp: { termijnId: 'picot-1', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] } },
    ]);
  });

  it('is niets in een programma zonder ladder; wat daar al escaleerde, eindigt nog wel', () => {
    expect(opdrachten({ ...onderwerp(inPicot().tijd('2020-10-31')), zonderLadder: true })).toEqual([]);
    const gedaan = metRelevantie(inPicot()).tijd('2020-10-31').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-11-05' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-11-05' });
    expect(opdrachten({ ...onderwerp(gedaan), zonderLadder: true }, open)).toMatchObject([{ type: 'eindigEscalatie', waarom: 'alsnog-gedaan' }]);
  });

  it('is daarna niets meer zolang de escalatie loopt', () => {
    expect(opdrachten(onderwerp(inPicot().tijd('2020-10-31')), open)).toEqual([]);
  });

  it('is het einde als het alsnog is gedaan', () => {
    const gedaan = metRelevantie(inPicot()).tijd('2020-10-31').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-11-05' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-11-05' });
    expect(opdrachten(onderwerp(gedaan), open)).toMatchObject([{ streamId: id, type: 'eindigEscalatie', waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }]);
  });

  it('is het einde als de termijn is verplaatst, het item is opgeschort of beëindigd', () => {
    const laat = inPicot().tijd('2020-10-31');
    const waarom = (v: Verloop<Item>): unknown => opdrachten(onderwerp(v), open)[0];
    expect(waarom(laat.doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-11-02', uitEscalatie: true }))).toMatchObject({ waarom: 'termijn-verplaatst' });
    expect(waarom(laat.doe(wie.projectorganisatie, 'schortItemOp', { reden: 'COVID-19' }, { op: '2020-11-02', uitEscalatie: true }))).toMatchObject({ waarom: 'onderwerp-opgeschort' });
    expect(waarom(laat.doe(wie.FMS, 'beeindigItem', { einde: 'ingetrokken', reden: 'x' }, { op: '2020-11-02' }))).toMatchObject({ waarom: 'onderwerp-beeindigd' });
  });

  it('noemt wie de termijn haalde of verplaatste, ook als een ander daarna nog iets op het onderwerp deed', () => {
    const laat = metRelevantie(inPicot()).tijd('2020-10-31');
    const gedaan = laat.doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-11-05' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-11-05' });
    const verlengd = laat.doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-11-05', uitEscalatie: true });
    const daarna = (v: Verloop<Item>): Escaleerbaar => ({ ...onderwerp(v), laatste: { door: 'partij:NVZ', op: '2020-11-06' } });
    expect(opdrachten(daarna(gedaan), open)).toMatchObject([{ waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' }]);
    expect(opdrachten(daarna(verlengd), open)).toMatchObject([{ waarom: 'termijn-verplaatst', door: 'gremium:stuurgroep', op: '2020-11-05' }]);
  });

  it('is het einde als de termijn met haar fase is vervallen: het item zelf loopt door', () => {
    const v = inFase('monitoring').tijd('2027-01-01').doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: '41 procent.' }, { op: '2027-01-04' });
    const bekend = new Map([['escalatie-item-1-spiegel-1-1', { staat: 'open' } as Escalatie]]);
    expect(opdrachten(onderwerp(v), bekend)).toMatchObject([{ waarom: 'termijn-vervallen', door: 'gremium:werkorganisatie', op: '2027-01-04' }]);
  });

  it('is dat de escalatie haar eigenaar volgt, als het item naar een ander ging; wie zijn deel meldde was toch te laat', () => {
    const over = inPicot().tijd('2020-10-31').doe(wie.projectorganisatie, 'wijzigEigenaar', { eigenaar: 'partij:NVZ', reden: 'x' }, { op: '2020-11-02' });
    expect(opdrachten(onderwerp(over), open)).toEqual([{ streamId: id, type: 'volgEigenaren', eigenaren: ['partij:NVZ'] }]);
    const gevolgd = new Map([[id, { staat: 'open', onderwerp: { aanZetWas: ['partij:NVZ'] } } as unknown as Escalatie]]);
    expect(opdrachten(onderwerp(over), gevolgd)).toEqual([]);
    const besluit = new Map([[id, { staat: 'besluit-genomen', onderwerp: { aanZetWas: ['partij:FMS'] } } as unknown as Escalatie]]);
    expect(opdrachten(onderwerp(over), besluit)).toEqual([]);
    const laat = onderwerp(inPicot().tijd('2020-10-31'));
    const samen = laat.termijnen.map((termijn): (typeof laat.termijnen)[number] => (termijn.id === 'picot-1' ? { ...termijn, eigenaren: ['partij:FMS', 'partij:NVZ'], gereedDoor: ['partij:FMS'] } : termijn));
    expect(opdrachten({ ...laat, termijnen: samen }, open)).toEqual([]);
  });

  it('is niets terwijl een besluit wordt uitgevoerd', () => {
    const bezig = new Map([[id, { staat: 'besluit-genomen' } as Escalatie]]);
    expect(opdrachten(onderwerp(inPicot().tijd('2020-10-31')), bezig)).toEqual([]);
  });

  it('is een nieuwe escalatie als dezelfde termijn na verlenging weer verstrijkt, met verwijzing naar de vorige', () => {
    const weer = inPicot().tijd('2020-10-31').doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'x' }, { op: '2020-11-02', uitEscalatie: true }).tijd('2020-12-02');
    const beeindigd = new Map([[id, { staat: 'beeindigd' } as Escalatie]]);
    expect(opdrachten(onderwerp(weer), beeindigd)).toMatchObject([{ streamId: 'escalatie-item-1-picot-1-2', type: 'openEscalatie', gemist: 2, vorige: id }]);
    expect(escalatieStromen(onderwerp(weer))).toEqual([id, 'escalatie-item-1-picot-1-2']);
  });

  it('hangt niet af van hoe vaak of wanneer er wordt gekeken', () => {
    const momenten = [inPicot(), inPicot().tijd('2020-10-31'), inPicot().tijd('2020-11-20')].map(onderwerp);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 6 }), (kijkmomenten) => {
        const bekend = new Map<string, Escalatie>();
        for (const i of [...kijkmomenten, 2]) {
          for (const reactie of reacties(momenten[i]!, bekend)) bekend.set(reactie.streamId, { staat: reactie.opdracht.type === 'openEscalatie' ? 'open' : 'beeindigd', onderwerp: { aanZetWas: ['partij:FMS'] } } as unknown as Escalatie);
        }
        expect([...bekend.keys()]).toEqual([id]);
      }),
    );
  });
});
