import type { Actor } from '../contract/actor';
import type { Buren } from '../contract/buur';
import { inFase } from '../test/rondje';
import { types, verloop, wie, type Verloop } from '../test/gegeven';
import { ronde } from './ronde';
import { toegekendBekend, type Ronde } from './ronde-staat';
import { trechterVan } from './trechter';
import { isOpenVoor, vensterVan } from './vensters';

const code = (verwacht: string, melding?: RegExp): Error =>
  expect.objectContaining({ name: 'DomainError', code: verwacht, ...(melding === undefined ? {} : { message: expect.stringMatching(melding) as string }) }) as Error;

const vensters = [
  { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-13' },
  { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' },
  { stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' },
  { stap: 'honorering', van: '2020-06-01', tot: '2020-07-10' },
  { stap: 'start', tot: '2020-12-31' },
];
const gegevens = { code: 'extra-2019', naam: 'Extra subsidieronde 2019', themas: ['diagnostiek', 'nazorg/follow-up'], vensters };

const aangekondigd = (anders: Record<string, unknown> = {}): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019').doe(wie.projectorganisatie, 'kondigRondeAan', { ...gegevens, ...anders }, { op: '2019-08-01' });
const idee = (v: Verloop<Ronde>, aanvraag = 'P-001', op = '2019-09-10', anders: Record<string, unknown> = {}, actor: Actor = wie.FMS): Verloop<Ronde> =>
  v.doe(actor, 'dienProjectideeIn', { aanvraag, titel: 'Nazorg na een heupoperatie', partij: 'FMS', ...anders }, { op });
const uitgewerkt = (v = idee(aangekondigd())): Verloop<Ronde> =>
  v.doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-03-20' });
const beoordeeld = (v = uitgewerkt()): Verloop<Ronde> => v.doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001', toelichting: 'Goed.' }, { op: '2020-05-04' });
const voorlopig = (v = beoordeeld(), anders: Record<string, unknown> = {}): Verloop<Ronde> => v.doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001', ...anders }, { op: '2020-07-07' });

/** What the ronde itself says, without its terms. */
const zonderTermijnen = <E extends { readonly type: string }>(events: readonly E[]): readonly E[] => events.filter(({ type }) => !type.startsWith('termijn-'));

describe('een ronde aankondigen', () => {
  it('rekent van elk venster de laatste dag uit volgens de kalenderregel', () => {
    const v = aangekondigd();
    expect(v.state).toMatchObject({ code: 'extra-2019', besluitorgaan: 'partij:ZonMw', soort: 'gewoon', aanvragen: [] });
    // 13 October 2019 is a Sunday.
    expect(vensterVan(v.state, 'projectidee')).toMatchObject({ van: '2019-09-02', nominaal: '2019-10-13', tot: '2019-10-14', staat: 'gepland' });
    expect(vensterVan(v.state, 'start')).toMatchObject({ van: '2019-08-01', tot: '2020-12-31' });
    expect(vensterVan(aangekondigd({ vensters: [{ stap: 'projectidee', tot: '2019-10-13', kalenderregel: 'kalender' }] }).state, 'projectidee')?.tot).toBe('2019-10-13');
  });

  it('weigert een tweede keer, een code van een andere stroom, een venster dat sluit voordat het opent en twee vensters voor een stap', () => {
    expect(() => aangekondigd().doe(wie.projectorganisatie, 'kondigRondeAan', gegevens)).toThrow(code('bestaat-al'));
    expect(() => aangekondigd({ code: 'extra-2020' })).toThrow(code('verwijzing-onbekend'));
    expect(() => aangekondigd({ vensters: [{ stap: 'projectidee', van: '2019-10-01', tot: '2019-09-01' }] })).toThrow(code('datum-ongeldig', /1 oktober 2019/));
    expect(() => aangekondigd({ vensters: [vensters[0], vensters[0]] })).toThrow('Geef elke stap hoogstens één venster.');
    expect(() => verloop(ronde, 'ronde-extra-2019').doe(wie.FMS, 'kondigRondeAan', gegevens)).toThrow(code('geen-recht'));
  });

  it('weigert vensters die niet na elkaar kunnen', () => {
    const met = (...gegeven: readonly object[]) => (): unknown => aangekondigd({ vensters: gegeven });
    expect(met({ stap: 'honorering', tot: '2020-03-01' }, { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' })).toThrow(code('datum-ongeldig', /de honorering past niet na dat voor uitgewerkte aanvragen/));
    expect(met({ stap: 'projectidee', van: '2019-09-02' }, { stap: 'uitwerking', tot: '2019-09-01' })).toThrow(code('datum-ongeldig'));
    expect(met({ stap: 'projectidee', van: '2019-09-02' }, { stap: 'uitwerking', van: '2019-09-01' })).toThrow(code('datum-ongeldig'));
    expect(met({ stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' }, { stap: 'honorering', van: '2020-06-01', tot: '2020-07-10' })).not.toThrow();
  });
});

describe('een venster', () => {
  it('opent en sluit vanzelf, op 00:00 van de dag', () => {
    const v = aangekondigd().tijd('2019-09-01', 23);
    expect(types(zonderTermijnen(v.events.slice(1)))).toEqual(['venster-geopend']);
    const open = v.tijd('2019-09-02');
    expect(open.laatste).toMatchObject([{ type: 'venster-geopend', data: { stap: 'projectidee' }, due: '2019-09-01T22:00:00.000Z' }]);
    expect(open.tijd('2019-10-14', 23).laatste).toEqual([]);
    expect(zonderTermijnen(open.tijd('2019-10-15').laatste)).toMatchObject([{ type: 'venster-gesloten', data: { stap: 'projectidee', tot: '2019-10-14' } }]);
    expect(ronde.nextWake?.(open.tijd('2021-01-01').state)).toBeUndefined();
  });

  it('zonder laatste dag blijft open', () => {
    const v = aangekondigd({ vensters: [{ stap: 'projectidee', van: '2019-09-02' }] }).tijd('2030-01-01');
    expect(isOpenVoor(v.state, 'projectidee', '2030-01-01')).toBe(true);
    expect(() => v.doe(wie.ZonMw, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2031-01-01', reden: 'x' }, { op: '2030-01-01' })).toThrow(code('al-gedaan'));
  });

  it('kan met reden worden verlengd, en gaat dan weer open als het al dicht was', () => {
    const langer = aangekondigd().tijd('2019-09-10').doe(wie.ZonMw, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2019-11-01', reden: 'Storing.' });
    expect(langer.laatste).toMatchObject([{ type: 'venster-verlengd', data: { oud: '2019-10-14', tot: '2019-11-01', heropend: false } }]);
    expect(zonderTermijnen(langer.tijd('2019-11-02').laatste)).toMatchObject([{ type: 'venster-gesloten' }]);
    const weer = aangekondigd().tijd('2019-10-20', 9).doe(wie.projectorganisatie, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2019-11-01', reden: 'Storing.' }, { op: '2019-10-20' });
    expect(vensterVan(weer.state, 'projectidee')).toMatchObject({ staat: 'open', tot: '2019-11-01' });
    idee(weer, 'P-001', '2019-10-25');
    expect(vensterVan(weer.tijd('2019-11-02').state, 'projectidee')?.staat).toBe('gesloten');
  });

  it('kan niet korter worden, niet in het verleden eindigen, en niet worden verlengd als het er niet is', () => {
    const verleng = (stap: string, nieuweDatum: string, op = '2019-09-10') => (): unknown => aangekondigd({ vensters: vensters.slice(0, 2) }).doe(wie.ZonMw, 'verlengVenster', { stap, nieuweDatum, reden: 'x' }, { op });
    expect(verleng('projectidee', '2019-10-01')).toThrow(code('datum-ongeldig', /14 oktober 2019/));
    expect(verleng('projectidee', '2019-09-01')).toThrow(code('datum-ongeldig', /10 september 2019/));
    expect(verleng('uitwerking', '2019-11-01')).toThrow(code('datum-ongeldig', /opent op 2 december 2019/));
    expect(verleng('honorering', '2020-11-01')).toThrow(code('nog-niet', /geen venster voor de honorering/));
    expect(() => aangekondigd().doe(wie.FMS, 'verlengVenster', { stap: 'projectidee', nieuweDatum: '2019-11-01', reden: 'x' })).toThrow(code('geen-recht'));
  });
});

describe('een projectidee', () => {
  it('komt van een partij zelf, of van een projectgroep via de projectorganisatie of het besluitorgaan', () => {
    expect(idee(aangekondigd()).state.aanvragen).toMatchObject([{ code: 'P-001', partij: 'FMS', stand: 'projectidee', ingediendOp: '2019-09-10' }]);
    const groep = { partij: undefined, projectgroep: 'Projectgroep heupnazorg' };
    expect(idee(aangekondigd(), 'P-002', '2019-09-10', groep, wie.ZonMw).state.aanvragen[0]).toMatchObject({ projectgroep: 'Projectgroep heupnazorg' });
    expect(() => idee(aangekondigd(), 'P-002', '2019-09-10', groep)).toThrow(code('geen-recht'));
    expect(() => idee(aangekondigd(), 'P-002', '2019-09-10', { partij: 'NVZ' })).toThrow(code('geen-recht', /NVZ/));
    expect(() => idee(aangekondigd(), 'P-002', '2019-09-10', { partij: undefined })).toThrow('Noem de partij of de projectgroep die aanvraagt.');
    expect(() => idee(aangekondigd(), 'P-002', '2019-09-10', { partij: 'Onbekend' }, wie.ZonMw)).toThrow(code('verwijzing-onbekend'));
  });

  it('wordt geweigerd voordat het venster opent, nadat het sloot (met de dag), en twee keer', () => {
    expect(() => idee(aangekondigd(), 'P-001', '2019-09-01')).toThrow(code('nog-niet', /opent op 2 september 2019/));
    expect(() => idee(aangekondigd(), 'P-001', '2019-10-15')).toThrow(code('venster-gesloten', /sloot na 14 oktober 2019.*uitzondering/));
    expect(() => idee(idee(aangekondigd()))).toThrow(code('bestaat-al'));
  });

  it('kan op elke dag als de ronde er geen venster voor heeft, en zo ook elke volgende stap', () => {
    const v = aangekondigd({ vensters: [vensters[0], vensters[4]] });
    const af = idee(v)
      .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }).doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' })
      .doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }).doe(wie.ZonMw, 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' });
    expect(af.state.aanvragen[0]?.stand).toBe('gehonoreerd');
    expect(idee(aangekondigd({ vensters: vensters.slice(1) }), 'P-001', '2019-12-01').state.aanvragen).toHaveLength(1);
  });

  it('dat te laat is kan alsnog met een vastgelegde uitzondering voor die aanvraag', () => {
    const toegestaan = aangekondigd().doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'projectidee', aanvraag: 'P-001', reden: 'Storing.' }, { op: '2019-10-20' });
    expect(idee(toegestaan, 'P-001', '2019-10-20').state.aanvragen).toHaveLength(1);
    expect(() => idee(toegestaan, 'P-002', '2019-10-20')).toThrow(code('venster-gesloten'));
    expect(() => toegestaan.doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'projectidee', aanvraag: 'P-001', reden: 'x' })).toThrow(code('al-gedaan'));
    expect(() => toegestaan.doe(wie.FMS, 'staUitzonderingToe', { stap: 'projectidee', aanvraag: 'P-002', reden: 'x' })).toThrow(code('geen-recht'));
    expect(() => aangekondigd({ vensters: vensters.slice(0, 1) }).doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'uitwerking', aanvraag: 'P-002', reden: 'x' })).toThrow(code('nog-niet'));
  });

  it('dat op tijd was mag de projectorganisatie later registreren; het eigen woord van de aanvrager telt niet', () => {
    const later = { op: '2019-10-20', gebeurdOp: '2019-10-10' };
    const data = { aanvraag: 'P-001', titel: 'Nazorg', partij: 'FMS' };
    expect(aangekondigd().doe(wie.projectorganisatie, 'dienProjectideeIn', data, later).state.aanvragen[0]?.ingediendOp).toBe('2019-10-10');
    expect(() => aangekondigd().doe(wie.FMS, 'dienProjectideeIn', data, later)).toThrow(code('venster-gesloten'));
  });
});

describe('de weg van een aanvraag', () => {
  it('gaat van projectidee via uitwerking, beoordeling en rebuttal naar voorlopig en definitief', () => {
    const v = beoordeeld()
      .doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'Drie centra doen mee.' }, { op: '2020-05-20' })
      .doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' }, { op: '2020-06-02' });
    const af = voorlopig(v).doe(wie.ZonMw, 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' }, { op: '2020-09-01' });
    expect(af.state.aanvragen[0]).toMatchObject({ stand: 'gehonoreerd', voorlopigOp: '2020-07-07', besluitOp: '2020-09-01', item: 'item-extra-2019-p-001' });
    expect(trechterVan(af.state)).toEqual({ ingediend: 1, geselecteerd: 1, uitgewerkt: 1, beoordeeld: 1, voorlopig: 1, gehonoreerd: 1, afgewezen: 0, ingetrokken: 0 });
  });

  it('slaat geen stap over en doet geen stap twee keer', () => {
    expect(() => idee(aangekondigd()).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2019-12-10' })).toThrow(code('nog-niet', /Eerst: geselecteerd/));
    expect(() => uitgewerkt().doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' })).toThrow(code('al-gedaan'));
    expect(() => uitgewerkt().doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' })).toThrow(code('al-gedaan'));
    expect(() => voorlopig(uitgewerkt())).toThrow(code('nog-niet', /Eerst: beoordeeld/));
    expect(() => voorlopig(voorlopig())).toThrow(code('al-gedaan'));
    expect(() => beoordeeld().doe(wie.ZonMw, 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' })).toThrow(code('nog-niet', /Eerst: voorlopig gehonoreerd/));
    expect(() => beoordeeld(beoordeeld())).toThrow(code('al-gedaan'));
    expect(() => uitgewerkt().doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'x' })).toThrow(code('nog-niet'));
    const metRebuttal = beoordeeld().doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'x' });
    expect(() => metRebuttal.doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'x' })).toThrow(code('al-gedaan'));
    for (const type of ['selecteerAanvraag', 'dienUitwerkingIn', 'beoordeelAanvraag', 'honoreerAanvraagVoorlopig', 'honoreerAanvraagDefinitief']) {
      expect(() => aangekondigd().doe(type === 'dienUitwerkingIn' ? wie.FMS : wie.ZonMw, type, { aanvraag: 'P-404' })).toThrow(code('verwijzing-onbekend', /geen aanvraag P-404/));
    }
  });

  it('gaat alleen binnen de vensters, behalve met een uitzondering', () => {
    const geselecteerd = idee(aangekondigd()).doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' });
    expect(() => geselecteerd.doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-04-01' })).toThrow(code('venster-gesloten', /31 maart 2020/));
    const toch = geselecteerd.doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'uitwerking', aanvraag: 'P-001', reden: 'Ziekte.' }, { op: '2020-04-02' });
    expect(toch.doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-04-02' }).state.aanvragen[0]?.stand).toBe('uitgewerkt');
    expect(() => beoordeeld().doe(wie.FMS, 'dienRebuttalIn', { aanvraag: 'P-001', tekst: 'x' }, { op: '2020-07-01' })).toThrow(code('venster-gesloten'));
    expect(() => beoordeeld().doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }, { op: '2020-05-31' })).toThrow(code('nog-niet', /opent op 1 juni 2020/));
  });

  it('kan eindigen in afwijzen of intrekken; daarna kan er niets meer', () => {
    const af = idee(aangekondigd()).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'Past niet.' });
    expect(trechterVan(af.state)).toMatchObject({ ingediend: 1, afgewezen: 1, uitgewerkt: 0 });
    expect(() => af.doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' })).toThrow(code('al-gedaan', /afgewezen/));
    expect(() => af.doe(wie.FMS, 'trekAanvraagIn', { aanvraag: 'P-001', reden: 'x' })).toThrow(code('al-gedaan'));
    const weg = idee(aangekondigd()).doe(wie.FMS, 'trekAanvraagIn', { aanvraag: 'P-001', reden: 'Elders betaald.' });
    expect(weg.state.aanvragen[0]?.stand).toBe('ingetrokken');
    expect(() => weg.doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' })).toThrow(code('al-gedaan'));
  });

  it('kent alleen het besluitorgaan als wie besluit', () => {
    for (const [type, data] of [['selecteerAanvraag', {}], ['wijsAanvraagAf', { reden: 'x' }], ['beoordeelAanvraag', {}], ['honoreerAanvraagVoorlopig', {}], ['honoreerAanvraagDefinitief', {}]] as const) {
      expect(() => idee(aangekondigd()).doe(wie.projectorganisatie, type, { aanvraag: 'P-001', ...data })).toThrow(code('geen-recht'));
    }
    expect(() => idee(aangekondigd()).doe(wie.NVZ, 'trekAanvraagIn', { aanvraag: 'P-001', reden: 'x' })).toThrow(code('geen-recht'));
  });
});

describe('het budget', () => {
  const metBudget = (): Verloop<Ronde> => beoordeeld(uitgewerkt(idee(aangekondigd({ budget: 1_000_000 }))));

  it('weigert wat erboven uitkomt, tenzij een besluit het toestaat', () => {
    expect(voorlopig(metBudget(), { bedrag: 1_000_000 }).state.aanvragen[0]?.bedrag).toBe(1_000_000);
    expect(() => voorlopig(metBudget())).toThrow(code('onvolledig', /budget/));
    expect(() => voorlopig(metBudget(), { bedrag: 1_000_001 })).toThrow(code('budget-overschreden', /nog € 1.000.000 over/));
    const toch = metBudget().doe(wie.werkorganisatie, 'staUitzonderingToe', { stap: 'budget', aanvraag: 'P-001', reden: 'ZonMw legt bij.' });
    expect(voorlopig(toch, { bedrag: 1_000_001 }).state.aanvragen[0]?.stand).toBe('voorlopig');
  });

  it('heet pas bekend als van alles wat is toegekend het bedrag bekend is', () => {
    expect(toegekendBekend(beoordeeld().state)).toBe(0);
    expect(toegekendBekend(voorlopig(metBudget(), { bedrag: 400_000 }).state)).toBe(400_000);
    expect(toegekendBekend(voorlopig().state)).toBeUndefined();
  });
});

describe('een aanvraag bij een item', () => {
  const bij = (item: ReturnType<typeof inFase>): Buren => new Map([['item-7', { streamId: 'item-7', versie: item.events.length, state: item.state }]]);
  const opItem = (v: Verloop<Ronde>, buren: Buren | undefined, item = 'item-7'): Verloop<Ronde> =>
    v.doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Lage rughernia', partij: 'FMS', item }, { op: '2021-09-10', items: ['item-7', 'CGG-0142'], ...(buren === undefined ? {} : { buren }) });
  const open = (anders: Record<string, unknown> = {}): Verloop<Ronde> => aangekondigd({ vensters: vensters.map(({ stap }) => ({ stap, van: '2019-09-02' })), ...anders });
  const toegewezen = inFase('subsidieronde').doe(
    wie.ZonMw, 'wijsToeAanRonde', { ronde: 'extra-2019' }, { op: '2020-12-10', buren: new Map([['ronde-extra-2019', { streamId: 'ronde-extra-2019', versie: 1, state: open().state }]]) },
  );

  it('is er alleen voor een item dat aan deze ronde is toegewezen, en één keer', () => {
    expect(opItem(open(), bij(toegewezen)).state.aanvragen[0]?.item).toBe('item-7');
    expect(() => opItem(opItem(open(), bij(toegewezen)).doe(wie.FMS, 'plaatsOpmerking', { tekst: 'x' }), bij(toegewezen))).toThrow(code('bestaat-al'));
    const tweede = () => opItem(open(), bij(toegewezen)).doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-002', titel: 'Lage rughernia', partij: 'FMS', item: 'item-7' }, { op: '2021-09-10', items: ['item-7'], buren: bij(toegewezen) });
    expect(tweede).toThrow(code('bestaat-al', /Voor CGG-0142 is al een aanvraag in deze ronde: P-001/));
    expect(() => opItem(open(), bij(inFase('subsidieronde')))).toThrow(code('nog-niet', /niet toegewezen/));
    expect(() => opItem(open(), bij(inFase('picot')))).toThrow(code('niet-in-deze-fase', /PICOT/));
    expect(() => opItem(open(), undefined)).toThrow(code('verwijzing-onbekend'));
    expect(() => opItem(open(), undefined, 'CGG-0142')).toThrow(code('verwijzing-onbekend', /id van het item/));
  });

  it('gaat niet verder als het item intussen is beëindigd; afwijzen kan nog wel', () => {
    const gestopt = toegewezen.doe(wie.ZonMw, 'beeindigItem', { einde: 'afgewezen', reden: 'Er is al een studie.' }, { op: '2021-10-01' });
    const aanvraag = opItem(open(), bij(toegewezen));
    expect(() => aanvraag.doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2021-10-04', buren: bij(gestopt) })).toThrow(code('beeindigd', /CGG-0142 is beëindigd, dus P-001 kan niet verder/));
    expect(aanvraag.doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'Er is al een studie.' }, { op: '2021-10-04', buren: bij(gestopt) }).state.aanvragen[0]?.stand).toBe('afgewezen');
  });

  it('van een inclusieversneller is er alleen voor een lopende studie, en nooit zonder item', () => {
    const versneller = open({ soort: 'inclusieversneller' });
    expect(opItem(versneller, bij(inFase('studie'))).state.aanvragen).toHaveLength(1);
    const elders = { ...inFase('studie'), state: { ...inFase('studie').state, programma: { code: 'zinnige-zorg', versie: 1 } } };
    expect(() => opItem(versneller, bij(elders))).toThrow(code('verwijzing-onbekend', /ander programma/));
    expect(() => opItem(versneller, bij(toegewezen))).toThrow(code('niet-in-deze-fase', /lopende studies/));
    expect(() => idee(versneller)).toThrow(code('onvolledig'));
  });

  it('vraagt het item om mee te gaan; een honorering zonder item vraagt om een nieuw item', () => {
    const gehonoreerd = (v: Verloop<Ronde>): Verloop<Ronde> =>
      v
        .doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }).doe(wie.ZonMw, 'beoordeelAanvraag', { aanvraag: 'P-001' })
        .doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' }).doe(wie.ZonMw, 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' });
    const gevraagd = (v: Verloop<Ronde>): unknown => ronde.vraagtElders?.('ronde-extra-2019', v.state).map(({ streamId, opdracht }) => [streamId, opdracht.type, opdracht['stap']]);
    const vanItem = (...stappen: readonly string[]): unknown => stappen.map((stap) => ['item-7', 'volgAanvraag', stap]);
    expect(gevraagd(idee(open()))).toEqual([]);
    expect(gevraagd(gehonoreerd(opItem(open(), bij(toegewezen))))).toEqual(vanItem('projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd'));
    expect(gevraagd(opItem(open(), bij(toegewezen)).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'x' }))).toEqual(vanItem('projectidee', 'afgewezen'));
    expect(gevraagd(opItem(open(), bij(toegewezen)).doe(wie.FMS, 'trekAanvraagIn', { aanvraag: 'P-001', reden: 'x' }))).toEqual(vanItem('projectidee', 'ingetrokken'));
    expect(gevraagd(gehonoreerd(idee(open())))).toEqual([['item-extra-2019-p-001', 'maakItemUitRonde', undefined]]);
    expect(gevraagd(gehonoreerd(opItem(open({ soort: 'inclusieversneller' }), bij(inFase('studie')))))).toEqual([['item-7', 'noteerInclusieversneller', undefined]]);
  });
});

describe('een ronde afronden', () => {
  it('kan als elke aanvraag een besluit heeft; daarna neemt zij niets meer aan', () => {
    expect(() => idee(aangekondigd()).doe(wie.ZonMw, 'rondRondeAf')).toThrow(code('nog-niet', /P-001/));
    const af = idee(aangekondigd()).doe(wie.ZonMw, 'wijsAanvraagAf', { aanvraag: 'P-001', reden: 'Past niet.' }).doe(wie.projectorganisatie, 'rondRondeAf');
    expect(zonderTermijnen(af.laatste)).toMatchObject([{ type: 'ronde-afgerond', data: { ingediend: 1, afgewezen: 1, gehonoreerd: 0 } }]);
    expect([ronde.isOpen(af.state), ronde.nextWake?.(af.state)]).toEqual([false, undefined]);
    expect(() => idee(af, 'P-002')).toThrow(code('beeindigd'));
    expect(() => aangekondigd().doe(wie.FMS, 'rondRondeAf')).toThrow(code('geen-recht'));
    expect(af.doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Mooi.' }).laatste).toHaveLength(1);
  });
});
