import { zinVan } from '../../../registry';
import { types, verloop, wie } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';
import { aanZet, item } from '../../item';

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

  it('is van het Kennisinstituut of de projectorganisatie, niet van wie de vraag indiende', () => {
    expect(() => inFase('richtlijn').doe(wie.NVZ, 'legDuidingVast', duiding)).toThrow(weigering('geen-recht'));
    expect(() => inFase('richtlijn').doe(wie.FMS, 'legDuidingVast', duiding)).toThrow('Alleen Kennisinstituut, projectorganisatie kan dit doen (Duiding vastleggen).');
    expect(() => geduid().doe(wie.FMS, 'neemOpInRichtlijn', { module: 'Chirurgie' })).toThrow(weigering('geen-recht'));
    expect(inFase('richtlijn').doe(wie.projectorganisatie, 'legDuidingVast', duiding).laatste).not.toEqual([]);
    expect(() => geduid().doe(wie.werkorganisatie, 'neemOpInRichtlijn', { module: 'Chirurgie' })).toThrow(weigering('geen-recht'));
  });

  it('krijgt afgeronde studies van ZonMw als instroom, zonder eerdere fasen', () => {
    const v = verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'TLC-studie', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' });
    expect(v.state.doorlopen).toEqual([{ fase: 'richtlijn', soort: 'richtlijn', sinds: '2020-09-01' }]);
    expect(() => verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'TLC-studie', eigenaar: 'partij:FMS', fase: 'studie', bron: 'DO' })).toThrow(weigering('overgang-bestaat-niet'));
  });

  it.each(['niet-opneembaar', 'geen-relevante-informatie'])('eindigt met de duiding %s, met een reden en door wie dat mag', (conclusie) => {
    const zo = { conclusie, samenvatting: 'Past in geen module.', reden: 'Geen module.' };
    const v = inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', zo, { op: '2024-10-01' });
    expect(types(v.laatste)).toEqual(['duiding-vastgelegd', 'item-beeindigd', 'termijn-gehaald']);
    expect(v.state.einde?.code).toBe(conclusie);
    expect(() => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...zo, reden: undefined })).toThrow(weigering('onvolledig'));
    expect(() => inFase('richtlijn').doe(wie.FMS, 'legDuidingVast', zo)).toThrow(weigering('geen-recht'));
  });

  describe('die wacht op actualisatie', () => {
    const wacht = { conclusie: 'wacht-op-actualisatie', samenvatting: 'De richtlijn wordt herzien.', wachtTot: '2025-06-02', reden: 'Herziening loopt.' };
    const wachtend = () => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', wacht, { op: '2024-10-01' });

    it('staat stil tot die dag, met haar termijn, en zegt dat', () => {
      expect(types(wachtend().laatste)).toEqual(['actualisatie-afgewacht', 'item-opgeschort', 'termijn-opgeschort']);
      expect(wachtend().state).toMatchObject({ status: 'opgeschort', richtlijn: { wachtTot: '2025-06-02' } });
      expect(aanZet(wachtend().state)).toEqual({ wie: ['partij:Kennisinstituut'], wat: 'Wacht op actualisatie van de richtlijn tot 2 juni 2025' });
    });

    it('zegt op welke module, als dat bekend is; daarna staat die nog niet in de richtlijn', () => {
      const noemt = (anders: object) => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...wacht, ...anders }, { op: '2024-10-01' });
      const met = noemt({ module: 'Chirurgie', richtlijn: 'Rughernia' });
      expect(met.state.richtlijn).toEqual({ wachtTot: '2025-06-02', wachtOp: { module: 'Chirurgie', richtlijn: 'Rughernia' } });
      const zinnen = [met, noemt({ module: 'Chirurgie' }), noemt({ richtlijn: 'Rughernia' }), wachtend()].map((v) => zinVan({ streamId: 'item-test', ...v.laatste[0]! }));
      expect(zinnen).toEqual(['richtlijn Rughernia, module Chirurgie', 'richtlijn, module Chirurgie', 'richtlijn Rughernia', 'richtlijn'].map((waarop) => `Wacht op de actualisatie van de ${waarop}, tot 2 juni 2025.`));
      const verder = met.doe(wie.Kennisinstituut, 'legDuidingVast', duiding, { op: '2025-03-03' });
      expect(verder.state.richtlijn).toEqual({ conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' });
      expect(() => verder.doe(wie.Kennisinstituut, 'planHerbeoordeling', { op: '2029-06-01' })).toThrow(weigering('nog-niet'));
    });

    it('noemt geen module bij een andere conclusie', () => {
      const zonder = (anders: object) => () => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...duiding, ...anders });
      expect(zonder({ module: 'Chirurgie' })).toThrow('De module noemt u bij Opnemen in richtlijn. Hier hoort dat alleen bij wachten op actualisatie.');
      expect(zonder({ richtlijn: 'Rughernia' })).toThrow(weigering('nog-niet'));
    });

    it('gaat die dag vanzelf verder, en heeft dan nog de dagen die zij had', () => {
      const weer = wachtend().tijd('2025-06-02');
      expect(weer.state.status).toBe('lopend');
      // 244 days stood still: from 3 December 2024 to 4 August 2025.
      expect(weer.state.termijnen.at(-1)).toMatchObject({ id: 'duiding-1', staat: 'loopt', nominaal: '2025-08-04' });
      expect(aanZet(weer.state)?.wat).toBe('Uitkomst duiden');
    });

    it('wordt eerder opgepakt door haar te duiden, op tijd', () => {
      const v = wachtend().doe(wie.Kennisinstituut, 'legDuidingVast', duiding, { op: '2025-03-03' });
      expect(types(v.laatste)).toEqual(['item-hervat', 'termijn-hervat', 'duiding-vastgelegd', 'termijn-gehaald', 'termijn-gesteld']);
      expect(v.laatste[3]?.data).toMatchObject({ dagenTeLaat: 0 });
      expect(v.state).toMatchObject({ status: 'lopend', richtlijn: { conclusie: 'opnemen-in-richtlijn' } });
      expect(v.state.richtlijn?.wachtTot).toBeUndefined();
    });

    it('vraagt een datum die komt, een reden, en wacht niet twee keer', () => {
      const zonder = (anders: object) => () => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...wacht, ...anders }, { op: '2024-10-01' });
      expect(zonder({ wachtTot: undefined })).toThrow('Geef de datum waarop de richtlijn wordt herzien.');
      expect(zonder({ reden: undefined })).toThrow(weigering('onvolledig'));
      expect(zonder({ wachtTot: '2024-10-01' })).toThrow(weigering('datum-ongeldig'));
      expect(zonder({ conclusie: 'opnemen-in-richtlijn' })).toThrow(weigering('datum-ongeldig'));
      expect(() => wachtend().doe(wie.Kennisinstituut, 'legDuidingVast', wacht)).toThrow(weigering('al-gedaan'));
      expect(() => inFase('richtlijn').doe(wie.Kennisinstituut, 'legDuidingVast', { ...wacht, wachtTot: '2026-01-01' }, { op: '2025-01-10' })).toThrow(weigering('ligt-bij-escalatie'));
      expect(() => inFase('richtlijn').doe(wie.werkorganisatie, 'schortItemOp', { reden: 'Anders.' }, { op: '2024-10-01' }).doe(wie.Kennisinstituut, 'legDuidingVast', duiding)).toThrow(weigering('opgeschort'));
    });
  });

  describe('met de conclusie: opnemen', () => {
    const wacht = { conclusie: 'wacht-op-actualisatie', samenvatting: 'De richtlijn wordt herzien.', wachtTot: '2025-06-02', reden: 'Herziening loopt.' };
    const wachtend = () => geduid().doe(wie.Kennisinstituut, 'legDuidingVast', wacht, { op: '2024-11-01' });

    it('kan alsnog wachten op actualisatie, tot zij is opgenomen', () => {
      expect(types(wachtend().laatste)).toEqual(['actualisatie-afgewacht', 'item-opgeschort', 'termijn-opgeschort']);
      expect(wachtend().state).toMatchObject({ status: 'opgeschort', richtlijn: { conclusie: 'opnemen-in-richtlijn', wachtTot: '2025-06-02' } });
      const vanzelf = wachtend().tijd('2025-06-02', 9).state;
      expect([vanzelf.status, vanzelf.richtlijn?.conclusie, vanzelf.termijnen.at(-1)?.nominaal]).toEqual(['lopend', 'opnemen-in-richtlijn', '2026-05-02']);
      const eerder = wachtend().doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' }, { op: '2025-03-03' });
      expect(types(eerder.laatste)).toEqual(['item-hervat', 'termijn-hervat', 'in-richtlijn-opgenomen', 'fase-betreden', 'termijn-gehaald']);
      expect(() => wachtend().doe(wie.Kennisinstituut, 'legDuidingVast', wacht)).toThrow(weigering('al-gedaan'));
      expect(() => wachtend().doe(wie.Kennisinstituut, 'legDuidingVast', duiding)).toThrow(weigering('al-gedaan'));
    });

    it('wacht niet als het item om iets anders stilstaat', () => {
      const stil = wachtend().tijd('2025-06-02', 9).doe(wie.werkorganisatie, 'schortItemOp', { reden: 'Anders.' }, { op: '2025-06-10' });
      expect(aanZet(stil.state)?.wat).toBe('Opnemen in de richtlijn');
      expect(() => stil.doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' })).toThrow(weigering('opgeschort'));
    });
  });

  describe('corrigeren', () => {
    const corrigeer = (v: ReturnType<typeof geduid>, data: object, actor: Parameters<typeof v.doe>[0] = wie.Kennisinstituut) => v.doe(actor, 'corrigeerDuiding', { reden: 'Verkeerd overgenomen.', ...data });

    it('verandert de samenvatting, ook later; de oude blijft in de geschiedenis staan', () => {
      const v = corrigeer(geduid().doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie' }, { op: '2025-06-02' }), { samenvatting: 'Eerst acht weken afwachten.' });
      expect(types(v.laatste)).toEqual(['duiding-gecorrigeerd']);
      expect(v.state).toMatchObject({ fase: 'implementatie', richtlijn: { samenvatting: 'Eerst acht weken afwachten.', module: 'Chirurgie' } });
      expect(v.laatste[0]?.data).toMatchObject({ vorige: { samenvatting: 'Eerst zes weken afwachten.' } });
      expect(zinVan(v.events.at(-1)!)).toBe('Duiding gecorrigeerd: opnemen in de richtlijn, met een andere samenvatting.');
    });

    it('verandert de conclusie zolang het item er niet door verder is', () => {
      const door = corrigeer(geduid(), { conclusie: 'implementeren-zonder-richtlijn' });
      expect(types(door.laatste)).toEqual(['duiding-gecorrigeerd', 'fase-betreden', 'termijn-vervallen']);
      expect(corrigeer(geduid(), { conclusie: 'niet-opneembaar' }).state).toMatchObject({ einde: { code: 'niet-opneembaar' }, richtlijn: { conclusie: 'niet-opneembaar' } });
      expect(() => corrigeer(geduid(), { conclusie: 'niet-opneembaar' }, wie.projectorganisatie)).toThrow(weigering('geen-recht'));
      expect(() => corrigeer(door, { conclusie: 'opnemen-in-richtlijn' })).toThrow('CGG-0142 is door deze duiding al in de fase implementatie. U kunt nog wel de samenvatting corrigeren.');
    });

    it('kan nog als het item is beëindigd; iets anders concluderen dan niet meer', () => {
      const klaar = inFase('monitoring').doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' });
      expect(types(corrigeer(klaar, { samenvatting: 'Eerst acht weken afwachten.' }).laatste)).toEqual(['duiding-gecorrigeerd']);
      expect(types(klaar.doe(wie.Kennisinstituut, 'planHerbeoordeling', { op: '2035-01-08' }).laatste)).toEqual(['herbeoordeling-gepland']);
      expect(() => corrigeer(klaar, { conclusie: 'niet-opneembaar' })).toThrow(weigering('niet-in-deze-fase'));
      const niets = corrigeer(geduid(), { conclusie: 'niet-opneembaar' });
      expect(corrigeer(niets, { samenvatting: 'Past nergens.' }).state).toMatchObject({ status: 'beeindigd', richtlijn: { samenvatting: 'Past nergens.' } });
      expect(() => corrigeer(niets, { conclusie: 'opnemen-in-richtlijn' })).toThrow('CGG-0142 is beëindigd. Heropen het eerst om iets anders te concluderen; de samenvatting kunt u nu al corrigeren.');
      expect(() => corrigeer(niets, { conclusie: 'opnemen-in-richtlijn' })).toThrow(weigering('beeindigd'));
    });

    it('is van wie duidt, na een duiding, en verandert iets', () => {
      expect(() => corrigeer(inFase('richtlijn'), { samenvatting: 'Iets anders.' })).toThrow('Leg eerst de duiding vast.');
      expect(() => corrigeer(geduid(), {})).toThrow(weigering('al-gedaan'));
      expect(() => corrigeer(geduid(), { samenvatting: 'Iets anders.' }, wie.FMS)).toThrow(weigering('geen-recht'));
      expect(() => geduid().doe(wie.Kennisinstituut, 'corrigeerDuiding', { samenvatting: 'Iets anders.' })).toThrow('Vul hier tekst in.');
    });
  });

  it('houdt op het item wanneer de module opnieuw wordt beoordeeld, ook als het item verder is', () => {
    const v = geduid().doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie', richtlijn: 'LRS', herbeoordelingOp: '2029-06-01' }, { op: '2025-06-02' });
    expect(v.state).toMatchObject({ fase: 'implementatie', richtlijn: { module: 'Chirurgie', richtlijn: 'LRS', herbeoordelingOp: '2029-06-01' } });
    expect(v.doe(wie.Kennisinstituut, 'planHerbeoordeling', { op: '2030-01-07' }).state.richtlijn?.herbeoordelingOp).toBe('2030-01-07');
    expect(() => v.doe(wie.Kennisinstituut, 'planHerbeoordeling', { op: '2025-06-02' })).toThrow(weigering('datum-ongeldig'));
    expect(() => geduid().doe(wie.Kennisinstituut, 'planHerbeoordeling', { op: '2030-01-07' })).toThrow(weigering('nog-niet'));
    expect(() => geduid().doe(wie.Kennisinstituut, 'neemOpInRichtlijn', { module: 'Chirurgie', herbeoordelingOp: '2024-01-01' })).toThrow(weigering('datum-ongeldig'));
  });
});
