import { contextVan, types, verloop, wie, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { ronde } from './ronde';
import type { Ronde } from './ronde-staat';
import { vensterVan } from './vensters';

const vensters = [
  { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-13' },
  { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' },
  { stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' },
  { stap: 'honorering', van: '2020-06-01', tot: '2020-07-10' },
  { stap: 'start', tot: '2020-12-31' },
];
const aangekondigd = (anders: Record<string, unknown> = {}, op = '2019-08-01'): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde', themas: [], vensters, ...anders }, { op });
const idee = (v: Verloop<Ronde>, aanvraag: string, op = '2019-09-10'): Verloop<Ronde> => v.doe(wie.FMS, 'dienProjectideeIn', { aanvraag, titel: 'Nazorg na heup', partij: 'FMS' }, { op });
const ideeen = (): Verloop<Ronde> => idee(idee(aangekondigd(), 'P-001'), 'P-002');
const geselecteerd = (): Verloop<Ronde> =>
  ideeen().doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' }).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-002', reden: 'x' }, { op: '2019-11-21' });
const uitgewerkt = (): Verloop<Ronde> => geselecteerd().doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-03-20' });
const teLaat = (): Verloop<Ronde> => uitgewerkt().tijd('2020-07-01');
const termijn = ({ state }: Pick<Verloop<Ronde>, 'state'>, stap: string): Ronde['termijnen'][number] | undefined => state.termijnen.findLast((een) => een.stap === stap);
const staten = ({ state }: Verloop<Ronde>): unknown => Object.fromEntries(state.termijnen.map(({ id, staat }) => [id, staat]));

describe('de termijnen van een ronde', () => {
  it('zijn van het besluitorgaan: kiezen voor het volgende venster opent, beoordelen en honoreren binnen hun venster, definitief voor de start', () => {
    const v = aangekondigd();
    expect(v.state.termijnen.map(({ id, effectief, tekst, eigenaren, bron }) => [id, effectief, tekst, eigenaren[0], bron])).toEqual([
      ['selectie-1', '2019-11-29', 'voor 2 december 2019', 'partij:ZonMw', 'ronde'],
      ['beoordeling-1', '2020-06-30', 'uiterlijk 30 juni 2020', 'partij:ZonMw', 'ronde'],
      ['honorering-1', '2020-07-10', 'uiterlijk 10 juli 2020', 'partij:ZonMw', 'ronde'],
      // The window for starting was open from the beginning: then its last day counts.
      ['definitief-1', '2020-12-31', 'uiterlijk 31 december 2020', 'partij:ZonMw', 'ronde'],
    ]);
  });

  it('verzinnen geen dag: wat geen venster heeft of er geen laatste dag in, heeft geen termijn; de vensters van de aanvragers ook niet', () => {
    expect(aangekondigd({ vensters: [vensters[0], { stap: 'uitwerking', van: '2019-10-14' }, { stap: 'beoordeling', van: '2020-04-01' }] }).state.termijnen).toEqual([]);
    expect(termijn(aangekondigd({ vensters: [vensters[0], { stap: 'uitwerking', van: '2019-10-15', tot: '2020-03-31' }] }), 'selectie')).toMatchObject({ effectief: '2020-03-31' });
  });

  it('worden herinnerd, en gehaald als er niets meer wacht en er niets meer bij kan komen', () => {
    expect(ideeen().tijd('2019-11-14', 23).tijd('2019-11-15').laatste).toMatchObject([{ type: 'termijn-herinnerd', data: { termijnId: 'selectie-1', dagen: 14 } }]);
    expect(types(geselecteerd().laatste)).toEqual(['aanvraag-afgewezen', 'termijn-gehaald']);
    expect(termijn(geselecteerd(), 'selectie')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2019-11-21' });
    // All was chosen before the window closed: it is met when nothing can come in any more.
    const vroeg = idee(aangekondigd(), 'P-001').doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-09-20' });
    expect(termijn(vroeg, 'selectie')?.staat).toBe('loopt');
    expect(termijn(vroeg.tijd('2019-10-15'), 'selectie')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2019-09-20' });
  });

  it('vervallen als er niemand aanvroeg', () => {
    const v = aangekondigd().tijd('2020-07-12');
    expect(staten(v)).toEqual({ 'selectie-1': 'vervallen', 'beoordeling-1': 'vervallen', 'honorering-1': 'vervallen', 'definitief-1': 'vervallen' });
  });

  it('verstrijken om 00:00 als er nog iets wacht; alsnog doen kan en haalt haar', () => {
    const v = uitgewerkt();
    expect(termijn(v.tijd('2020-06-30', 23), 'beoordeling')?.staat).toBe('loopt');
    expect(teLaat().laatste.map(({ type, due }) => [type, due]).slice(-2)).toEqual([['venster-gesloten', '2020-06-30T22:00:00.000Z'], ['termijn-verstreken', '2020-06-30T22:00:00.000Z']]);
    const alsnog = teLaat().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-07-03' });
    expect(alsnog.laatste).toMatchObject([{ type: 'aanvraag-beoordeeld' }, { type: 'termijn-gehaald', data: { op: '2020-07-03', dagenTeLaat: 3 } }]);
  });

  it('tellen een rebuttal mee: die wordt nog een keer beoordeeld', () => {
    const op = (dag: string) => ({ op: dag });
    const v = geselecteerd().doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, op('2020-03-02')).doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'beoordeling', aanvraag: 'P-001', reden: 'x' }, op('2020-03-03'));
    const rebuttal = v.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, op('2020-03-20')).doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'x' }, op('2020-03-25'));
    expect(termijn(rebuttal.tijd('2020-04-01'), 'beoordeling')?.staat).toBe('loopt');
    expect(termijn(rebuttal.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, op('2020-04-06')), 'beoordeling')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-04-06' });
  });

  it('worden te laat gemeld door wie te laat was op die dag gehaald; de projectorganisatie bevestigt de echte dag', () => {
    const gemeld = teLaat().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-07-03', gebeurdOp: '2020-06-29' });
    expect(termijn(gemeld, 'beoordeling')).toMatchObject({ gehaaldOp: '2020-07-03' });
    const bevestigd = gemeld.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId: 'beoordeling-1', gedaanOp: '2020-06-29', reden: 'Verslag.' }, { op: '2020-07-06' });
    expect(termijn(bevestigd, 'beoordeling')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-06-29' });
    expect(() => gemeld.doe(wie.ZonMw, 'bevestigTermijn', { termijnId: 'beoordeling-1', gedaanOp: '2020-06-29', reden: 'x' })).toThrow(weigering('geen-recht'));
    expect(() => gemeld.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId: 'beoordeling-1', gedaanOp: '2019-07-01', reden: 'x' })).toThrow(weigering('datum-ongeldig'));
  });

  it('volgen een gecorrigeerde dag van de aanvraag die haar haalde, maar niet naar voren op het woord van wie te laat was', () => {
    const laat = teLaat().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-07-03' });
    const corrigeer = (actor: typeof wie.ZonMw | typeof wie.projectorganisatie) => laat.doe(actor, 'corrigeerAanvraag', { aanvraag: 'P-001', stap: 'beoordeeld', juisteDatum: '2020-06-29', reden: 'Verslag.' }, { op: '2020-07-06' });
    expect(termijn(corrigeer(wie.projectorganisatie), 'beoordeling')).toMatchObject({ gehaaldOp: '2020-06-29' });
    expect(termijn(corrigeer(wie.ZonMw), 'beoordeling')).toMatchObject({ gehaaldOp: '2020-07-03' });
  });

  it('zijn voorbij als de ronde is afgerond', () => {
    const v = ideeen().doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-002', reden: 'x' }).doe(wie.ZonMw, 'rondRondeAf');
    expect(staten(v)).toEqual({ 'selectie-1': 'gehaald', 'beoordeling-1': 'vervallen', 'honorering-1': 'vervallen', 'definitief-1': 'vervallen' });
    expect(ronde.nextWake?.(v.state)).toBeUndefined();
  });
});

describe('een venster dat verschuift', () => {
  it('neemt zijn termijn mee; een termijn die uit andere vensters volgt, schuift ook', () => {
    const v = uitgewerkt().doe(wie.ZonMw, 'verlengVenster', { stap: 'beoordeling', nieuweDatum: '2020-07-06', reden: 'COVID-19' }, { op: '2020-04-01' });
    expect(v.laatste).toMatchObject([{ type: 'venster-verlengd' }, { type: 'termijn-verlengd', data: { termijnId: 'beoordeling-1', oud: '2020-06-30', effectief: '2020-07-06' } }]);
    const later = aangekondigd().doe(wie.ZonMw, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2019-11-29', reden: 'x' });
    expect(later.laatste).toMatchObject([{ type: 'venster-verlengd' }, { type: 'termijn-herberekend', data: { termijnId: 'selectie-1', effectief: '2020-03-31' } }]);
  });

  it('dat een minuut voor middernacht wordt verlengd, geeft geen gemiste termijn', () => {
    const v = uitgewerkt().tijd('2020-06-30', 23).doe(wie.ZonMw, 'verlengVenster', { stap: 'beoordeling', nieuweDatum: '2020-07-09', reden: 'x' }, { op: '2020-06-30', uur: 23 });
    expect(types(v.tijd('2020-07-09', 23).events)).not.toContain('termijn-verstreken');
    expect(types(v.tijd('2020-07-10').events)).toContain('termijn-verstreken');
  });

  it('verandert na een gemiste termijn alleen in de escalatie, behalve als de projectorganisatie de dag in de oproep corrigeert', () => {
    const later = { stap: 'beoordeling', nieuweDatum: '2020-07-10', reden: 'x' };
    for (const actor of [wie.ZonMw, wie.projectorganisatie, wie.werkorganisatie]) expect(() => teLaat().doe(actor, 'verlengVenster', later, { op: '2020-07-02' })).toThrow(weigering('ligt-bij-escalatie'));
    const corrigeer = (tot: string, actor: typeof wie.ZonMw | typeof wie.projectorganisatie = wie.projectorganisatie) => teLaat().doe(actor, 'wijzigVenster', { stap: 'beoordeling', tot, reden: 'Zo staat het in de oproep.' }, { op: '2020-07-02' });
    expect(() => corrigeer('2020-07-09', wie.ZonMw)).toThrow(weigering('ligt-bij-escalatie'));
    expect(termijn(corrigeer('2020-07-09'), 'beoordeling')).toMatchObject({ staat: 'loopt', effectief: '2020-07-09' });
    expect(termijn(corrigeer('2020-07-01'), 'beoordeling')).toMatchObject({ staat: 'verstreken', effectief: '2020-07-01', gemist: 1 });
  });

  it('dat een laatste dag krijgt of erbij komt, geeft een termijn; na heropenen wordt er opnieuw gevraagd', () => {
    const zonder = aangekondigd({ vensters: [vensters[0], vensters[1]] });
    const erbij = zonder.doe(wie.projectorganisatie, 'wijzigVenster', { stap: 'beoordeling', van: '2020-04-01', tot: '2020-05-29', reden: 'x' });
    expect(types(erbij.laatste)).toEqual(['venster-gewijzigd', 'termijn-gesteld']);
    const alles = uitgewerkt().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-04-20' });
    expect(termijn(alles, 'beoordeling')?.staat).toBe('gehaald');
    const weer = alles.doe(wie.projectorganisatie, 'verlengVenster', { stap: 'uitwerking', nieuweDatum: '2020-05-15', reden: 'Storing.' });
    expect(weer.state.termijnen.filter(({ stap }) => stap === 'beoordeling').map(({ id, staat }) => [id, staat])).toEqual([['beoordeling-1', 'gehaald'], ['beoordeling-2', 'loopt']]);
  });
});

describe('een besluit over een ronde', () => {
  const uitEscalatie = { op: '2020-07-14', uitEscalatie: true };

  it('verlengt de termijn met haar venster', () => {
    const v = teLaat().doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-09', reden: 'x' }, { ...uitEscalatie, op: '2020-07-02' });
    expect(types(v.laatste)).toEqual(['termijn-verlengd', 'venster-gewijzigd']);
    expect(termijn(v, 'beoordeling')).toMatchObject({ staat: 'loopt', effectief: '2020-07-09' });
    expect(vensterVan(v.state, 'beoordeling')).toMatchObject({ tot: '2020-07-09', staat: 'open' });
  });

  it('legt haar terug met een opdracht', () => {
    const v = teLaat().doe(wie.werkorganisatie, 'legRondeTerug', { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-09', instructie: 'Beoordeel wat er is.' }, { ...uitEscalatie, op: '2020-07-02' });
    expect(types(v.laatste)).toEqual(['instructie-gegeven', 'termijn-verlengd', 'venster-gewijzigd']);
    expect(v.state.instructie).toMatch(/^tekst:/);
  });

  it('stopt de ronde: wat open is vervalt, de items horen het als intrekken', () => {
    const v = teLaat().doe(wie.werkorganisatie, 'stopRonde', { reden: 'Budget weg.' }, uitEscalatie);
    expect(v.laatste).toMatchObject([{ type: 'ronde-gestopt', data: { vervallen: ['P-001'] } }, ...['beoordeling-1', 'honorering-1', 'definitief-1'].map((termijnId) => ({ type: 'termijn-vervallen', data: { termijnId, reden: 'de ronde is gestopt' } }))]);
    expect(v.state).toMatchObject({ gestopt: true, afgerondOp: '2020-07-14', laatsteBesluit: { wat: 'ronde gestopt', door: 'gremium:werkorganisatie' } });
    expect(v.state.aanvragen.map(({ stand }) => stand)).toEqual(['ingetrokken', 'afgewezen']);
    expect([ronde.isOpen(v.state), ronde.nextWake?.(v.state)]).toEqual([false, undefined]);
    expect(() => idee(v, 'P-009', '2020-07-15')).toThrow('Extra ronde is gestopt op 14 juli 2020.');
  });

  it('mag alleen wie mag besluiten, en na een gemiste termijn alleen in de escalatie', () => {
    for (const type of ['stopRonde', 'verlengTermijn', 'legRondeTerug']) {
      const nieuw = { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-09' };
      const velden = { stopRonde: { reden: 'x' }, verlengTermijn: { ...nieuw, reden: 'x' }, legRondeTerug: { ...nieuw, instructie: 'x' } }[type];
      expect(() => uitgewerkt().doe(wie.FMS, type, velden)).toThrow(weigering('geen-recht'));
      expect(() => teLaat().doe(wie.stuurgroep, type, velden, { op: '2020-07-02' })).toThrow(weigering('ligt-bij-escalatie'));
    }
    expect(() => uitgewerkt().doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-20', reden: 'x' })).toThrow(/honorering past niet na dat voor de beoordeling/);
    expect(() => uitgewerkt().doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'selectie-1', nieuweDatum: '2020-07-20', reden: 'x' })).toThrow(weigering('termijn-afgesloten'));
  });
});

describe('een ronde die al liep', () => {
  it('van voor de termijnen krijgt haar termijnen zodra de tijd of een opdracht haar raakt; wat voorbij is, is verleden en escaleert niet', () => {
    const oud = aangekondigd();
    const vanToen = oud.events.filter(({ type }) => type === 'ronde-aangekondigd').reduce<Ronde | undefined>(ronde.evolve, undefined);
    expect(vanToen?.termijnen).toEqual([]);
    if (vanToen === undefined) throw new Error('De ronde is er niet');
    const op = (dag: string) => ronde.letTijdVerstrijken(vanToen, contextVan(wie.systeem, { op: dag, streamId: 'ronde-extra-2019' }));
    expect(types(op('2019-08-02'))).toEqual(['termijn-gesteld', 'termijn-gesteld', 'termijn-gesteld', 'termijn-gesteld', 'venster-geopend']);
    expect(op('2020-07-02').filter(({ type }) => type === 'termijn-verstreken').map(({ data }) => [data['termijnId'], data['verleden']])).toEqual([['selectie-1', true], ['beoordeling-1', true]]);
  });

  it('kan met haar verleden worden overgenomen', () => {
    const over = (verleden: boolean) => aangekondigd({ verleden }, '2020-07-02');
    expect(termijn(over(false), 'beoordeling')).toMatchObject({ staat: 'verstreken', gemist: 1 });
    expect(termijn(over(true), 'beoordeling')).toMatchObject({ staat: 'verstreken', gemist: 0 });
    expect(termijn(over(true), 'honorering')).toMatchObject({ staat: 'loopt' });
  });
});
