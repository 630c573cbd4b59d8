import { types, verloop, wie } from '../../test/gegeven';
import { inFase, weigering } from '../../test/rondje';
import { item } from '../item';

const duiding = { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' };
const geduid = () => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', duiding, { op: '2024-10-01' });

describe('de richtlijn', () => {
  it('vraagt eerst een duiding, daarna opname binnen twaalf maanden', () => {
    expect(inFase('richtlijn').state.termijnen.at(-1)).toMatchObject({ id: 'duiding-1', nominaal: '2024-12-03', eigenaren: ['partij:Kennisinstituut'] });
    expect(types(geduid().laatste)).toEqual(['duiding-vastgelegd', 'termijn-gehaald', 'termijn-gesteld']);
    expect(geduid().state.termijnen.at(-1)).toMatchObject({ id: 'opname-1', nominaal: '2025-10-01' });
    const v = geduid().doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' }, { op: '2025-06-02' });
    expect(types(v.laatste)).toEqual(['in-richtlijn-opgenomen', 'fase-betreden', 'termijn-gehaald']);
    expect(v.state.fase).toBe('implementatie');
  });

  it('wordt overgeslagen als de duiding zegt: implementeren zonder richtlijn', () => {
    const v = inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...duiding, conclusie: 'implementeren-zonder-richtlijn' }, { op: '2024-10-01' });
    expect(v.state.fase).toBe('implementatie');
    expect(v.state.termijnen.at(-1)).toMatchObject({ id: 'duiding-1', staat: 'gehaald' });
  });

  it('neemt niets op zonder duiding en duidt niet twee keer', () => {
    expect(() => inFase('richtlijn').doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' })).toThrow(weigering('nog-niet'));
    expect(() => geduid().doe(wie.Kennisinstituut, 'legDuidingVast', duiding)).toThrow(weigering('al-gedaan'));
  });

  it('is van het Kennisinstituut, de indiener of de projectorganisatie', () => {
    expect(() => inFase('richtlijn').doe(wie.NVZ, 'legDuidingVast', duiding)).toThrow(weigering('geen-recht'));
    expect(() => geduid().doe(wie.werkorganisatie, 'neemOpInRichtlijn', { module: 'Chirurgie' })).toThrow(weigering('geen-recht'));
  });

  it.each(['niet-opneembaar', 'geen-relevante-informatie'])('kan eindigen als %s', (einde) => {
    const v = inFase('richtlijn').doe(wie.Kennisinstituut, 'beeindigItem', { einde, reden: 'Geen module.' });
    expect(types(v.laatste)).toEqual(['item-beeindigd', 'termijn-vervallen']);
  });

  it('krijgt afgeronde studies van ZonMw als instroom, zonder eerdere fasen', () => {
    const v = verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'TLC-studie', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' });
    expect(v.state.doorlopen).toEqual([{ fase: 'richtlijn', sinds: '2020-09-01' }]);
    expect(() => verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'TLC-studie', eigenaar: 'partij:FMS', fase: 'studie', bron: 'DO' })).toThrow(weigering('overgang-bestaat-niet'));
  });
});
