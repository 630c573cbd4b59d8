import { openVerzoeken } from '../onderwerp/uitstel/staat';
import { types, verloop, wie, type Bij, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { ronde } from './ronde';
import type { Ronde } from './ronde-staat';
import { vensterVan } from './vensters';

const vensters = [
  { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-14' }, { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' },
  { stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' }, { stap: 'honorering', van: '2020-06-01', tot: '2020-07-10' },
];
const uitgewerkt = (): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019')
    .doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde', themas: [], vensters }, { op: '2019-08-01' })
    .doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na heup', partij: 'FMS' }, { op: '2019-09-10' })
    .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' })
    .doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-03-20' });
const reden = 'De commissie komt een week later bijeen.';
const vraag = (v = uitgewerkt(), velden: Record<string, unknown> = {}, bij: Bij = {}, actor: (typeof wie)[keyof typeof wie] = wie.ZonMw): Verloop<Ronde> =>
  v.doe(actor, 'vraagUitstel', { termijnId: 'beoordeling-1', nieuweDatum: '2020-07-09', reden, ...velden }, { op: '2020-06-02', ...bij });
const beslis = (v: Verloop<Ronde>, velden: Record<string, unknown>, actor: (typeof wie)[keyof typeof wie] = wie.projectorganisatie, op = '2020-06-08'): Verloop<Ronde> =>
  v.doe(actor, 'beslisOverUitstel', { termijnId: 'beoordeling-1', ...velden }, { op });
const stand = ({ state }: Verloop<Ronde>): unknown => state.uitstelverzoeken?.at(-1)?.stand;
const dagen = ({ state }: Verloop<Ronde>): unknown => [state.termijnen.find(({ id }) => id === 'beoordeling-1')?.effectief, vensterVan(state, 'beoordeling')?.tot];

describe('uitstel voor wat het besluitorgaan van een ronde moet doen', () => {
  it('vraagt het besluitorgaan; verleend schuift de termijn op met haar venster', () => {
    expect(types(vraag().laatste)).toEqual(['uitstel-gevraagd']);
    expect(openVerzoeken(vraag().state)).toMatchObject([{ termijnId: 'beoordeling-1', door: 'partij:ZonMw', aan: 'projectorganisatie', was: '2020-06-30' }]);
    const v = beslis(vraag(), { besluit: 'verlenen' });
    expect(types(v.laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd', 'venster-gewijzigd']);
    expect([stand(v), dagen(v)]).toEqual(['verleend', ['2020-07-09', '2020-07-09']]);
  });

  it('wordt met een andere datum verleend, of geweigerd', () => {
    const anders = beslis(vraag(), { besluit: 'anders', nieuweDatum: '2020-07-03' });
    expect([stand(anders), dagen(anders)]).toEqual(['anders-verleend', ['2020-07-03', '2020-07-03']]);
    const nee = beslis(vraag(), { besluit: 'weigeren', reden: 'De studies moeten starten.' });
    expect([types(nee.laatste), stand(nee), dagen(nee)]).toEqual([['uitstel-geweigerd'], 'geweigerd', ['2020-06-30', '2020-06-30']]);
  });

  it('wordt niet verleend als het venster dan niet meer voor het volgende past: wie beslist leest waarom', () => {
    expect(() => beslis(vraag(), { besluit: 'anders', nieuweDatum: '2020-07-20' })).toThrow(/honorering past niet na dat voor de beoordeling/);
  });

  it('laat een termijn zonder eigen venster alleen opschuiven', () => {
    const gevraagd = uitgewerkt().doe(wie.ZonMw, 'vraagUitstel', { termijnId: 'honorering-1', nieuweDatum: '2020-07-31', reden }, { op: '2020-06-02' });
    const v = gevraagd.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'honorering-1', besluit: 'verlenen' });
    expect(types(v.laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd', 'venster-gewijzigd']);
    const idee = verloop(ronde, 'ronde-kort').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'kort', naam: 'Korte ronde', vensters: vensters.slice(0, 2) }, { op: '2019-08-01' });
    const kiezen = idee.doe(wie.ZonMw, 'vraagUitstel', { termijnId: 'selectie-1', nieuweDatum: '2019-12-13', reden }).doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'selectie-1', besluit: 'verlenen' });
    expect(types(kiezen.laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd']);
    expect(vensterVan(kiezen.state, 'uitwerking')?.van).toBe('2019-12-02');
  });

  it('mag alleen wie mag, en alleen tot en met de laatste dag', () => {
    expect(() => vraag(uitgewerkt(), {}, {}, wie.FMS)).toThrow(weigering('geen-recht'));
    expect(() => beslis(vraag(), { besluit: 'verlenen' }, wie.ZonMw)).toThrow(/Over dit uitstel beslist de projectorganisatie/);
    expect(() => beslis(vraag(), { besluit: 'verlenen' }, wie.stuurgroep)).toThrow(weigering('geen-recht'));
    expect(() => vraag(uitgewerkt(), {}, { op: '2020-07-01' })).toThrow(weigering('termijn-afgesloten'));
    expect(() => vraag(uitgewerkt(), { nieuweDatum: '2020-06-30' })).toThrow(/Kies een datum na 30 juni 2020/);
    expect(() => vraag(vraag())).toThrow(weigering('al-gedaan'));
    expect(() => beslis(uitgewerkt(), { besluit: 'verlenen' })).toThrow(weigering('nog-niet'));
    expect(() => beslis(vraag(), { besluit: 'verlenen' }, wie.projectorganisatie, '2020-07-02')).toThrow(weigering('ligt-bij-escalatie'));
  });

  it('kan worden ingetrokken, en vervalt als er niets meer te vragen is', () => {
    expect(stand(vraag().doe(wie.ZonMw, 'trekUitstelIn', { termijnId: 'beoordeling-1' }))).toBe('ingetrokken');
    expect(() => vraag().doe(wie.NVZ, 'trekUitstelIn', { termijnId: 'beoordeling-1' })).toThrow(weigering('geen-recht'));
    const klaar = vraag().doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-06-05' });
    expect([types(klaar.laatste), stand(klaar)]).toEqual([['aanvraag-beoordeeld', 'termijn-gehaald', 'uitstel-vervallen'], 'vervallen']);
    const gestopt = vraag().doe(wie.werkorganisatie, 'stopRonde', { reden: 'x' });
    expect([stand(gestopt), openVerzoeken(gestopt.state)]).toEqual(['vervallen', []]);
    expect(() => vraag(gestopt)).toThrow(weigering('beeindigd'));
  });

  it('is beantwoord als het venster zelf wordt verlengd', () => {
    const v = vraag().doe(wie.projectorganisatie, 'verlengVenster', { stap: 'beoordeling', nieuweDatum: '2020-07-09', reden }, { op: '2020-06-08' });
    expect(types(v.laatste)).toEqual(['venster-verlengd', 'termijn-verlengd', 'uitstel-verleend']);
  });
});
