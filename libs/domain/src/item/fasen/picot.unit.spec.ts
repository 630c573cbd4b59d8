import { types, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const alles = { patient: 'Volwassenen', interventie: 'Opereren', controle: 'Afwachten', outcome: 'Pijn', tijd: '12 maanden' };

describe('de PICOT', () => {
  it('wordt in delen aangevuld; wat er stond blijft staan', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', { patient: 'Kinderen', tijd: '6 maanden' }).doe(wie.FMS, 'vulPicotAan', { patient: 'Volwassenen' });
    expect(v.state.picot?.velden).toEqual({ patient: 'Volwassenen', tijd: '6 maanden' });
    expect(v.laatste).toMatchObject([{ type: 'picot-aangevuld', data: { velden: { patient: 'Volwassenen' } } }]);
  });

  it('kan niet leeg worden aangevuld', () => {
    expect(() => inFase('picot').doe(wie.FMS, 'vulPicotAan', {})).toThrow('Vul minstens één veld van de PICOT in.');
  });

  it('is pas te voltooien als alles er is, en zegt wat ontbreekt', () => {
    const half = inFase('picot').doe(wie.FMS, 'vulPicotAan', { ...alles, outcome: undefined, tijd: undefined });
    expect(() => half.doe(wie.FMS, 'voltooiPicot')).toThrow('De PICOT is nog niet compleet. Er ontbreekt: Outcome, Tijd.');
    expect(() => half.doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('onvolledig'));
  });

  it('haalt bij het voltooien haar termijn, ook op de laatste dag', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-10-30' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-30', uur: 23 });
    expect(types(v.laatste)).toEqual(['picot-voltooid', 'termijn-gehaald']);
    expect(v.laatste[1]?.data).toMatchObject({ op: '2020-10-30', dagenTeLaat: 0 });
    expect(() => v.doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.FMS, 'vulPicotAan', { patient: 'Toch anders' })).toThrow(weigering('al-gedaan'));
  });

  it('is een dag later te laat', () => {
    const v = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles, { op: '2020-10-30' }).doe(wie.FMS, 'voltooiPicot', {}, { op: '2020-10-31' });
    expect(v.events.map((event) => event.type).slice(-3)).toEqual(['termijn-verstreken', 'picot-voltooid', 'termijn-gehaald']);
    expect(v.state.termijnen[0]).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-10-31', gemist: 1 });
  });

  it('is van de indiener: een andere partij vult haar niet in', () => {
    expect(() => inFase('picot').doe(wie.NVZ, 'vulPicotAan', { patient: 'x' })).toThrow(weigering('geen-recht'));
    expect(() => inFase('picot').doe(wie.NVZ, 'voltooiPicot')).toThrow(weigering('geen-recht'));
  });

  it('gaat voltooid en door de werkorganisatie naar de subsidieronde, en niet eerder of door een ander', () => {
    expect(() => inFase('picot').doe(wie.werkorganisatie, 'plaatsOpHandelingsagenda', { jaar: 2020 })).toThrow(weigering('nog-niet'));
    expect(() => inFase('picot').doe(wie.FMS, 'plaatsOpHandelingsagenda', { jaar: 2020 })).toThrow(weigering('geen-recht'));
    expect(inFase('subsidieronde').state).toMatchObject({ fase: 'subsidieronde', laatsteBesluit: { wat: 'op de handelingsagenda 2020', door: 'gremium:werkorganisatie' } });
  });

  it('bestaat alleen in haar eigen fase', () => {
    expect(() => inFase('kennisvraag').doe(wie.FMS, 'vulPicotAan', { patient: 'x' })).toThrow('PICOT aanvullen kan alleen in de fase PICOT. CGG-0142 is in de fase kennisvraag.');
    expect(() => inFase('studie').doe(wie.FMS, 'voltooiPicot')).toThrow(weigering('niet-in-deze-fase'));
  });

  it('kan na "niet geprioriteerd" een volgend jaar terugkomen: de teksten blijven, voltooien moet opnieuw', () => {
    const voltooid = inFase('picot').doe(wie.FMS, 'vulPicotAan', alles).doe(wie.FMS, 'voltooiPicot');
    const terug = voltooid
      .doe(wie.werkorganisatie, 'beeindigItem', { einde: 'niet-geprioriteerd', reden: 'Nummer 14.' }, { op: '2020-11-30' })
      .doe(wie.werkorganisatie, 'heropenItem', { reden: 'Nieuw jaar.' }, { op: '2021-09-01' });
    expect(types(terug.laatste)).toEqual(['item-heropend', 'fase-betreden', 'termijn-gesteld']);
    expect(terug.state.termijnen.at(-1)).toMatchObject({ id: 'picot-2', effectief: '2021-10-29' });
    const weer = terug.doe(wie.FMS, 'voltooiPicot', {}, { op: '2021-10-01' });
    expect(weer.state.termijnen.at(-1)?.staat).toBe('gehaald');
  });
});
