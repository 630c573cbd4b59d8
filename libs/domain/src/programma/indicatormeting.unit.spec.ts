import { cirkel, types, verloop, wie } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { naarBuiten, zinVan } from '../registry';
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

  describe('die personen telt', () => {
    const definitie = { ...cirkel, werkagenda: { ...werkagenda, indicatoren: [{ ...werkagenda.indicatoren[0]!, teltPersonen: true }] } };
    const geteld = (waarde: number) => verloop(programma, 'programma-cirkel').doe(wie.beheerder, 'publiceerDefinitie', { definitie }).doe(wie.FMS, 'registreerIndicatormeting', { ...meting, waarde });
    const buiten = (v: ReturnType<typeof geteld>) => v.laatste.map(({ type, data }) => naarBuiten({ streamId: 'programma-cirkel', type, data }).data);
    const zinnen = (v: ReturnType<typeof geteld>) => v.laatste.map(({ type, data }) => zinVan({ streamId: 'programma-cirkel', type, schemaVersion: 2, data }));

    it('zegt van minder dan tien niet hoeveel, ook niet bij het corrigeren', () => {
      expect(buiten(geteld(9))).toEqual([{ indicator: 'UI-1.1', datum: '2020-08-31', bron: 'Transparantiemonitor', teltPersonen: true }]);
      expect(zinnen(geteld(9))).toEqual(['Meting van UI-1.1 op 31 augustus 2020: minder dan 10 (Transparantiemonitor).']);
      const omlaag = geteld(12).doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, waarde: 0, reden: 'x' });
      expect(buiten(omlaag)).toMatchObject([{ was: 12 }]);
      expect(buiten(omlaag)[0]).not.toHaveProperty('waarde');
      expect(zinnen(omlaag)).toEqual(['Meting van UI-1.1 op 31 augustus 2020 gecorrigeerd van 12 naar minder dan 10.']);
      const omhoog = geteld(3).doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, waarde: 10, reden: 'x' });
      expect(buiten(omhoog)).toMatchObject([{ waarde: 10 }]);
      expect(buiten(omhoog)[0]).not.toHaveProperty('was');
    });

    it('is een heel getal, en zegt vanaf tien hoeveel', () => {
      expect(zinnen(geteld(10))).toEqual(['Meting van UI-1.1 op 31 augustus 2020: 10 (Transparantiemonitor).']);
      expect(() => geteld(9.5)).toThrow('UI-1.1 telt personen. Vul een heel getal in, 0 of meer.');
      expect(() => geteld(-1)).toThrow(weigering('onvolledig'));
      expect(() => geteld(12).doe(wie.FMS, 'corrigeerIndicatormeting', { ...meting, waarde: 9.5, reden: 'x' })).toThrow(weigering('onvolledig'));
    });

    it('die geen personen telt, zegt ook een klein getal', () => {
      const v = begin().doe(wie.FMS, 'registreerIndicatormeting', { ...meting, waarde: 4.5 });
      expect(buiten(v)).toMatchObject([{ waarde: 4.5 }]);
    });
  });
});
