import { actie } from '../actie/actie';
import { escalatie } from '../escalatie/escalatie';
import { datumVan, momentOp, type Datum } from '../kalender/datum';
import { ronde } from '../ronde/ronde';
import { cirkel, contextVan, verloop, wie, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import { stappenprogramma } from '../test/stappenprogramma';
import { vooruitblik, type Blikbron } from './vooruitblik';
import type { Blik } from './blik';

const context = (streamId: string, definitie = cirkel): Blikbron['context'] => (nu) => ({ ...contextVan(wie.systeem, { streamId, definitie }), nu, vandaag: datumVan(nu), gebeurdOp: datumVan(nu) });
const blik = (v: Pick<Verloop<unknown>, 'state' | 'events'>, van: Datum, tot: Datum, { streamId = 'item-test', escalaties = new Map(), definitie = cirkel }: Partial<Pick<Blikbron, 'streamId' | 'escalaties'>> & { definitie?: typeof cirkel } = {}): readonly Blik[] => {
  const bron: Blikbron = { streamId, state: v.state, events: v.events, escalaties, context: context(streamId, definitie), ladder: context('escalatie-x', definitie) };
  return vooruitblik(bron, momentOp(van, 9), momentOp(tot, 23));
};
const kort = (bliks: readonly Blik[]): readonly (readonly [Datum, string, string])[] => bliks.map(({ op, soort, gremium, wie: eigenaren }) => [op, soort, gremium ?? eigenaren.join()]);
const kwartaal = () =>
  verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Factsheet', domein: 'agenderen', eigenaren: ['partij:FMS'], herhaling: 'per kwartaal', termijn: { datum: '2020-09-30', precisie: 'kwartaal' } });

describe('een vooruitblik', () => {
  it('zegt wat te laat wordt, en welke trede wanneer aan zet komt, over Kerst heen', () => {
    expect(kort(blik(inFase('picot'), '2020-10-12', '2021-03-31'))).toEqual([
      ['2020-10-31', 'te-laat', 'partij:FMS'],
      ['2020-10-31', 'trede', 'werkorganisatie'],
      ['2020-11-14', 'trede', 'stuurgroep'],
      ['2020-12-12', 'trede', 'BO'],
      ['2021-01-27', 'trede', 'VWS'],
      ['2021-02-24', 'herinnering-trede', 'VWS'],
      ['2021-03-24', 'herinnering-trede', 'VWS'],
    ]);
    expect(blik(inFase('picot'), '2020-10-12', '2020-11-01')).toEqual([
      { op: '2020-10-31', soort: 'te-laat', termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', wie: ['partij:FMS'], tot: '2020-10-30' },
      { op: '2020-10-31', soort: 'trede', termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', wie: ['gremium:werkorganisatie'], gremium: 'werkorganisatie', tot: '2020-11-13' },
    ]);
  });

  it('kijkt niet verder dan gevraagd, en verandert niets aan wat er is', () => {
    const v = inFase('picot');
    const voor = JSON.stringify(v.state);
    expect(blik(v, '2020-10-12', '2020-10-30')).toEqual([]);
    blik(v, '2020-10-12', '2021-10-30');
    expect(JSON.stringify(v.state)).toBe(voor);
  });

  it('gaat verder waar een escalatie nu ligt, met haar nummer', () => {
    const laat = inFase('picot').tijd('2020-10-31');
    const id = 'escalatie-item-test-picot-1-1';
    const geopend = verloop(escalatie, id).doe(wie.systeem, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp: { streamId: 'item-test', soort: 'item', nummer: 'CGG-0142', titel: 'x', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] } }, { op: '2020-10-31', nummer: 'ESC-031' });
    const verder = blik(laat, '2020-11-02', '2020-12-31', { escalaties: new Map([[id, geopend.state]]) });
    expect(kort(verder)).toEqual([['2020-11-14', 'trede', 'stuurgroep'], ['2020-12-12', 'trede', 'BO']]);
    expect(verder[0]).toMatchObject({ escalatie: 'ESC-031', tot: '2020-12-11' });
  });

  it('ziet een reeks doorlopen, elke keer met een eigen escalatie', () => {
    const bliks = blik(kwartaal(), '2020-09-01', '2021-01-04', { streamId: 'actie-test' });
    expect(kort(bliks).filter(([, soort]) => soort !== 'trede')).toEqual([['2020-10-01', 'te-laat', 'partij:FMS'], ['2020-10-01', 'begint', 'partij:FMS'], ['2021-01-01', 'te-laat', 'partij:FMS'], ['2021-01-01', 'begint', 'partij:FMS']]);
    expect(bliks.filter(({ soort, gremium }) => soort === 'trede' && gremium === 'werkorganisatie').map(({ op }) => op)).toEqual(['2020-10-01', '2021-01-01']);
  });

  it('roept niemand in waar het programma geen ladder heeft, en ziet wat vanzelf weer loopt', () => {
    const zonder = { ...stappenprogramma, ladder: [] };
    const v = verloop(actie, 'actie-test', zonder).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Plan', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-15' } });
    expect(kort(blik(v, '2020-09-01', '2020-12-31', { streamId: 'actie-test', definitie: zonder }))).toEqual([['2020-10-16', 'te-laat', 'partij:FMS']]);
    const stil = v.doe(wie.projectorganisatie, 'schortActieOp', { tot: '2020-10-01', reden: 'x' });
    expect(kort(blik(stil, '2020-09-01', '2020-12-31', { streamId: 'actie-test', definitie: zonder }))).toEqual([['2020-10-01', 'hervat', 'partij:FMS'], ['2020-11-17', 'te-laat', 'partij:FMS']]);
  });

  it('ziet van een ronde wat het besluitorgaan te laat doet, en wat na een opschorting van het programma weer loopt', () => {
    const vensters = [{ stap: 'projectidee', tot: '2020-09-30' }, { stap: 'uitwerking', tot: '2020-10-30' }, { stap: 'beoordeling', van: '2020-11-02', tot: '2020-11-30' }];
    const v = verloop(ronde, 'ronde-oproep').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep', naam: 'Oproep', vensters }).doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg', partij: 'FMS' })
      .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' });
    expect(kort(blik(v, '2020-09-02', '2020-12-15', { streamId: 'ronde-oproep' }))).toEqual([['2020-12-01', 'te-laat', 'partij:ZonMw'], ['2020-12-01', 'trede', 'werkorganisatie']]);
    const stil = v.doe(wie.systeem, 'volgProgrammaopschorting', { nr: 1, door: 'gremium:stuurgroep', reden: 'COVID-19', sinds: '2020-09-01', tot: '2020-10-01' });
    expect(blik(stil, '2020-09-02', '2020-12-15', { streamId: 'ronde-oproep' })).toContainEqual(expect.objectContaining({ op: '2020-10-01', soort: 'hervat', termijnId: 'beoordeling-1', tot: '2020-12-30' }));
  });

  it('zegt hetzelfde als wat er gebeurt als de tijd echt verstrijkt', () => {
    const verwacht = blik(kwartaal(), '2020-09-01', '2022-06-30', { streamId: 'actie-test' }).filter(({ soort }) => soort === 'te-laat').map(({ op }) => op);
    const dagen = ['2020-10-01', '2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01', '2022-01-01', '2022-04-01'];
    const geleefd = dagen.reduce((v, dag) => v.tijd(dag), kwartaal());
    expect(verwacht).toEqual(dagen);
    expect(geleefd.events.filter(({ type }) => type === 'termijn-verstreken')).toHaveLength(dagen.length);
  });
});
