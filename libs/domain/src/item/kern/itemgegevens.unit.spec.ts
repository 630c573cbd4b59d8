import { item } from '../item';
import { zinVan } from '../../registry';
import { types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

describe('de gegevens van een item', () => {
  const alles = { titel: 'Hernia', wvs: ['NVvN', 'NOV'], kennisagenda: 'Kennisagenda 2019', kennisagendaWv: 'NOV', toelichting: 'Preciezer.', reden: 'De titel was te ruim.' };

  it('zijn te corrigeren; de historie houdt wat er stond, en termijnen en fase blijven', () => {
    const voor = inFase('picot');
    const v = voor.doe(wie.FMS, 'wijzigItemgegevens', alles);
    expect(types(v.laatste)).toEqual(['itemgegevens-gewijzigd']);
    expect(v.state).toMatchObject({ titel: 'Hernia', wvs: ['NVvN', 'NOV'], kennisagenda: { naam: 'Kennisagenda 2019', wv: 'NOV' }, fase: 'picot' });
    expect(v.state.termijnen).toEqual(voor.state.termijnen);
    expect(zinVan(v.events.at(-1)!)).toBe('Gegevens gecorrigeerd: de titel (was: Lage rughernia), de verenigingen (waren: geen), de kennisagenda (was: geen), de toelichting.');
    const terug = v.doe(wie.FMS, 'wijzigItemgegevens', { titel: 'Lage rughernia', reden: 'Toch niet.' });
    expect(terug.state).toMatchObject({ titel: 'Lage rughernia', wvs: ['NVvN', 'NOV'] });
    expect(terug.laatste[0]?.data).toMatchObject({ nieuw: { titel: 'Lage rughernia' }, vorige: { titel: 'Hernia' } });
  });

  it('worden gecorrigeerd door wie ervoor instaat, met een reden, en niet als er niets verandert', () => {
    expect(() => inFase('picot').doe(wie.NVZ, 'wijzigItemgegevens', alles)).toThrow(weigering('geen-recht'));
    expect(() => inFase('studie').doe(wie.ZonMw, 'wijzigItemgegevens', alles)).toThrow(weigering('geen-recht'));
    expect(() => inFase('picot').doe(wie.FMS, 'wijzigItemgegevens', { titel: 'Lage rughernia', wvs: [], reden: 'x' })).toThrow('Er verandert niets. Vul in wat er anders moet.');
    expect(() => inFase('picot').doe(wie.FMS, 'wijzigItemgegevens', { titel: 'Hernia' })).toThrow('Vul hier tekst in.');
    expect(() => inFase('picot').doe(wie.FMS, 'wijzigItemgegevens', { kennisagendaWv: 'NOV', reden: 'x' })).toThrow(weigering('onvolledig'));
  });

  it('zijn ook de uitkomst en de module die er al staan; wat er niet is, heeft een eigen stap', () => {
    const v = inFase('implementatie').doe(wie.FMS, 'wijzigItemgegevens', { uitkomst: 'Afwachten is beter.', module: 'Module Conservatief', reden: 'Tikfout.' });
    expect(v.state).toMatchObject({ studie: { uitkomst: 'Afwachten is beter.' }, richtlijn: { module: 'Module Conservatief' } });
    expect(zinVan(v.events.at(-1)!)).toBe('Gegevens gecorrigeerd: de uitkomst van de studie (was: Afwachten is niet slechter.), de module van de richtlijn (was: Chirurgie).');
    const soort = inFase('implementatie').doe(wie.FMS, 'wijzigItemgegevens', { uitkomstsoort: 'geen-verschil', richtlijn: 'Lumbosacraal radiculair syndroom', reden: 'Vergeten.' });
    expect(soort.state).toMatchObject({ studie: { uitkomst: 'Afwachten is niet slechter.', uitkomstsoort: 'geen-verschil' }, richtlijn: { module: 'Chirurgie', richtlijn: 'Lumbosacraal radiculair syndroom' } });
    expect(zinVan(soort.events.at(-1)!)).toBe('Gegevens gecorrigeerd: wat de studie liet zien (was: niet genoemd), de naam van de richtlijn (was: niet genoemd).');
    expect(soort.doe(wie.FMS, 'wijzigItemgegevens', { uitkomstsoort: 'onbeslist', reden: 'Toch.' }).laatste[0]?.data).toMatchObject({ vorige: { uitkomstsoort: 'geen-verschil' } });
    expect(() => inFase('studie').doe(wie.FMS, 'wijzigItemgegevens', { uitkomstsoort: 'onbeslist', reden: 'x' })).toThrow(weigering('nog-niet'));
    expect(() => inFase('richtlijn').doe(wie.FMS, 'wijzigItemgegevens', { richtlijn: 'LRS', reden: 'x' })).toThrow('Er is nog geen module om te corrigeren. Neem het item eerst op in de richtlijn.');
    expect(() => inFase('studie').doe(wie.FMS, 'wijzigItemgegevens', { uitkomst: 'Al bekend.', reden: 'x' })).toThrow('Er is nog geen uitkomst om te corrigeren. Rond eerst de studie af.');
    expect(() => inFase('richtlijn').doe(wie.FMS, 'wijzigItemgegevens', { module: 'Chirurgie', reden: 'x' })).toThrow(weigering('nog-niet'));
  });

  it('zijn ook na het einde te corrigeren: het item blijft in de lijsten staan', () => {
    const klaar = inFase('monitoring').doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' });
    const v = klaar.doe(wie.FMS, 'wijzigItemgegevens', alles);
    expect(types(v.laatste)).toEqual(['itemgegevens-gewijzigd']);
    expect(v.state).toMatchObject({ titel: 'Hernia', status: 'beeindigd', einde: { code: 'geimplementeerd' } });
    expect(v.state.termijnen).toEqual(klaar.state.termijnen);
    expect(() => klaar.doe(wie.NVZ, 'wijzigItemgegevens', alles)).toThrow(weigering('geen-recht'));
  });

  it('zijn er ook bij een item dat later instroomt', () => {
    const data = { titel: 'Knieartrose', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO', kennisagenda: 'Kennisagenda orthopedie', kennisagendaWv: 'NOV' };
    expect(verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', data).state.kennisagenda).toEqual({ naam: 'Kennisagenda orthopedie', wv: 'NOV' });
  });
});
