import { zinVan } from '../registry';
import { verloop, wie, type Verloop } from '../test/gegeven';
import { actie } from './actie';
import type { Actie } from './actie-staat';
import { maatregelstatus } from './maatregelen';
import { isRisicoVerouderd, wachtOpVoortgang } from './voortgang';

const begonnen = (): Verloop<Actie> =>
  verloop(actie).doe(wie.projectorganisatie, 'registreerActie', { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2021-06-30' } });
const metRisico = (): Verloop<Actie> => begonnen().doe(wie.FMS, 'beoordeelRisico', { kans: 4, impact: 3 });
const metMaatregel = (): Verloop<Actie> => metRisico().doe(wie.FMS, 'neemMaatregel', { tekst: 'Bellen.', eigenaar: 'projectorganisatie', uiterlijk: '2020-11-01' });
const werkBij = (d: Record<string, unknown>, v = metMaatregel()): Verloop<Actie> => v.doe(wie.FMS, 'werkMaatregelBij', { nr: 1, ...d }, { op: '2020-10-01' });

describe('maatregelen tegen een risico', () => {
  it('houden hun eigen verloop, en het risico het zijne', () => {
    const v = werkBij({ status: 'uitgevoerd', toelichting: 'Beide partijen sturen.' }, werkBij({ status: 'in-uitvoering' })).doe(wie.projectorganisatie, 'beoordeelRisico', { kans: 2, impact: 3 }, { op: '2020-10-02' });
    expect(v.state.maatregelen).toMatchObject([{ nr: 1, eigenaar: 'projectorganisatie', uiterlijk: '2020-11-01', verloop: [{ status: 'voorgenomen', op: '2020-09-01' }, { status: 'in-uitvoering', op: '2020-10-01' }, { status: 'uitgevoerd', op: '2020-10-01', toelichting: expect.stringMatching(/^tekst:/) }] }]);
    expect(v.state.maatregelen?.map(maatregelstatus)).toEqual(['uitgevoerd']);
    expect(v.state).toMatchObject({ risico: { kans: 2, op: '2020-10-02' }, risicos: [{ kans: 4, op: '2020-09-01' }, { kans: 2, op: '2020-10-02' }] });
    expect(zinVan({ ...metMaatregel().laatste[0]!, streamId: 'actie-test' })).toBe('Maatregel 1 genomen tegen het risico, uiterlijk 1 november 2020.');
    expect(zinVan({ ...werkBij({ status: 'in-uitvoering' }).laatste[0]!, streamId: 'actie-test' })).toBe('Maatregel 1 is in uitvoering.');
  });

  it('zijn van de eigenaren en de projectorganisatie, en horen bij een risico', () => {
    expect(() => begonnen().doe(wie.FMS, 'neemMaatregel', { tekst: 'Bellen.' })).toThrow('Beoordeel eerst het risico: een maatregel hoort bij een risico.');
    expect(() => metRisico().doe(wie.NVZ, 'neemMaatregel', { tekst: 'Bellen.' })).toThrow(expect.objectContaining({ code: 'geen-recht' }));
    expect(() => werkBij({ status: 'uitgevoerd' }, metRisico())).toThrow('Er is nog geen maatregel genomen.');
    expect(() => werkBij({ nr: 2, status: 'uitgevoerd' })).toThrow('Er is geen maatregel 2.');
    expect(() => werkBij({ status: 'voorgenomen' })).toThrow('Maatregel 1 is al voorgenomen.');
    expect(() => werkBij({ status: 'vervallen' })).toThrow('Schrijf waarom de maatregel vervalt.');
    expect(maatregelstatus(werkBij({ status: 'vervallen', toelichting: 'Niet meer nodig.' }).state.maatregelen![0]!)).toBe('vervallen');
  });
});

describe('de voortgang per kwartaal', () => {
  it('ontbreekt zolang er in dit kwartaal niets is gemeld, en niet meer als de actie klaar is', () => {
    const gemeld = begonnen().doe(wie.FMS, 'meldVoortgang', { voortgang: 'Zes van de tien.' }, { op: '2020-09-30' });
    expect([wachtOpVoortgang(begonnen().state, '2020-09-01'), wachtOpVoortgang(gemeld.state, '2020-09-30'), wachtOpVoortgang(gemeld.state, '2020-10-01')]).toEqual([true, false, true]);
    expect(wachtOpVoortgang(gemeld.doe(wie.FMS, 'meldActiestatus', { status: 'gereed' }).state, '2021-01-01')).toBe(false);
  });

  it('kent ook een risico dat uit een eerder kwartaal is', () => {
    expect([isRisicoVerouderd(metRisico().state, '2020-09-30'), isRisicoVerouderd(metRisico().state, '2020-10-01'), isRisicoVerouderd(begonnen().state, '2021-10-01')]).toEqual([false, true, false]);
  });
});
