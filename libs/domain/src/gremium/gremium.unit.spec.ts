import { types, verloop, wie } from '../test/gegeven';
import { gremium } from './gremium';
import { metLidwoord, volgendeVergadering } from './gremium-staat';

const stroom = () => verloop(gremium, 'gremium-werkorganisatie');
const geregistreerd = () => stroom().doe(wie.beheerder, 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
const code = (verwacht: string) => expect.objectContaining({ name: 'DomainError', code: verwacht });

describe('een gremium', () => {
  it('heeft een naam met lidwoord', () => {
    expect(metLidwoord(geregistreerd().state)).toBe('de werkorganisatie');
    expect(metLidwoord({ naam: 'VWS', lidwoord: '' })).toBe('VWS');
  });

  it('wordt één keer geregistreerd, onder zijn eigen code, door wie dat mag', () => {
    expect(() => geregistreerd().doe(wie.beheerder, 'registreerGremium', { code: 'werkorganisatie', naam: 'x y', lidwoord: 'de' })).toThrow(code('bestaat-al'));
    expect(() => stroom().doe(wie.beheerder, 'registreerGremium', { code: 'BO', naam: 'BO', lidwoord: 'het' })).toThrow(code('verwijzing-onbekend'));
    expect(() => stroom().doe(wie.FMS, 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' })).toThrow(code('geen-recht'));
  });

  it('benoemt en ontslaat leden', () => {
    const v = geregistreerd().doe(wie.projectorganisatie, 'benoemLid', { persoonId: 'p-fms', partij: 'FMS' });
    expect(v.state.leden).toEqual([{ persoonId: 'p-fms', partij: 'FMS', sinds: '2020-09-01' }]);
    expect(() => v.doe(wie.projectorganisatie, 'benoemLid', { persoonId: 'p-x', partij: 'XYZ' })).toThrow('XYZ hoort niet bij dit programma. Kies uit: FMS, NFU,');
    expect(() => v.doe(wie.projectorganisatie, 'benoemLid', { persoonId: 'p-fms', partij: 'NVZ' })).toThrow(code('bestaat-al'));
    expect(v.doe(wie.projectorganisatie, 'ontslaLid', { persoonId: 'p-fms' }).state.leden).toEqual([]);
    expect(() => v.doe(wie.projectorganisatie, 'ontslaLid', { persoonId: 'p-x' })).toThrow(code('verwijzing-onbekend'));
  });

  it('plant, verzet en annuleert vergaderingen; de eerstvolgende die doorgaat telt', () => {
    const v = geregistreerd()
      .doe(wie.projectorganisatie, 'planVergadering', { datum: '2020-12-10' })
      .doe(wie.projectorganisatie, 'planVergadering', { datum: '2020-11-12', tijd: '14:30' });
    expect(volgendeVergadering(v.state, '2020-11-01')).toMatchObject({ id: 'v-2', datum: '2020-11-12', tijd: '14:30' });
    expect(volgendeVergadering(v.state, '2020-11-13')?.id).toBe('v-1');
    expect(() => v.doe(wie.projectorganisatie, 'planVergadering', { datum: '2020-12-10' })).toThrow(code('bestaat-al'));
    const later = v.doe(wie.projectorganisatie, 'verzetVergadering', { vergadering: 'v-2', datum: '2020-11-19' });
    expect(volgendeVergadering(later.state, '2020-11-13')).toEqual({ id: 'v-2', datum: '2020-11-19', geannuleerd: false, gewijzigd: 1 });
    const weg = later.doe(wie.projectorganisatie, 'annuleerVergadering', { vergadering: 'v-2' });
    expect(types(weg.laatste)).toEqual(['vergadering-geannuleerd']);
    expect(volgendeVergadering(weg.state, '2020-11-01')?.id).toBe('v-1');
    expect(() => weg.doe(wie.projectorganisatie, 'annuleerVergadering', { vergadering: 'v-2' })).toThrow('Er is geen vergadering v-2. Wel: v-1 (10 december 2020).');
  });
});
