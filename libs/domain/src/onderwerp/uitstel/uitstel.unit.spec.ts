import { actie } from '../../actie/actie';
import type { Actie } from '../../actie/actie-staat';
import { handelingsagenda } from '../../handelingsagenda/handelingsagenda';
import { cirkel, types, verloop, wie, type Bij, type Verloop } from '../../test/gegeven';
import { inFase } from '../../test/rondje';
import { openVerzoeken } from './staat';

const reden = 'De expertgroep komt pas in november bijeen.';
const code = (verwacht: string, melding?: RegExp) => expect.objectContaining({ name: 'DomainError', code: verwacht, ...(melding === undefined ? {} : { message: expect.stringMatching(melding) as string }) });
const nieuw = (velden: Record<string, unknown> = {}, definitie = cirkel): Verloop<Actie> =>
  verloop(actie, 'actie-1', definitie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-30' }, ...velden }, { op: '2020-09-01' });
const vraag = (v = nieuw(), velden: Record<string, unknown> = {}, bij: Bij = {}, actor: typeof wie.FMS | typeof wie.ZonMw = wie.FMS): Verloop<Actie> => v.doe(actor, 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden, ...velden }, { op: '2020-10-05', ...bij });
const beslis = (v: Verloop<Actie>, velden: Record<string, unknown>, actor: (typeof wie)[keyof typeof wie] = wie.projectorganisatie, bij: Bij = { op: '2020-10-12' }): Verloop<Actie> => v.doe(actor, 'beslisOverUitstel', { termijnId: 'actie-1', ...velden }, bij);
const stand = (v: Verloop<Actie>): unknown => v.state.uitstelverzoeken?.at(-1)?.stand;
const termijn = (v: Verloop<Actie>): unknown => [v.state.termijnen[0]?.staat, v.state.termijnen[0]?.effectief];

describe('uitstel vragen', () => {
  it('gaat naar wie beslist, met wat het was en wat gevraagd wordt, en zet geen klok stil', () => {
    const v = vraag();
    expect(types(v.laatste)).toEqual(['uitstel-gevraagd']);
    expect(v.state.uitstelverzoeken).toMatchObject([{ nr: 1, door: 'partij:FMS', aan: 'projectorganisatie', was: '2020-10-30', gevraagd: '2020-12-01', stand: 'gevraagd' }]);
    expect(types(v.tijd('2020-10-31').laatste)).toContain('termijn-verstreken');
    expect(stand(v.tijd('2020-10-31'))).toBe('gevraagd');
  });

  it('ook voor de stap van een item', () => {
    const v = inFase('picot').doe(wie.FMS, 'vraagUitstel', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden }, { op: '2020-10-05' });
    expect(openVerzoeken(v.state)).toMatchObject([{ termijnId: 'picot-1', aan: 'projectorganisatie' }]);
    const verleend = v.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'picot-1', besluit: 'verlenen' });
    expect(types(verleend.laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd']);
  });

  it('en voor een handelingsagenda', () => {
    const agenda = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-20' }, { op: '2020-09-01' });
    const v = agenda.doe(wie.werkorganisatie, 'vraagUitstel', { termijnId: 'selectie-1', nieuweDatum: '2020-10-15', reden });
    expect(types(v.doe(wie.werkorganisatie, 'trekUitstelIn', { termijnId: 'selectie-1' }).laatste)).toEqual(['uitstel-ingetrokken']);
    expect(types(v.doe(wie.projectorganisatie, 'beslisOverUitstel', { termijnId: 'selectie-1', besluit: 'verlenen' }).laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd']);
  });

  it('naar het gremium dat de definitie noemt; wie het zelf vraagt, beslist er niet over', () => {
    const stuurgroep = { ...cirkel, uitstel: { beslisser: 'gremium:stuurgroep' as const } };
    expect(vraag(nieuw({}, stuurgroep)).state.uitstelverzoeken).toMatchObject([{ aan: 'gremium:stuurgroep' }]);
    const zelf = nieuw({ eigenaren: ['projectorganisatie'] }).doe(wie.projectorganisatie, 'vraagUitstel', { termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden }, { op: '2020-10-05' });
    expect(zelf.state.uitstelverzoeken).toMatchObject([{ door: 'projectorganisatie', aan: 'gremium:werkorganisatie' }]);
    expect(() => beslis(zelf, { besluit: 'verlenen' })).toThrow(code('geen-recht', /Over dit uitstel beslist de werkorganisatie/));
    expect(stand(beslis(zelf, { besluit: 'verlenen' }, wie.werkorganisatie))).toBe('verleend');
  });

  it('kan niet na het verstrijken', () => {
    expect(() => vraag(nieuw(), {}, { op: '2020-10-31' })).toThrow(code('termijn-afgesloten', /is verstreken op 30 oktober 2020. Uitstel vragen kan tot en met de laatste dag/));
    expect(types(vraag(nieuw(), {}, { op: '2020-10-30', uur: 23 }).laatste)).toEqual(['uitstel-gevraagd']);
  });

  it('kan alleen wie eigenaar is en zijn deel nog niet heeft gemeld', () => {
    expect(() => vraag(nieuw(), {}, {}, wie.ZonMw)).toThrow(code('geen-recht'));
    const gemeld = nieuw().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-10-01' });
    expect(() => vraag(gemeld)).toThrow(code('geen-recht', /Alleen NVZ kan voor deze termijn uitstel vragen/));
  });

  it('kan alleen naar een latere datum, één keer tegelijk, en voor een termijn die er is', () => {
    expect(() => vraag(nieuw(), { nieuweDatum: '2020-10-30' })).toThrow(code('datum-ongeldig', /Kies een datum na 30 oktober 2020/));
    expect(() => vraag(vraag())).toThrow(code('al-gedaan', /Er is al uitstel gevraagd, tot 1 december 2020/));
    expect(() => vraag(nieuw(), { termijnId: 'actie-9' })).toThrow(code('termijn-onbekend'));
  });

  it('kan niet voor wat doorloopt: dat heeft geen termijn', () => {
    const doorlopend = verloop(actie, 'actie-1').doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Afstemmen', domein: 'agenderen', eigenaren: ['partij:FMS'], doorlopend: true }, { op: '2020-09-01' });
    expect(() => vraag(doorlopend)).toThrow(code('termijn-afgesloten', /Er loopt nu geen termijn waarvoor u uitstel kunt vragen/));
  });
});

describe('over uitstel beslissen', () => {
  it('verlenen verplaatst de termijn naar de gevraagde datum', () => {
    const v = beslis(vraag(), { besluit: 'verlenen' });
    expect(types(v.laatste)).toEqual(['uitstel-verleend', 'termijn-verlengd']);
    expect([stand(v), termijn(v)]).toEqual(['verleend', ['loopt', '2020-12-01']]);
  });

  it('anders verlenen naar een andere datum', () => {
    const v = beslis(vraag(), { besluit: 'anders', nieuweDatum: '2020-11-16', reden: 'Eerder kan ook.' });
    expect([stand(v), termijn(v)]).toEqual(['anders-verleend', ['loopt', '2020-11-16']]);
    expect(() => beslis(vraag(), { besluit: 'anders' })).toThrow(/Kies een nieuwe datum/);
    expect(() => beslis(vraag(), { besluit: 'verlenen', nieuweDatum: '2020-11-16' })).toThrow(/Kies een nieuwe datum/);
  });

  it('weigeren met een reden laat de termijn zoals zij is, en daarna kan het opnieuw gevraagd worden', () => {
    const v = beslis(vraag(), { besluit: 'weigeren', reden: 'De agenda wacht hierop.' });
    expect([types(v.laatste), stand(v), termijn(v)]).toEqual([['uitstel-geweigerd'], 'geweigerd', ['loopt', '2020-10-30']]);
    expect(() => beslis(vraag(), { besluit: 'weigeren' })).toThrow(/Vul in waarom u weigert/);
    expect(vraag(v, {}, { op: '2020-10-13' }).state.uitstelverzoeken).toHaveLength(2);
  });

  it('alleen wie het gevraagd is', () => {
    expect(() => beslis(vraag(), { besluit: 'verlenen' }, wie.stuurgroep)).toThrow(code('geen-recht', /Over dit uitstel beslist de projectorganisatie/));
    expect(() => beslis(vraag(), { besluit: 'verlenen' }, wie.FMS)).toThrow(code('geen-recht'));
    expect(() => beslis(nieuw(), { besluit: 'verlenen' })).toThrow(code('nog-niet'));
  });

  it('na het verstrijken beslist het gremium van de escalatie, en dat is ook het antwoord op de vraag', () => {
    const laat = vraag().tijd('2020-11-02', 9);
    expect(() => beslis(laat, { besluit: 'verlenen' }, wie.projectorganisatie, { op: '2020-11-02' })).toThrow(code('ligt-bij-escalatie', /daarmee is ook over het uitstel besloten/));
    const v = laat.doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-12-15', reden }, { op: '2020-11-03', uitEscalatie: true });
    expect(types(v.laatste)).toEqual(['termijn-verlengd', 'uitstel-verleend']);
    expect(stand(v)).toBe('anders-verleend');
  });

  it('wie het vroeg kan de vraag intrekken, een ander niet', () => {
    expect(stand(vraag().doe(wie.FMS, 'trekUitstelIn', { termijnId: 'actie-1' }, { op: '2020-10-06' }))).toBe('ingetrokken');
    expect(() => vraag().doe(wie.NVZ, 'trekUitstelIn', { termijnId: 'actie-1' }, { op: '2020-10-06' })).toThrow(code('geen-recht', /Alleen FMS kan deze vraag intrekken/));
    expect(() => nieuw().doe(wie.FMS, 'trekUitstelIn', { termijnId: 'actie-1' })).toThrow(code('nog-niet'));
  });

  it('de vraag vervalt als de termijn eindigt', () => {
    const v = vraag().doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }, { op: '2020-10-20' }).doe(wie.NVZ, 'meldActiestatus', { status: 'gereed' }, { op: '2020-10-21' });
    expect(types(v.laatste)).toContain('uitstel-vervallen');
    expect([stand(v), openVerzoeken(v.state)]).toEqual(['vervallen', []]);
  });
});
