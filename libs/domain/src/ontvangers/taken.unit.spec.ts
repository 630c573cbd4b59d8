import { gremium } from '../gremium/gremium';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import { ronde } from '../ronde/ronde';
import type { Ronde } from '../ronde/ronde-staat';
import { verloop, wie, type Verloop } from '../test/gegeven';
import { inFase } from '../test/rondje';
import { berichtenBijVoorstel, voorstelAfgedaan, voorstelVan } from './bij-voorstel';
import { nieuweTaken, taken } from './taken';

describe('wie wat te doen heeft in een handelingsagenda', () => {
  const items = new Map([['item-1', { streamId: 'item-1', versie: 4, state: { ...inFase('picot').state, nummer: 'CGG-0001', picot: { velden: {}, voltooidOp: '2020-10-20' } } }]]);
  const van = ({ state }: Verloop<Handelingsagenda>) => taken({ kind: 'handelingsagenda', state }).map(({ wie: aanZet, wat, uiterlijk }) => [aanZet, wat, uiterlijk]);
  const geopend = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' }, { op: '2020-09-01' });
  const kandidaat = geopend.doe(wie.projectorganisatie, 'voegKandidatenToe', { items: ['item-1'] }, { op: '2020-09-10', buren: items, items: ['item-1'] });
  const selecteren = ['gremium:werkorganisatie', 'Kennisvragen selecteren', '2020-10-01'];

  it('de werkorganisatie selecteert; zodra er kandidaten zijn scoort elke partij tot het sluit', () => {
    expect(van(geopend)).toEqual([selecteren]);
    expect(van(kandidaat)).toEqual([selecteren, ['partij:FMS', 'Kandidaten scoren', '2020-11-20'], ['partij:NVZ', 'Kandidaten scoren', '2020-11-20']]);
  });

  it('daarna rangschikt de werkorganisatie, en na een einde heeft niemand meer iets te doen', () => {
    const geselecteerd = kandidaat.doe(wie.werkorganisatie, 'meldSelectieGereed', { aantal: 1 }, { op: '2020-09-20' });
    expect(van(geselecteerd.tijd('2020-11-21'))).toEqual([['gremium:werkorganisatie', 'Rangschikken en vaststellen', '2020-11-30']]);
    expect(van(geselecteerd.doe(wie.stuurgroep, 'stopHandelingsagenda', { reden: 'x' }))).toEqual([]);
  });
});

describe('wie wat te doen heeft in een ronde', () => {
  const van = ({ state }: Verloop<Ronde>) => taken({ kind: 'ronde', state }).map(({ wie: aanZet, wat, uiterlijk }) => [aanZet, wat, uiterlijk]);
  const vensters = [
    { stap: 'projectidee', van: '2020-09-01', tot: '2020-09-30' }, { stap: 'uitwerking', van: '2020-11-02', tot: '2021-01-29' }, { stap: 'beoordeling', van: '2021-02-01', tot: '2021-03-31' },
    { stap: 'honorering', van: '2021-03-01', tot: '2021-04-30' },
  ];
  const aangekondigd = verloop(ronde, 'ronde-extra').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra', naam: 'Extra ronde', vensters }, { op: '2020-09-01' });
  const ingediend = ['P-1', 'P-2'].reduce((v, aanvraag) => v.doe(wie.FMS, 'dienProjectideeIn', { aanvraag, titel: `Nazorg ${aanvraag}`, partij: 'FMS' }, { op: '2020-09-10' }), aangekondigd);
  const geselecteerd = ingediend.doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-1' }, { op: '2020-10-05' }).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-2', reden: 'x' }, { op: '2020-10-05' });
  const uitgewerkt = geselecteerd.doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-1' }, { op: '2020-12-01' });

  it('het besluitorgaan, als er niets meer bij komt en er iets wacht', () => {
    expect(van(ingediend)).toEqual([]);
    expect(van(aangekondigd.tijd('2020-10-01'))).toEqual([]);
    expect(van(ingediend.tijd('2020-10-01'))).toEqual([['partij:ZonMw', 'Projectideeën selecteren', expect.any(String)]]);
  });

  it('de partij van wie het idee is gekozen', () => {
    expect(van(geselecteerd)).toEqual([['partij:FMS', 'Aanvraag P-1 uitwerken: Nazorg P-1', '2021-01-29']]);
    expect(van(uitgewerkt)).toEqual([]);
  });

  it('elke aanvraag wacht op één ding: eerst beoordelen, dan pas honoreren', () => {
    const dicht = uitgewerkt.tijd('2021-02-01');
    expect(van(dicht)).toEqual([['partij:ZonMw', 'Aanvragen beoordelen', '2021-03-31']]);
    const beoordeeld = dicht.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-1' }, { op: '2021-02-10' });
    expect(nieuweTaken({ kind: 'ronde', state: dicht.state }, { kind: 'ronde', state: beoordeeld.state })).toMatchObject([{ wie: 'partij:ZonMw', wat: 'Voorlopig honoreren' }]);
  });

  it('niet over wat een item van het programma is: dat zegt zelf wie aan zet is', () => {
    const item = { ...ingediend.state, aanvragen: ingediend.state.aanvragen.map((aanvraag) => ({ ...aanvraag, item: 'item-1' })) };
    const { state } = ingediend.tijd('2020-10-01');
    expect(taken({ kind: 'ronde', state: { ...state, aanvragen: item.aanvragen } })).toEqual([]);
  });
});

describe('een voorstel', () => {
  const project = wie.projectorganisatie;
  const WO = verloop(gremium, 'gremium-werkorganisatie').doe(project, 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
  const voorgesteld = WO.doe(project, 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'x' });
  const vragen = (v: typeof WO) => v.laatste.flatMap((event) => berichtenBijVoorstel({ ...v.events.at(-1)!, ...event }, v.state));

  it('vraagt één keer een bericht aan het gremium waar het ligt, in de samenvatting van de dag', () => {
    expect(vragen(voorgesteld)).toEqual([{ soort: 'voorstel', aan: ['gremium:werkorganisatie'], door: 'persoon', bijElkaar: true }]);
    expect(vragen(WO)).toEqual([]);
    expect(vragen(voorgesteld.doe(project, 'wijzigVoorstel', { voorstel: 'voorstel-1', titel: 'De vraag gaat wel door' }))).toEqual([]);
  });

  it('is afgedaan als het gremium er niet meer over hoeft te besluiten', () => {
    const event = voorgesteld.events.at(-1)!;
    expect(voorstelAfgedaan(voorstelVan(event, voorgesteld.state))).toBeUndefined();
    const weg = voorgesteld.doe(project, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' });
    expect(voorstelAfgedaan(voorstelVan(event, weg.state))).toMatch(/niet meer te besluiten/);
    expect(() => voorstelVan(event, WO.state)).toThrow('Er is geen voorstel voorstel-1');
  });
});
