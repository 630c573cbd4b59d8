import { actie } from '../../actie/actie';
import type { Actie } from '../../actie/actie-staat';
import { handelingsagenda } from '../../handelingsagenda/handelingsagenda';
import { item } from '../../item/item';
import { types, verloop, wie, zonderVoortgang, type Bij, type Verloop } from '../../test/gegeven';
import { voorbeeldtekst } from '../../contract/tekst';
import type { Termijn } from '../../termijn/termijn';

// Monday 2 March 2020 until Tuesday 1 June 2021; every date below was counted by hand.
const met = (velden: Record<string, unknown> = {}, bij: Bij = {}): Verloop<Actie> =>
  verloop(actie, 'actie-1', zonderVoortgang).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-05-01', precisie: 'dag' }, ...velden }, { op: '2020-03-02', ...bij });
const besluit = (nr: number, rest: Record<string, unknown>) => ({ nr, door: 'gremium:stuurgroep' as const, reden: voorbeeldtekst, ...rest });
const stop = <S>(v: Verloop<S>, op: string, rest: Record<string, unknown> = {}, nr = 1): Verloop<S> => v.doe(wie.systeem, 'volgProgrammaopschorting', besluit(nr, { sinds: op, ...rest }), { op });
const ga = <S>(v: Verloop<S>, sinds: string, tot: string, op = tot, nr = 2): Verloop<S> => v.doe(wie.systeem, 'volgProgrammaopschorting', besluit(nr, { sinds, tot }), { op });
const termijn = (v: Verloop<{ readonly termijnen: readonly Termijn[] }>): Termijn => v.state.termijnen.at(-1)!;

describe('een onderwerp volgt de opschorting van zijn programma', () => {
  it('de termijn staat stil, herinnert niet en verstrijkt niet; bij hervatten schuift zij op met de dagen dat zij stilstond', () => {
    const stil = stop(met(), '2020-03-16');
    expect(types(stil.laatste)).toEqual(['opgeschort-met-programma', 'termijn-opgeschort']);
    const later = stil.tijd('2020-06-15', 9);
    expect(later.laatste).toEqual([]);
    const weer = ga(later, '2020-03-16', '2020-06-15');
    expect(types(weer.laatste)).toEqual(['hervat-met-programma', 'termijn-hervat']);
    // 16 March to 15 June = 91 days; Friday 1 May + 91 = Friday 31 July.
    expect(termijn(weer)).toMatchObject({ staat: 'loopt', nominaal: '2020-07-31', effectief: '2020-07-31' });
    expect(weer.laatste[1]?.data).toMatchObject({ dagen: 91, oud: '2020-05-01' });
  });

  it('hoort hetzelfde besluit, of een ouder, maar één keer', () => {
    const stil = stop(met(), '2020-03-16');
    expect(stop(stil, '2020-03-16').laatste).toEqual([]);
    const weer = ga(stil, '2020-03-16', '2020-06-15');
    expect(stop(weer, '2020-06-15').laatste).toEqual([]);
  });

  it('begint op de dag die werd aangekondigd en houdt vanzelf op; een herinnering van die eerste dag komt niet meer', () => {
    // Reminder 30 days before 1 May is Wednesday 1 April.
    const aangekondigd = met().doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-04-01', tot: '2020-06-01' }), { op: '2020-03-16' });
    expect(types(aangekondigd.laatste)).toEqual(['opgeschort-met-programma']);
    expect(termijn(aangekondigd).staat).toBe('loopt');
    const begonnen = aangekondigd.tijd('2020-04-02');
    expect(types(begonnen.laatste)).toEqual(['stilgezet-met-programma', 'termijn-opgeschort']);
    const weer = begonnen.tijd('2020-06-02');
    expect(types(weer.laatste)).toEqual(['hervat-met-programma', 'termijn-hervat']);
    // 61 days: 1 May + 61 = 1 July 2020.
    expect(termijn(weer)).toMatchObject({ staat: 'loopt', effectief: '2020-07-01' });
  });

  it('ook wie na een storing pas later kijkt, ziet niets verstrijken op een dag dat het programma stilstond', () => {
    const aangekondigd = met().doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-04-06' }), { op: '2020-03-16' });
    expect(types(aangekondigd.tijd('2020-06-10').laatste)).toEqual(['termijn-herinnerd', 'stilgezet-met-programma', 'termijn-opgeschort']);
  });

  it('een aangekondigde opschorting die niet doorgaat, verandert niets', () => {
    const aangekondigd = met().doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-04-01' }), { op: '2020-03-16' });
    const af = ga(aangekondigd, '2020-04-01', '2020-04-01', '2020-03-20');
    expect(types(af.laatste)).toEqual(['hervat-met-programma']);
    expect(types(af.tijd('2020-05-02').laatste)).toEqual(['termijn-verstreken']);
  });

  it('telt overlap met een eigen opschorting als de dagen samen, wie er ook het laatst eindigt', () => {
    // Own 9 to 30 March, programme 16 March to 15 April: union 9 March to 15 April = 37 days; 1 May + 37 = Sunday 7 June, effective Monday 8 June.
    const eigen = met().doe(wie.projectorganisatie, 'schortActieOp', { tot: '2020-03-30', reden: 'ziek' }, { op: '2020-03-09' });
    const samen = stop(eigen, '2020-03-16');
    expect(types(samen.laatste)).toEqual(['opgeschort-met-programma']);
    const eigenVoorbij = samen.tijd('2020-03-31');
    expect(types(eigenVoorbij.laatste)).toEqual(['actie-hervat']);
    expect(termijn(eigenVoorbij).staat).toBe('opgeschort');
    expect(termijn(ga(eigenVoorbij, '2020-03-16', '2020-04-15'))).toMatchObject({ staat: 'loopt', nominaal: '2020-06-07', effectief: '2020-06-08' });

    // Programme 16 March to 15 April, own 1 April to 4 May: union 16 March to 4 May = 49 days; 1 May + 49 = Friday 19 June.
    const eerst = stop(met(), '2020-03-16').doe(wie.projectorganisatie, 'schortActieOp', { tot: '2020-05-04', reden: 'ziek' }, { op: '2020-04-01' });
    const programmaVoorbij = ga(eerst, '2020-03-16', '2020-04-15');
    expect(types(programmaVoorbij.laatste)).toEqual(['hervat-met-programma']);
    expect(termijn(programmaVoorbij.tijd('2020-05-05'))).toMatchObject({ staat: 'loopt', effectief: '2020-06-19' });
  });

  it('eindigen beide op dezelfde dag, dan schuift de termijn één keer', () => {
    const samen = stop(met().doe(wie.projectorganisatie, 'schortActieOp', { tot: '2020-04-15', reden: 'ziek' }, { op: '2020-03-09' }), '2020-03-16', { tot: '2020-04-15' });
    const weer = samen.tijd('2020-04-16');
    expect(types(weer.laatste)).toEqual(['actie-hervat', 'termijn-hervat', 'hervat-met-programma']);
    expect(termijn(weer)).toMatchObject({ staat: 'loopt', effectief: '2020-06-08' });
  });

  it('wat voor het begin verstreken was, blijft bij de escalatie liggen', () => {
    const laat = met().tijd('2020-05-02');
    const stil = stop(laat, '2020-05-04');
    expect(types(stil.laatste)).toEqual(['opgeschort-met-programma']);
    expect(termijn(stil).staat).toBe('verstreken');
  });

  it('wat verstreek terwijl het nieuws onderweg was, was niet te laat', () => {
    const laat = met().tijd('2020-05-02');
    const stil = laat.doe(wie.systeem, 'volgProgrammaopschorting', besluit(1, { sinds: '2020-05-01' }), { op: '2020-05-04' });
    expect(termijn(stil)).toMatchObject({ staat: 'opgeschort', opgeschortSinds: '2020-05-01' });
    expect(termijn(ga(stil, '2020-05-01', '2020-06-01'))).toMatchObject({ staat: 'loopt', effectief: '2020-06-02' });
  });

  it('wat tijdens de opschorting begint, staat ook stil vanaf zijn eigen dag', () => {
    const programmaopschorting = besluit(1, { sinds: '2020-03-16' }) as unknown as NonNullable<Bij['programmaopschorting']>;
    const nieuw = met({ termijn: { datum: '2020-06-01', precisie: 'dag' } }, { op: '2020-04-06', programmaopschorting });
    expect(types(nieuw.laatste)).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'opgeschort-met-programma', 'termijn-opgeschort']);
    // Whit Monday 1 June 2020 nominal; stood still 6 April to 1 May = 25 days: Friday 26 June.
    expect(termijn(ga(nieuw, '2020-03-16', '2020-05-01'))).toMatchObject({ nominaal: '2020-06-26', effectief: '2020-06-26' });
  });

  it('een item gaat gewoon verder: werk staat niet stil, en een nieuwe termijn ook', () => {
    const opgenomen = stop(verloop(item).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, { op: '2020-09-01' }), '2020-09-02').doe(wie.werkorganisatie, 'selecteerKennisvraag', {}, { op: '2020-09-10' });
    expect(opgenomen.state).toMatchObject({ status: 'lopend', fase: 'picot' });
    expect(termijn(opgenomen)).toMatchObject({ staat: 'opgeschort', opgeschortSinds: '2020-09-10' });
  });

  it('een nieuwe datum die tijdens de opschorting wordt genoemd, schuift alleen op met de dagen daarna', () => {
    const genoemd = stop(met(), '2020-03-16').doe(wie.projectorganisatie, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-10-01', reden: 'Afgesproken' }, { op: '2020-06-01' });
    expect(termijn(genoemd)).toMatchObject({ staat: 'opgeschort', opgeschortSinds: '2020-06-01' });
    // 1 to 15 June = 14 days; 1 October + 14 = Thursday 15 October.
    expect(termijn(ga(genoemd, '2020-03-16', '2020-06-15'))).toMatchObject({ effectief: '2020-10-15' });
  });

  it('het scoren van een handelingsagenda sluit niet, en de sluitdatum schuift mee', () => {
    const agenda = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-11-20' }, { op: '2020-09-01' });
    const stil = stop(agenda, '2020-11-02').tijd('2020-12-01', 9);
    expect(stil.state.scoren.gesloten).toBe(false);
    const weer = ga(stil, '2020-11-02', '2020-12-02');
    // 30 days: Friday 20 November + 30 = Sunday 20 December, effective Monday 21 December.
    expect(weer.state.scoren).toMatchObject({ tot: '2020-12-21', gesloten: false });
  });
});

describe('termijnen verschuiven met het programma', () => {
  const schuif = <S>(v: Verloop<S>, keuze: Record<string, unknown>, op: string): Verloop<S> => v.doe(wie.systeem, 'verschuifMetProgramma', besluit(1, { keuze }), { op });

  it('met een aantal dagen, daarna de kalenderregel', () => {
    // 1 May + 120 = Saturday 29 August, effective Monday 31 August 2020.
    const v = schuif(met(), { dagen: 120 }, '2020-03-16');
    expect(types(v.laatste)).toEqual(['termijn-verschoven']);
    expect(termijn(v)).toMatchObject({ nominaal: '2020-08-29', effectief: '2020-08-31', precisie: 'dag', verplaatst: true });
  });

  it('alleen wat bedoeld is: naam, periode, en nooit eerder', () => {
    expect(schuif(met(), { naar: '2020-09-01', termijn: 'ranking' }, '2020-03-16').laatste).toEqual([]);
    expect(schuif(met(), { naar: '2020-09-01', totEnMet: '2020-04-30' }, '2020-03-16').laatste).toEqual([]);
    expect(schuif(met(), { naar: '2020-04-01' }, '2020-03-16').laatste).toEqual([]);
    expect(types(schuif(met(), { naar: '2020-09-01', termijn: 'TOP 10 aanleveren', van: '2020-05-01', totEnMet: '2020-05-01' }, '2020-03-16').laatste)).toEqual(['termijn-verschoven']);
  });

  it('wat verstreken is blijft bij de escalatie; wat stilstaat blijft stilstaan', () => {
    expect(schuif(met().tijd('2020-05-02'), { dagen: 120 }, '2020-05-04').laatste).toEqual([]);
    const stil = schuif(met().doe(wie.projectorganisatie, 'schortActieOp', { tot: '2020-03-30', reden: 'ziek' }, { op: '2020-03-09' }), { dagen: 30 }, '2020-03-16');
    expect(termijn(stil)).toMatchObject({ staat: 'opgeschort', nominaal: '2020-05-31' });
    // 31 May + 21 days of its own suspension = Sunday 21 June, effective Monday 22 June.
    expect(termijn(stil.tijd('2020-03-31'))).toMatchObject({ staat: 'loopt', nominaal: '2020-06-21', effectief: '2020-06-22' });
  });

  it('van een handelingsagenda schuift ook de sluitdatum van het scoren', () => {
    const agenda = verloop(handelingsagenda, 'handelingsagenda-cirkel-2020').doe(wie.projectorganisatie, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2020-04-01', selectieUiterlijk: '2020-04-01', rangschikkingUiterlijk: '2020-04-01' }, { op: '2020-01-06' });
    const v = schuif(agenda, { soort: 'handelingsagenda', naar: '2020-09-01' }, '2020-03-16');
    expect(types(v.laatste)).toEqual(['termijn-verschoven', 'termijn-verschoven', 'sluitdatum-verzet']);
    expect([v.state.scoren.tot, ...v.state.termijnen.map(({ effectief }) => effectief)]).toEqual(['2020-09-01', '2020-09-01', '2020-09-01']);
  });
});
