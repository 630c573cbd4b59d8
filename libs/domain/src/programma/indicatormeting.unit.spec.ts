import { cirkel, types, verloop, wie } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { programma } from './programma';

const werkagenda = { lijnen: [{ code: 'OL-1', naam: 'Inzicht', regie: ['partij:FMS'] }], indicatoren: [{ code: 'UI-1.1', lijn: 'OL-1', indicator: 'Aantal sets' }] };
const meting = { indicator: 'UI-1.1', datum: '2020-08-31', waarde: 12, bron: 'Transparantiemonitor' };
const begin = () => verloop(programma, 'programma-cirkel').doe(wie.beheerder, 'publiceerDefinitie', { definitie: { ...cirkel, werkagenda } });

describe('een meting van een indicator', () => {
  it('wordt geregistreerd, door wie de regie over haar lijn heeft, door een datapartij of door de projectorganisatie', () => {
    for (const actor of [wie.FMS, wie.dataparty, wie.projectorganisatie]) {
      const v = begin().doe(actor, 'registreerIndicatormeting', meting);
      expect(types(v.laatste)).toEqual(['indicatormeting-geregistreerd']);
      expect(v.state.metingen).toEqual([meting]);
    }
    expect(() => begin().doe(wie.NVZ, 'registreerIndicatormeting', meting)).toThrow(weigering('geen-recht'));
  });

  it('slaat op een indicator van het programma, op een dag die er is geweest', () => {
    expect(() => begin().doe(wie.FMS, 'registreerIndicatormeting', { ...meting, indicator: 'UI-9' })).toThrow('Er is geen indicator UI-9 in dit programma. Wel: UI-1.1.');
    expect(() => begin().doe(wie.FMS, 'registreerIndicatormeting', { ...meting, datum: '2020-09-02' })).toThrow(weigering('datum-ongeldig'));
  });

  it('wordt gecorrigeerd met een nieuwe gebeurtenis, die de oude waarde noemt', () => {
    const v = begin().doe(wie.FMS, 'registreerIndicatormeting', meting);
    expect(() => v.doe(wie.FMS, 'registreerIndicatormeting', { ...meting, waarde: 21 })).toThrow(weigering('al-gedaan'));
    const na = v.doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, waarde: 21, reden: 'Omgedraaid.' });
    expect(na.laatste).toMatchObject([{ type: 'indicatormeting-gecorrigeerd', data: { was: 12, waarde: 21 } }]);
    expect(na.state.metingen).toEqual([{ ...meting, waarde: 21, gecorrigeerd: true }]);
    expect(() => na.doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, waarde: 21, reden: 'x' })).toThrow(weigering('al-gedaan'));
    expect(() => na.doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, datum: '2019-01-01', reden: 'x' })).toThrow(weigering('verwijzing-onbekend'));
  });
});
