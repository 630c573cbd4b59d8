import type { KennisagendaRij } from '@cirkel/contracts';
import { richtlijnteksten } from '../../teksten/richtlijn';
import { wanneer } from './VraagTotRichtlijn';

const studie: NonNullable<KennisagendaRij['studie']> = { status: 'loopt', gestartOp: '2020-01-01', geplandEind: '2023-01-01', uitkomst: null, uitkomstsoort: null, doel: 200, inclusies: 50 };
const richtlijn: NonNullable<KennisagendaRij['richtlijn']> = { conclusie: null, module: null, richtlijn: null, herbeoordelingOp: null, wachtTot: null, wachtOp: null };

describe('what is due', () => {
  it('is the end of a study that runs, else what the guideline waits for', () => {
    expect(wanneer({ studie, richtlijn: null })).toBe('studie klaar 1 jan 2023');
    expect(wanneer({ studie: { ...studie, status: 'afgerond' }, richtlijn })).toBe('Geen termijn afgesproken');
    expect(wanneer({ studie, richtlijn: { ...richtlijn, wachtTot: '2024-05-01' } })).toBe('wacht tot 1 mei 2024');
    expect(wanneer({ studie: null, richtlijn: { ...richtlijn, herbeoordelingOp: '2025-05-01', wachtTot: '2024-05-01' } })).toBe('herbeoordeling 1 mei 2025');
  });

  it('names what is revised, as far as it is known', () => {
    const plekken = [{ module: 'Chirurgie', richtlijn: 'Rughernia' }, { module: 'Chirurgie', richtlijn: null }, { module: null, richtlijn: 'Rughernia' }];
    expect(plekken.map((plek) => richtlijnteksten.wachtOp(plek))).toEqual(['Wacht op Chirurgie (Rughernia)', 'Wacht op Chirurgie', 'Wacht op de richtlijn Rughernia']);
  });

  it('counts inclusions only when both numbers are known', () => {
    expect(richtlijnteksten.geteld({ inclusies: 50, doel: 200 })).toBe('25% van het doel geteld');
    expect(richtlijnteksten.geteld({ inclusies: null, doel: 200 })).toBeUndefined();
  });

  it('names the kennisagenda with its vereniging, as far as they are known', () => {
    expect(richtlijnteksten.kennisagenda({ kennisagenda: { naam: 'Kennisagenda 2018', wv: 'NVvN' }, wvs: ['NOV'] })).toBe('Kennisagenda 2018 (NVvN)');
    expect(richtlijnteksten.kennisagenda({ kennisagenda: null, wvs: ['NOV', 'NVvN'] })).toBe('NOV, NVvN');
    expect(richtlijnteksten.kennisagenda({ kennisagenda: null, wvs: [] })).toBe('niet bekend');
  });
});
