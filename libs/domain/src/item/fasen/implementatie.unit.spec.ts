import { zinVan } from '../../registry';
import { aanZet, item } from '../item';
import { types, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const actie = { code: 'VA-1', omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' };
const metActie = () => inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', actie, { op: '2025-07-01' });

describe('de implementatie', () => {
  it('heeft verbeteracties met elk een eigenaar, die aan zet is tot zij klaar zijn', () => {
    expect(aanZet(inFase('implementatie').state)).toEqual({ wie: ['partij:FMS'], wat: 'Verbeteracties afspreken' });
    expect(aanZet(metActie().state)).toEqual({ wie: ['partij:NVZ'], wat: 'Verbeteracties uitvoeren' });
    const klaar = metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    expect(aanZet(klaar.state)).toEqual({ wie: ['projectorganisatie'], wat: 'Implementatie afronden' });
  });

  it('heeft geen verbeteractie voor een partij buiten het programma', () => {
    expect(() => inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, eigenaar: 'partij:Bestaatniet' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-9', status: 'gereed' })).toThrow(weigering('verwijzing-onbekend'));
  });

  it('legt niet openbaar vast met wie is overlegd: dat is meestal een naam', () => {
    const gestopt = metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'stopgezet-in-overleg', inOverlegMet: 'mevrouw De Vries' });
    expect(gestopt.laatste[0]?.data['inOverlegMet']).toMatch(/^tekst:/);
    const v1 = { streamId: 'item-test', type: 'verbeteractie-bijgewerkt', schemaVersion: 1, data: { code: 'VA-1', status: 'stopgezet-in-overleg', inOverlegMet: 'mevrouw De Vries' } };
    expect(zinVan(v1)).toBe('Verbeteractie VA-1: stopgezet in overleg.');
    expect(item.event(v1.type)?.upcast(1, v1.data)).toEqual({ code: 'VA-1', status: 'stopgezet-in-overleg' });
  });

  it('is klaar als er een verbeteractie is en alle gereed of stopgezet zijn', () => {
    expect(() => inFase('implementatie').doe(wie.projectorganisatie, 'rondImplementatieAf', {})).toThrow('De implementatie is nog niet klaar. Er is nog geen verbeteractie.');
    expect(() => metActie().doe(wie.projectorganisatie, 'rondImplementatieAf', {})).toThrow('De implementatie is nog niet klaar. Nog niet gereed: VA-1.');
    const v = metActie()
      .doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, code: 'VA-2', eigenaar: 'partij:FMS' })
      .doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })
      .doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-2', status: 'stopgezet-in-overleg', inOverlegMet: 'ZN' })
      .doe(wie.projectorganisatie, 'rondImplementatieAf', {}, { op: '2026-03-03' });
    expect(types(v.laatste)).toEqual(['implementatie-afgerond', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state.fase).toBe('monitoring');
  });

  it('is ook klaar bij besluit, met een reden', () => {
    expect(() => metActie().doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true })).toThrow(weigering('onvolledig'));
    expect(metActie().doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'De rest volgt vanzelf.' }).state.fase).toBe('monitoring');
  });

  it('zet niets stop zonder overleg, kent elke code één keer, en weigert een onbekende', () => {
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'stopgezet-in-overleg' })).toThrow(weigering('onvolledig'));
    expect(() => metActie().doe(wie.FMS, 'voegVerbeteractieToe', actie)).toThrow(weigering('bestaat-al'));
    expect(() => metActie().doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-9', status: 'gereed' })).toThrow('Er is geen verbeteractie VA-9. Wel: VA-1.');
  });

  it('laat een partij alleen haar eigen verbeteractie bijwerken', () => {
    expect(() => metActie().doe(wie.ZonMw, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).toThrow('Alleen NVZ kan deze verbeteractie bijwerken.');
    expect(() => inFase('implementatie').doe(wie.NVZ, 'voegVerbeteractieToe', actie)).toThrow(weigering('geen-recht'));
    expect(metActie().doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-1', status: 'in-gang-gezet' }).laatste).toHaveLength(1);
  });

  it('kan worden stopgezet in overleg, door de werkorganisatie', () => {
    expect(metActie().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'Achterhaald.' }).state.einde?.code).toBe('stopgezet-in-overleg');
    expect(() => metActie().doe(wie.FMS, 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'x' })).toThrow(weigering('geen-recht'));
  });
});
