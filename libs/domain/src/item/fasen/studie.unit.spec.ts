import { aanZet } from '../item';
import { types, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';

const gestart = () => inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' });

describe('de studie', () => {
  it('start, haalt daarmee haar termijn, en wordt afgerond met een uitkomst', () => {
    expect(types(gestart().laatste)).toEqual(['studie-gestart', 'termijn-gehaald']);
    expect(aanZet(gestart().state)).toMatchObject({ wie: ['partij:FMS'], wat: 'Studie uitvoeren en afronden' });
    const v = gestart().doe(wie.FMS, 'rondStudieAf', { uitkomst: 'Afwachten is niet slechter.' }, { op: '2024-06-03' });
    expect(types(v.laatste)).toEqual(['studie-afgerond', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state).toMatchObject({ fase: 'richtlijn', studie: { uitkomst: 'Afwachten is niet slechter.' } });
  });

  it('wordt niet afgerond voordat zij begon, niet twee keer gestart, en niet zonder uitkomst afgerond', () => {
    expect(() => inFase('studie').doe(wie.FMS, 'rondStudieAf', { uitkomst: 'x y z' })).toThrow(weigering('nog-niet'));
    expect(() => gestart().doe(wie.FMS, 'startStudie')).toThrow(weigering('al-gedaan'));
    expect(() => gestart().doe(wie.FMS, 'rondStudieAf', { uitkomst: ' ' })).toThrow('Beschrijf de uitkomst.');
  });

  it('is van de indiener, ZonMw of de projectorganisatie', () => {
    expect(() => inFase('studie').doe(wie.NVZ, 'startStudie')).toThrow(weigering('geen-recht'));
    expect(inFase('studie').doe(wie.ZonMw, 'startStudie').laatste).not.toEqual([]);
    expect(inFase('studie').doe(wie.projectorganisatie, 'startStudie').laatste).not.toEqual([]);
  });

  it('die later wordt geregistreerd heeft de dag waarop zij echt begon', () => {
    const v = inFase('studie').doe(wie.projectorganisatie, 'startStudie', {}, { op: '2022-05-01', gebeurdOp: '2022-03-01' });
    expect(v.state.studie?.gestartOp).toBe('2022-03-01');
    expect(v.state.termijnen.at(-1)).toMatchObject({ staat: 'gehaald', gehaaldOp: '2022-03-01' });
  });

  it('kan voortijdig gestopt worden en begint na heropenen opnieuw, met een termijn die te halen is', () => {
    const weer = gestart()
      .doe(wie.ZonMw, 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'Te weinig inclusies.' }, { op: '2023-01-10' })
      .doe(wie.werkorganisatie, 'heropenItem', { reden: 'Nieuwe centra.' }, { op: '2023-06-01' });
    expect(weer.state.termijnen.at(-1)).toMatchObject({ id: 'start-2', staat: 'loopt', nominaal: '2023-12-01' });
    expect(weer.doe(wie.FMS, 'startStudie', {}, { op: '2023-09-01' }).state.termijnen.at(-1)?.staat).toBe('gehaald');
  });
});
