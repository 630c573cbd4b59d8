import { types, verloop, wie, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { ronde } from './ronde';
import type { Ronde } from './ronde-staat';
import { vraagtBijVensters } from './toewijzing';

const vensters = [{ stap: 'projectidee', van: '2019-09-02', tot: '2019-10-15' }, { stap: 'uitwerking', van: '2020-01-06', tot: '2020-05-15' }, { stap: 'honorering', van: '2020-06-01' }];
const aangekondigd = (): Verloop<Ronde> =>
  verloop(ronde, 'ronde-extra-2019').doe(wie.projectorganisatie, 'kondigRondeAan', { code: 'extra-2019', naam: 'Extra ronde', themas: [], vensters }, { op: '2019-09-02' });
const idee = (): Verloop<Ronde> => aangekondigd().doe(wie.FMS, 'dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na heup', partij: 'FMS' }, { op: '2019-10-10' });
const uitgewerkt = (): Verloop<Ronde> =>
  idee().doe(wie.ZonMw, 'selecteerAanvraag', { aanvraag: 'P-001' }, { op: '2019-11-20' }).doe(wie.FMS, 'dienUitwerkingIn', { aanvraag: 'P-001' }, { op: '2020-03-20' });
const wijzig = (v: Verloop<Ronde>, data: object, { actor = wie.projectorganisatie, op = v.vandaag }: { actor?: (typeof wie)[keyof typeof wie]; op?: string } = {}): Verloop<Ronde> =>
  v.doe(actor, 'wijzigVenster', { reden: 'Zo staat het in de oproep.', ...data }, { op });
const zin = ({ laatste: [event] }: Verloop<Ronde>): string | undefined => (event === undefined ? undefined : ronde.event(event.type)?.zin(event.data));
const venster = ({ state }: Verloop<Ronde>, stap: string): unknown => state.vensters.find((een) => een.stap === stap);

describe('een venster met een verkeerde laatste dag', () => {
  it('wordt korter of langer; de historie zegt wat er eerst stond', () => {
    const v = wijzig(uitgewerkt(), { stap: 'uitwerking', tot: '2020-03-31' });
    expect(types(v.laatste)).toEqual(['venster-gewijzigd']);
    expect(zin(v)).toBe('Venster voor uitgewerkte aanvragen gewijzigd: tot en met 31 maart 2020 (was 15 mei 2020).');
    expect(venster(v, 'uitwerking')).toMatchObject({ van: '2020-01-06', tot: '2020-03-31', staat: 'open' });
    expect(v.tijd('2020-04-01').laatste).toMatchObject([{ type: 'venster-gesloten', data: { stap: 'uitwerking', tot: '2020-03-31' } }]);
    expect(venster(wijzig(uitgewerkt(), { stap: 'uitwerking', tot: '2020-06-30' }, { actor: wie.ZonMw }), 'uitwerking')).toMatchObject({ tot: '2020-06-30' });
  });

  it('sluit alsnog als de juiste dag voorbij is, en gaat weer open als die nog komt', () => {
    const voorbij = wijzig(uitgewerkt(), { stap: 'uitwerking', tot: '2020-03-31' }, { op: '2020-04-14' });
    expect(voorbij.tijd('2020-04-14', 10).laatste).toMatchObject([{ type: 'venster-gesloten', due: '2020-03-31T22:00:00.000Z' }]);
    const dicht = uitgewerkt().tijd('2020-05-20', 9);
    expect(venster(dicht, 'uitwerking')).toMatchObject({ staat: 'gesloten' });
    const v = wijzig(dicht, { stap: 'uitwerking', tot: '2020-06-30' });
    expect([v.laatste[0]?.data['heropend'], venster(v, 'uitwerking')]).toMatchObject([true, { staat: 'open' }]);
  });

  it('laat de items die meedoen hun dagen volgen', () => {
    const v = aangekondigd().doe(wie.systeem, 'noteerToewijzing', { item: 'item-7', dagen: [{ stap: 'projectidee', nominaal: '2019-10-15', kalenderregel: 'atw' }, { stap: 'uitwerking', nominaal: '2020-05-15', kalenderregel: 'atw' }] });
    expect(vraagtBijVensters(v.state)).toEqual([]);
    expect(vraagtBijVensters(wijzig(v, { stap: 'uitwerking', tot: '2020-03-31' }).state)).toMatchObject([{ streamId: 'item-7', opdracht: { type: 'volgRondedagen' } }]);
  });
});

describe('een venster dat ontbreekt', () => {
  it('krijgt een laatste dag, of komt erbij en gaat vanzelf open', () => {
    const einde = wijzig(aangekondigd(), { stap: 'honorering', tot: '2020-07-31' });
    expect(zin(einde)).toBe('Venster voor de honorering gewijzigd: tot en met 31 juli 2020 (er was geen laatste dag).');
    const v = wijzig(aangekondigd(), { stap: 'start', van: '2020-08-03', tot: '2020-12-31' });
    expect(zin(v)).toBe('Venster voor de start van de studies gewijzigd: van 3 augustus 2020 tot en met 31 december 2020 (er was geen venster).');
    expect(venster(v.tijd('2020-08-03'), 'start')).toMatchObject({ staat: 'open', kalenderregel: 'atw' });
    expect(venster(wijzig(aangekondigd(), { stap: 'beoordeling', van: '2020-04-01', tot: '2020-05-29' }), 'beoordeling')).toMatchObject({ staat: 'gepland' });
  });
});

describe('een venster verandert niet', () => {
  it.each([
    ['als de volgorde van de stappen dan niet klopt', { stap: 'uitwerking', tot: '2019-10-14' }, 'datum-ongeldig'],
    ['als het dan sluit voor het opent', { stap: 'uitwerking', tot: '2020-01-03' }, 'datum-ongeldig'],
    ['in de dag waarop het opent', { stap: 'uitwerking', van: '2020-02-03', tot: '2020-03-31' }, 'datum-ongeldig'],
    ['naar de dag die er al staat', { stap: 'uitwerking', tot: '2020-05-15' }, 'al-gedaan'],
  ])('%s', (_wat, data, code) => {
    expect(() => wijzig(aangekondigd(), data)).toThrow(weigering(code));
  });

  it('als een aanvraag die op tijd was dan te laat zou zijn, tenzij daarvoor een uitzondering is', () => {
    expect(() => wijzig(uitgewerkt(), { stap: 'uitwerking', tot: '2020-03-19' })).toThrow(expect.objectContaining({ code: 'datum-ongeldig', message: expect.stringMatching(/buiten het venster: P-001\./) as string }));
    const mag = uitgewerkt().doe(wie.ZonMw, 'staUitzonderingToe', { stap: 'uitwerking', aanvraag: 'P-001', reden: 'x' });
    expect(venster(wijzig(mag, { stap: 'uitwerking', tot: '2020-03-19' }), 'uitwerking')).toMatchObject({ tot: '2020-03-19' });
    expect(() => wijzig(idee(), { stap: 'projectidee', tot: '2019-10-09' })).toThrow(weigering('datum-ongeldig'));
  });

  it('door een ander, of als de ronde is afgerond', () => {
    for (const actor of [wie.FMS, wie.werkorganisatie]) expect(() => wijzig(aangekondigd(), { stap: 'uitwerking', tot: '2020-03-31' }, { actor })).toThrow(weigering('geen-recht'));
    expect(() => wijzig(aangekondigd().doe(wie.ZonMw, 'rondRondeAf'), { stap: 'uitwerking', tot: '2020-03-31' })).toThrow(weigering('beeindigd'));
  });
});
