import type { Actor } from '../../../contract/actor';
import { naarBuiten, zinVan } from '../../../registry';
import { aanZet, item } from '../../item';
import { types, wie } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';

const gestart = () => inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' });

describe('de studie', () => {
  it('start, haalt daarmee haar termijn, en wordt afgerond met een uitkomst', () => {
    expect(types(gestart().laatste)).toEqual(['studie-gestart', 'termijn-gehaald']);
    expect(aanZet(gestart().state)).toMatchObject({ wie: ['partij:FMS'], wat: 'Studie uitvoeren en afronden' });
    const v = gestart().doe(wie.FMS, 'rondStudieAf', { uitkomst: 'Afwachten is niet slechter.' }, { op: '2024-06-03' });
    expect(types(v.laatste)).toEqual(['studie-afgerond', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state).toMatchObject({ fase: 'richtlijn', studie: { uitkomst: 'Afwachten is niet slechter.' } });
    expect(v.state.studie?.uitkomstsoort).toBeUndefined();
    expect(gestart().doe(wie.FMS, 'rondStudieAf', { soort: 'geen-verschil', uitkomst: 'Gelijk.' }).state.studie?.uitkomstsoort).toBe('geen-verschil');
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

  it('krijgt adviseurs, elk één keer, en nooit met de naam van een persoon', () => {
    const v = inFase('studie').doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' });
    expect(v.state.studie?.adviseurs).toEqual([{ adviseur: 'partij:ZINL', functie: 'zorgevaluatie' }]);
    expect(() => v.doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' })).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.FMS, 'wijsAdviseurToe', { adviseur: 'partij:ZINL' })).toThrow(weigering('geen-recht'));
    expect(() => v.doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'mevrouw De Vries' })).toThrow();
  });

  it('kan een adviseur terugtrekken die de verkeerde was, en dan een ander toewijzen', () => {
    const geen = inFase('studie');
    const trek = (v: ReturnType<typeof inFase>, data: object, door: Actor = wie.ZonMw) => v.doe(door, 'trekAdviseurTerug', { adviseur: 'partij:ZINL', reden: 'Verkeerde partij.', ...data });
    const een = geen.doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' });
    const weg = trek(een, {});
    expect(weg.laatste).toMatchObject([{ type: 'adviseur-teruggetrokken', data: { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' } }]);
    expect(weg.state.studie?.adviseurs).toEqual([]);
    expect(weg.doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'zorgevaluatie' }).state.studie?.adviseurs).toHaveLength(1);
    const twee = een.doe(wie.ZonMw, 'wijsAdviseurToe', { adviseur: 'partij:ZINL', functie: 'methodologie' });
    expect(trek(twee, { functie: 'methodologie' }).state.studie?.adviseurs).toEqual([{ adviseur: 'partij:ZINL', functie: 'zorgevaluatie' }]);
    expect(() => trek(twee, {})).toThrow(weigering('onvolledig'));
    expect(() => trek(een, { functie: 'implementatie' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => trek(een, { adviseur: 'partij:NVZ' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => trek(geen, {})).toThrow(weigering('nog-niet'));
    expect(() => trek(een, {}, wie.FMS)).toThrow(weigering('geen-recht'));
    expect(() => trek(een, { reden: undefined })).toThrow('Vul hier tekst in.');
  });

  it('heeft een plan tot een dag of met een aantal per maand; het eerste plan blijft ernaast staan', () => {
    const v = inFase('studie').doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, perMaand: 10 });
    expect(v.state.studie?.plan).toEqual({ start: '2022-03-01', eind: '2024-04-01', doel: 250 });
    const later = v.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, eind: '2025-01-01' });
    expect(later.state.studie).toMatchObject({ plan: { eind: '2025-01-01' }, oorspronkelijkPlan: { eind: '2024-04-01' } });
    expect(() => later.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, eind: '2025-01-01' })).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250 })).toThrow(weigering('onvolledig'));
    expect(() => v.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, eind: '2025-01-01', perMaand: 1 })).toThrow(weigering('onvolledig'));
    expect(() => v.doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, eind: '2022-03-01' })).toThrow(weigering('datum-ongeldig'));
    expect(() => v.doe(wie.NVZ, 'legStudieplanVast', { start: '2022-03-01', doel: 250, perMaand: 9 })).toThrow(weigering('geen-recht'));
  });

  it('vraagt om een register van inclusies, en opnieuw als het plan verandert', () => {
    const vraag = (v: ReturnType<typeof gestart>) => item.vraagtElders?.('item-test', v.state) ?? [];
    expect(vraag(inFase('subsidieronde'))).toEqual([]);
    const [zonder] = vraag(gestart());
    expect(zonder).toMatchObject({ streamId: 'inclusies-item-test', opdracht: { type: 'volgStudie', nummer: 'CGG-0142', eigenaar: 'partij:FMS', programma: 'cirkel' } });
    const [met] = vraag(gestart().doe(wie.FMS, 'legStudieplanVast', { start: '2022-03-01', doel: 250, perMaand: 10 }));
    expect(met?.opdracht).toMatchObject({ plan: { doel: 250 } });
    expect(met?.sleutel).not.toBe(zonder?.sleutel);
  });

  it('is aan zet om te versnellen zolang de inclusies achterblijven', () => {
    const cijfers = { op: '2022-09-01', totaal: 31, verwacht: 60 };
    const traag = gestart().doe(wie.systeem, 'meldInclusietempo', { teTraag: true, ...cijfers });
    expect(types(traag.laatste)).toEqual(['inclusie-te-traag']);
    expect(aanZet(traag.state)?.wat).toBe('Inclusies versnellen of bijsturen');
    expect(() => traag.doe(wie.systeem, 'meldInclusietempo', { teTraag: true, ...cijfers })).toThrow(weigering('al-gedaan'));
    const weer = traag.doe(wie.systeem, 'meldInclusietempo', { teTraag: false, op: '2022-12-01', totaal: 92, verwacht: 90 });
    expect(types(weer.laatste)).toEqual(['inclusie-weer-op-schema']);
    expect(aanZet(weer.state)?.wat).toBe('Studie uitvoeren en afronden');
    expect(() => gestart().doe(wie.systeem, 'meldInclusietempo', { teTraag: false, ...cijfers })).toThrow(weigering('al-gedaan'));
    expect(() => gestart().doe(wie.projectorganisatie, 'meldInclusietempo', { teTraag: true, ...cijfers })).toThrow(weigering('geen-recht'));
  });

  it('houdt het totaal binnen: het kan klein zijn, en de geschiedenis noemt het niet', () => {
    const traag = gestart().doe(wie.systeem, 'meldInclusietempo', { teTraag: true, op: '2022-09-01', totaal: 3, verwacht: 60 });
    expect(naarBuiten(traag.events.at(-1)!).data).toEqual({ op: '2022-09-01', verwacht: 60 });
    expect(zinVan(traag.events.at(-1)!)).toBe('De studie includeert te traag: op 1 september 2022 waren er volgens plan 60 inclusies.');
    const weer = traag.doe(wie.systeem, 'meldInclusietempo', { teTraag: false, op: '2022-12-01', totaal: 9, verwacht: 9 });
    expect(naarBuiten(weer.events.at(-1)!).data).toEqual({ op: '2022-12-01', verwacht: 9 });
    expect(zinVan(weer.events.at(-1)!)).toBe('De inclusies lopen weer op schema, stand op 1 december 2022.');
  });

  describe('met een plan', () => {
    const plan = { start: '2022-03-01', doel: 240, eind: '2024-03-01' };
    const gepland = () => gestart().doe(wie.FMS, 'legStudieplanVast', plan, { op: '2022-03-02' });
    const vraag = (v: ReturnType<typeof gestart>) => (item.vraagtElders?.('item-test', v.state) ?? []).slice(1);

    it('wordt elke maand van het plan met de inclusies vergeleken, ook als niemand iets meldt', () => {
      expect(item.nextWake?.(gestart().state)).toBeUndefined();
      expect(vraag(gepland())).toEqual([]);
      expect(gepland().tijd('2022-04-01', 23).laatste).toEqual([]);
      const v = gepland().tijd('2022-04-02');
      expect(v.laatste).toMatchObject([{ type: 'inclusies-gepeild', data: { op: '2022-04-01' } }]);
      expect(vraag(v)).toMatchObject([{ streamId: 'inclusies-item-test', sleutel: 'peil:2022-04-01', opdracht: { type: 'beoordeelTempo', op: '2022-04-01' } }]);
      expect(v.tijd('2022-05-02').laatste).toMatchObject([{ data: { op: '2022-05-01' } }]);
    });

    it('wordt na een tijd zonder toezicht één keer vergeleken, op de laatste dag daarvan, en niet meer na het plan', () => {
      expect(gepland().tijd('2022-07-15').laatste).toMatchObject([{ type: 'inclusies-gepeild', data: { op: '2022-07-01' } }]);
      const voorbij = gepland().tijd('2026-01-01');
      expect(voorbij.laatste).toMatchObject([{ data: { op: '2024-03-01' } }]);
      expect(item.nextWake?.(voorbij.state)).toBeUndefined();
    });

    it('wordt niet vergeleken zolang het item stilstaat, nadat bekend is dat het te traag gaat, of na de studie', () => {
      const stil = gepland().doe(wie.werkorganisatie, 'schortItemOp', { reden: 'COVID-19' });
      expect(stil.tijd('2022-08-01').laatste).toEqual([]);
      expect(types(stil.doe(wie.FMS, 'legStudieplanVast', { ...plan, eind: '2025-03-01' }, { op: '2022-08-01' }).laatste)).toEqual(['studieplan-vastgelegd']);
      const cijfers = { op: '2022-04-01', totaal: 0, verwacht: 10 };
      const traag = gepland().tijd('2022-04-02').doe(wie.systeem, 'meldInclusietempo', { teTraag: true, ...cijfers });
      expect(item.nextWake?.(traag.state)).toBeUndefined();
      const weer = traag.doe(wie.systeem, 'meldInclusietempo', { teTraag: false, ...cijfers });
      expect(weer.tijd('2022-05-02').laatste).toMatchObject([{ data: { op: '2022-05-01' } }]);
      expect(types(stil.doe(wie.systeem, 'meldInclusietempo', { teTraag: true, ...cijfers }).laatste)).toEqual(['inclusie-te-traag']);
      const klaar = gepland().doe(wie.FMS, 'rondStudieAf', { uitkomst: 'Gelijk.' }, { op: '2022-03-20' });
      expect(klaar.tijd('2022-05-02').laatste.filter(({ type }) => type === 'inclusies-gepeild')).toEqual([]);
    });
  });

  it('noteert wat de inclusieversneller besluit', () => {
    const d = { ronde: 'ronde-inclusieversneller-1', naam: 'Inclusieversneller ronde 1', uitkomst: 'gehonoreerd' };
    const v = gestart().doe(wie.systeem, 'noteerInclusieversneller', d);
    expect(v.state.studie?.versneller).toEqual(d);
    expect(() => v.doe(wie.systeem, 'noteerInclusieversneller', d)).toThrow(weigering('al-gedaan'));
    expect(() => v.doe(wie.ZonMw, 'noteerInclusieversneller', d)).toThrow(weigering('geen-recht'));
  });
});
