import { voorbeeldtekst } from '../contract/tekst';
import { contextVan, types, verloop, wie, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { ronde } from './ronde';
import type { Ronde, Rondestap } from './ronde-staat';
import { waaromVensterBlijft } from './vensters-verschuiven';
import { vensterVan } from './vensters';

// Every date below was counted by hand.
const vensters = [
  { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-13' },
  { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' },
  { stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' },
  { stap: 'honorering', van: '2020-06-01', tot: '2020-07-10' },
  { stap: 'start', tot: '2020-12-31' },
];
const aangekondigd = (): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde', themas: [], vensters }, { op: '2019-08-01' });
const geselecteerd = (): Verloop<Ronde> =>
  aangekondigd().doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na heup', partij: 'FMS' }, { op: '2019-09-10' }).doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' });
const uitgewerkt = (v = geselecteerd(), op = '2020-03-10'): Verloop<Ronde> => v.doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op });
const besluit = (nr: number, rest: Record<string, unknown>) => ({ nr, door: 'gremium:stuurgroep' as const, reden: voorbeeldtekst, ...rest });
const stop = (v: Verloop<Ronde>, op: string, rest: Record<string, unknown> = {}): Verloop<Ronde> => v.doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: op, ...rest }), { op });
const ga = (v: Verloop<Ronde>, sinds: string, tot: string, op = tot): Verloop<Ronde> => v.doe(wie.systeem, 'volgProgrammaopschorting', besluit(2, { sinds, tot }), { op });
const schuif = (v: Verloop<Ronde>, keuze: Record<string, unknown>, op = '2020-03-16'): Verloop<Ronde> => v.doe(wie.systeem, 'verschuifMetProgramma', besluit(1, { keuze }), { op });
const venster = ({ state }: Verloop<Ronde>, stap: Rondestap): readonly unknown[] => {
  const { van, tot, staat } = vensterVan(state, stap)!;
  return [van, tot, staat];
};
const dagen = ({ state }: Verloop<Ronde>): unknown => Object.fromEntries(state.termijnen.filter(({ staat }) => staat === 'loopt' || staat === 'opgeschort').map(({ id, effectief }) => [id, effectief]));
const stil = (): Verloop<Ronde> => stop(uitgewerkt(), '2020-03-16');

describe('een ronde volgt de opschorting van haar programma', () => {
  it('haar vensters openen en sluiten niet, haar termijnen herinneren en verstrijken niet; bij hervatten schuift alles op met de dagen dat het stilstond', () => {
    expect(types(stil().laatste)).toEqual(['opgeschort-met-programma', 'termijn-opgeschort', 'termijn-opgeschort', 'termijn-opgeschort']);
    const later = stil().tijd('2020-06-15', 9);
    expect(later.laatste).toEqual([]);
    expect([venster(later, 'uitwerking')[2], venster(later, 'beoordeling')[2]]).toEqual(['open', 'gepland']);
    const weer = ga(later, '2020-03-16', '2020-06-15');
    expect(types(weer.laatste)).toEqual(['hervat-met-programma', 'termijn-hervat', 'termijn-hervat', 'termijn-hervat', ...Array<string>(4).fill('venster-verschoven-met-programma')]);
    // 16 March to 15 June = 91 days.
    expect(venster(weer, 'projectidee')).toEqual(['2019-09-02', '2019-10-14', 'gesloten']);
    expect(venster(weer, 'uitwerking')).toEqual(['2019-12-02', '2020-06-30', 'open']);
    expect(venster(weer, 'beoordeling')).toEqual(['2020-07-01', '2020-09-29', 'gepland']);
    expect(venster(weer, 'honorering')).toEqual(['2020-08-31', '2020-10-09', 'gepland']);
    expect(venster(weer, 'start')).toEqual(['2019-08-01', '2021-04-01', 'open']);
    expect(dagen(weer)).toEqual({ 'beoordeling-1': '2020-09-29', 'honorering-1': '2020-10-09', 'definitief-1': '2021-04-01' });
    const zin = weer.laatste.filter(({ type }) => type.startsWith('venster-')).map(({ type, data }) => ronde.event(type)?.zin(data))[1];
    expect(zin).toBe('Het venster voor de beoordeling stond 91 dagen stil met het programma en schuift op: van 1 juli 2020 tot en met 29 september 2020 (was van 1 april 2020 tot en met 30 juni 2020).');
    expect(types(weer.tijd('2020-07-01').laatste)).toEqual(['venster-gesloten', 'venster-geopend']);
  });

  it('hoort hetzelfde besluit, of een ouder, maar één keer', () => {
    expect(stop(stil(), '2020-03-16').laatste).toEqual([]);
    expect(stop(ga(stil(), '2020-03-16', '2020-06-15'), '2020-06-15').laatste).toEqual([]);
  });

  it('in een venster dat niet sluit mag het werk door; in een dat nog niet opende kan nog niets', () => {
    const open = stop(geselecteerd(), '2020-03-16');
    expect(uitgewerkt(open, '2020-05-04').state.aanvragen[0]).toMatchObject({ stand: 'uitgewerkt', uitgewerktOp: '2020-05-04' });
    expect(() => stil().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-05-04' })).toThrow('Het programma staat stil sinds 16 maart 2020. Het venster voor de beoordeling van Extra ronde opent pas als het weer loopt.');
    const weer = ga(stil(), '2020-03-16', '2020-06-15');
    expect(() => weer.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-06-16' })).toThrow('opent op 1 juli 2020');
    expect(() => uitgewerkt(ga(open, '2020-03-16', '2020-06-15'), '2020-07-01')).toThrow(weigering('venster-gesloten'));
  });

  it('een termijn voor een dag blijft voor die dag, ook als die anders in een weekend valt', () => {
    // 1 to 5 October 2019 = 4 days: the window opens on Friday 6 December, so the choice is due on Thursday 5 December.
    const weer = ga(stop(aangekondigd(), '2019-10-01'), '2019-10-01', '2019-10-05');
    expect(venster(weer, 'uitwerking')[0]).toBe('2019-12-06');
    expect(dagen(weer)).toMatchObject({ 'selectie-1': '2019-12-05' });
  });

  it('begint op de dag die werd aangekondigd en houdt vanzelf op: wat daarvoor sloot is dicht, wat die dag zou openen opent later', () => {
    const gepland = uitgewerkt().doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-04-01', tot: '2020-06-01' }), { op: '2020-03-16' });
    expect(types(gepland.laatste)).toEqual(['opgeschort-met-programma']);
    const begonnen = gepland.tijd('2020-04-02');
    expect(types(begonnen.laatste)).toEqual(['venster-gesloten', 'stilgezet-met-programma', 'termijn-opgeschort', 'termijn-opgeschort', 'termijn-opgeschort']);
    expect(venster(begonnen, 'beoordeling')[2]).toBe('gepland');
    const weer = begonnen.tijd('2020-06-02');
    expect(types(weer.laatste).at(-1)).toBe('venster-geopend');
    // 61 days: 30 June + 61 = Sunday 30 August, so Monday 31 August 2020.
    expect(venster(weer, 'beoordeling')).toEqual(['2020-06-01', '2020-08-31', 'open']);
    expect(dagen(weer)).toMatchObject({ 'beoordeling-1': '2020-08-31' });
  });

  it('een aangekondigde opschorting die niet doorgaat, verandert niets', () => {
    const gepland = uitgewerkt().doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-04-01' }), { op: '2020-03-16' });
    const af = ga(gepland, '2020-04-01', '2020-04-01', '2020-03-20');
    expect(types(af.laatste)).toEqual(['hervat-met-programma']);
    expect(types(af.tijd('2020-04-01').laatste)).toEqual(['venster-gesloten', 'venster-geopend']);
  });

  it('wat sloot terwijl het nieuws onderweg was, gaat weer open; wat toen verviel wordt weer gevraagd', () => {
    const dicht = geselecteerd().tijd('2020-04-02', 9);
    expect([venster(dicht, 'uitwerking')[2], dagen(dicht)]).toEqual(['gesloten', {}]);
    const gehoord = dicht.doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-03-30' }), { op: '2020-04-02' });
    expect(venster(gehoord, 'uitwerking')[2]).toBe('open');
    expect(gehoord.state.termijnen.filter(({ stap }) => stap === 'honorering').map(({ id, staat }) => [id, staat])).toEqual([['honorering-1', 'vervallen'], ['honorering-2', 'opgeschort']]);
  });

  it('een laatste dag die tijdens de opschorting wordt genoemd, schuift alleen op met de dagen daarna; de termijn met haar mee', () => {
    const genoemd = stil().doe(wie.ZonMw, 'verlengVenster', { stap: 'honorering', nieuweDatum: '2020-09-01', reden: 'Afgesproken.' }, { op: '2020-05-01' });
    // 1 May to 15 June = 45 days: 1 September + 45 = Friday 16 October 2020.
    const weer = ga(genoemd, '2020-03-16', '2020-06-15');
    expect(venster(weer, 'honorering')[1]).toBe('2020-10-16');
    expect(dagen(weer)).toMatchObject({ 'honorering-1': '2020-10-16' });
  });

  it('wat tijdens de opschorting wordt aangekondigd, staat stil vanaf zijn eigen dag', () => {
    const programmaopschorting = { ...besluit(1, { sinds: '2020-03-16' }), sinds: '2020-03-16' };
    const nieuw = verloop(ronde, 'ronde-nieuw').doe(wie.ZonMw, 'kondigRondeAan', { code: 'nieuw', naam: 'Nieuwe ronde', vensters: [{ stap: 'projectidee', tot: '2020-05-29' }, { stap: 'beoordeling', van: '2020-06-02', tot: '2020-07-31' }] }, { op: '2020-04-06', programmaopschorting });
    expect(types(nieuw.laatste)).toEqual(['ronde-aangekondigd', 'termijn-gesteld', 'opgeschort-met-programma', 'termijn-opgeschort']);
    expect(nieuw.tijd('2020-06-15', 9).laatste).toEqual([]);
    // 6 April to 15 June = 70 days: 29 May + 70 = Friday 7 August; 31 July + 70 = Friday 9 October 2020.
    const weer = ga(nieuw, '2020-03-16', '2020-06-15');
    expect(venster(weer.tijd('2020-06-15', 10), 'projectidee')).toEqual(['2020-06-15', '2020-08-07', 'open']);
    expect(dagen(weer)).toEqual({ 'beoordeling-1': '2020-10-09' });
  });

  it('een ronde die voorbij is, volgt niets meer', () => {
    const voorbij = uitgewerkt().doe(wie.werkorganisatie, 'stopRonde', { reden: 'x' });
    expect(() => stop(voorbij, '2020-03-16')).toThrow(weigering('beeindigd'));
  });
});

describe('een ronde verschuift met haar programma', () => {
  it('met een aantal dagen: wat nog komt in zijn geheel, van wat open is de laatste dag', () => {
    const v = schuif(uitgewerkt(), { dagen: 153 });
    expect(types(v.laatste)).toEqual([...Array<string>(3).fill('termijn-verschoven'), ...Array<string>(4).fill('venster-verschoven-met-programma')]);
    expect(venster(v, 'uitwerking')).toEqual(['2019-12-02', '2020-08-31', 'open']);
    expect(venster(v, 'beoordeling')).toEqual(['2020-09-01', '2020-11-30', 'gepland']);
    expect(dagen(v)).toEqual({ 'beoordeling-1': '2020-11-30', 'honorering-1': '2020-12-10', 'definitief-1': '2021-06-02' });
    const laatste = v.laatste.at(-1)!;
    expect(ronde.event(laatste.type)?.zin(laatste.data)).toBe('Het venster voor de start van de studies is verschoven door een besluit van de stuurgroep voor het hele programma: van 1 augustus 2019 tot en met 2 juni 2021 (was van 1 augustus 2019 tot en met 31 december 2020).');
  });

  it('naar een dag, behalve wat al tot die dag of later loopt', () => {
    const v = schuif(uitgewerkt(), { naar: '2020-09-01' });
    expect([venster(v, 'uitwerking')[1], venster(v, 'beoordeling')[1], venster(v, 'honorering')[1], venster(v, 'start')[1]]).toEqual(['2020-09-01', '2020-09-01', '2020-09-01', '2020-12-31']);
    expect(dagen(v)).toEqual({ 'beoordeling-1': '2020-09-01', 'honorering-1': '2020-09-01', 'definitief-1': '2020-12-31' });
  });

  it('een termijn en haar venster gaan samen, hoe het besluit ze ook noemt', () => {
    for (const naam of ['Aanvragen beoordelen', 'beoordeling', 'venster voor de beoordeling']) {
      const v = schuif(uitgewerkt(), { termijn: naam, dagen: 5 });
      expect([types(v.laatste).toSorted(), venster(v, 'beoordeling')[1], dagen(v)]).toMatchObject([['termijn-verschoven', 'venster-verschoven-met-programma'], '2020-07-06', { 'beoordeling-1': '2020-07-06', 'honorering-1': '2020-07-10' }]);
    }
    const voor = schuif(aangekondigd(), { termijn: 'uitwerking', dagen: 7 }, '2019-08-05');
    // The choice is due before the window opens: Monday 9 December, so Friday 6 December 2019.
    expect(dagen(voor)).toMatchObject({ 'selectie-1': '2019-12-06' });
  });

  it('wat gesloten is, of niet bedoeld, blijft; en niets schuift als de vensters elkaar dan niet meer opvolgen', () => {
    expect(schuif(uitgewerkt(), { termijn: 'projectidee', dagen: 30 }).laatste).toEqual([]);
    expect(schuif(uitgewerkt(), { van: '2021-01-01', dagen: 30 }).laatste).toEqual([]);
    const keuze = { termijn: 'beoordeling', dagen: 60 };
    expect(schuif(uitgewerkt(), keuze).laatste).toEqual([]);
    const context = contextVan(wie.systeem, { op: '2020-03-16' });
    const waarom = (stap: Rondestap, hoe: Parameters<typeof waaromVensterBlijft>[2]): string | undefined => waaromVensterBlijft(uitgewerkt().state, vensterVan(uitgewerkt().state, stap)!, hoe, context);
    expect(waarom('beoordeling', keuze)).toBe('dan volgen de vensters van de ronde elkaar niet meer op');
    expect(waarom('start', { naar: '2020-09-01' })).toBe('loopt al tot die datum of later');
    expect(waarom('uitwerking', { dagen: 153 })).toBeUndefined();
  });

  it('daarna volgen haar termijnen haar vensters weer', () => {
    const v = schuif(uitgewerkt(), { dagen: 153 }).doe(wie.ZonMw, 'verlengVenster', { stap: 'start', nieuweDatum: '2021-07-01', reden: 'x' });
    expect(dagen(v)).toMatchObject({ 'definitief-1': '2021-07-01' });
  });

  it('een termijn die een besluit eerder van haar vensters losmaakte, gaat haar eigen gang', () => {
    const los = uitgewerkt().doe(wie.stuurgroep, 'verlengTermijn', { termijnId: 'definitief-1', nieuweDatum: '2021-02-01', reden: 'x' });
    // 1 February + 153 = Sunday 4 July, so Monday 5 July 2021.
    expect(dagen(schuif(los, { dagen: 153 }))).toMatchObject({ 'definitief-1': '2021-07-05' });
    expect(dagen(schuif(los, { soort: 'ronde', termijn: 'start', dagen: 153 }))).toMatchObject({ 'definitief-1': '2021-02-01' });
  });
});
