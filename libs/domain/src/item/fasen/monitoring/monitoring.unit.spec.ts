import type { Actor } from '../../../contract/actor';
import { zinVan } from '../../../registry';
import { item } from '../../item';
import { cirkel, hoor, types, verloop, wie } from '../../../test/gegeven';
import { inFase, weigering } from '../../../test/rondje';

const ingestroomd = () =>
  verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda' }, { op: '2020-09-01' });

describe('de monitoring', () => {
  it('vraagt elke zes maanden spiegelinformatie: de ene meting haalt haar termijn en stelt de volgende', () => {
    expect(ingestroomd().state.termijnen).toMatchObject([{ id: 'spiegel-1', nominaal: '2021-03-01', eigenaren: ['projectorganisatie'] }]);
    const v = ingestroomd().doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020-H2' }, { op: '2021-02-15' });
    expect(types(v.laatste)).toEqual(['spiegelmeting-geregistreerd', 'termijn-gehaald', 'termijn-gesteld']);
    expect(v.state.termijnen.at(-1)).toMatchObject({ id: 'spiegel-2', nominaal: '2021-09-01', effectief: '2021-09-01', tekst: 'uiterlijk 1 september 2021', staat: 'loopt' });
    expect(v.state.monitoring?.metingen).toBe(1);
    // A late one stays late; the next half-year has begun meanwhile, and one measurement meets one time.
    const laat = v.tijd('2021-09-02');
    expect(laat.state.termijnen.slice(1)).toMatchObject([{ id: 'spiegel-2', staat: 'verstreken' }, { id: 'spiegel-3', nominaal: '2022-03-01', staat: 'loopt' }]);
    expect(laat.doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2021-H1' }).state.termijnen.slice(1)).toMatchObject([{ id: 'spiegel-2', staat: 'gehaald' }, { id: 'spiegel-3', staat: 'loopt' }]);
  });

  it('weigert een periode die niet bestaat en een meting van een partij', () => {
    expect(() => ingestroomd().doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020' })).toThrow('Schrijf de periode als 2021-H1 of 2021-Q3.');
    expect(() => ingestroomd().doe(wie.NVZ, 'registreerSpiegelmeting', { periode: '2020-H2' })).toThrow(weigering('geen-recht'));
  });

  it('neemt een levering aan van een dataparty die een spiegel of het register van inclusies noemt', () => {
    const lever = (buren: Record<string, object>, actor: Actor = wie.dataparty, v = ingestroomd()) => v.doe(actor, 'registreerSpiegelmeting', { periode: '2021-H1' }, { op: '2021-08-02', buren: new Map(Object.entries(buren).map(([streamId, state]) => [streamId, { streamId, versie: 3, state }])) });
    expect(types(lever({ 'inclusies-item-test': { dataparties: ['DHD'] } }).laatste)[0]).toBe('spiegelmeting-geregistreerd');
    expect(() => lever({})).toThrow('Uw organisatie levert geen cijfers voor CGG-0142. Er is nog geen datapartij aangewezen. Levert u voor een spiegel, lever de periode dan daar op.');
    expect(() => lever({ 'inclusies-item-test': { dataparties: ['IKNL'] } })).toThrow(weigering('geen-recht'));
    expect(() => lever({ 'inclusies-item-test': { dataparties: ['DHD'] } }, { id: 'p-los', rol: 'dataparty' })).toThrow(weigering('geen-recht'));
    const gespiegeld = ingestroomd().doe(wie.systeem, 'neemSpiegelmetingOver', { spiegel: 'spiegel-SP-1', periode: '2020-H2' }, { op: '2021-02-15' });
    const spiegel = (streamId: string) => ({ 'spiegel-SP-1': { dataparties: ['DHD'], item: { streamId, nummer: 'CGG-0142' } } });
    expect(types(lever(spiegel('item-test'), wie.dataparty, gespiegeld).laatste)[0]).toBe('spiegelmeting-geregistreerd');
    // A mirror that was linked to another item since says nothing of this one.
    expect(() => lever(spiegel('item-ander'), wie.dataparty, gespiegeld)).toThrow(weigering('geen-recht'));
    expect(types(lever({}, wie.projectorganisatie).laatste)[0]).toBe('spiegelmeting-geregistreerd');
    expect(item.buren?.('item-test', gespiegeld.state, { type: 'registreerSpiegelmeting', data: {} })).toEqual(['inclusies-item-test', 'spiegel-SP-1']);
  });

  it('heeft elke periode één keer, en pas als die voorbij is', () => {
    const v = ingestroomd().doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020-H2' }, { op: '2021-02-15' });
    expect(() => v.doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020-H2' })).toThrow('Over 2020-H2 is al spiegelinformatie geleverd.');
    expect(() => v.doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2099-H2' })).toThrow('De periode 2099-H2 is op 31 december 2099 voorbij; daarna zijn er cijfers.');
    expect(() => v.doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2021-H1' }, { op: '2021-06-30' })).toThrow(weigering('datum-ongeldig'));
    expect(v.doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2021-H1' }, { op: '2021-07-01' }).state.monitoring?.metingen).toBe(2);
  });

  it('eindigt met geïmplementeerd als het criterium is gehaald', () => {
    const v = ingestroomd().doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent, criterium 80.' });
    expect(types(v.laatste)).toEqual(['criterium-beoordeeld', 'item-beeindigd', 'termijn-vervallen']);
    expect(v.state.einde).toMatchObject({ code: 'geimplementeerd' });
    expect(item.nextWake?.(v.state)).toBeUndefined();
    expect(() => ingestroomd().doe(wie.FMS, 'stelCriteriumGehaaldVast', { reden: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('gaat terug naar implementatie als het niet is gehaald, en kan daarna weer terugkomen', () => {
    const terug = ingestroomd().doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: '41 procent, criterium 80.' }, { op: '2021-02-01' });
    expect(types(terug.laatste)).toEqual(['criterium-beoordeeld', 'fase-betreden', 'termijn-vervallen']);
    expect(terug.state).toMatchObject({ fase: 'implementatie', monitoring: { criterium: 'niet-gehaald' } });
    const weer = terug.doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Opnieuw meten.' }, { op: '2021-09-01' });
    expect(weer.state.termijnen.at(-1)).toMatchObject({ id: 'spiegel-2', staat: 'loopt' });
    expect(weer.state.doorlopen.map(({ fase }) => fase)).toEqual(['monitoring', 'implementatie', 'monitoring']);
  });

  describe('die een meting van een spiegel overneemt', () => {
    const meting = { spiegel: 'spiegel-SP-1', periode: '2020-H2', graad: 41, criterium: { richting: 'minstens', procent: 80 } };
    const gemeten = (anders: object = {}) => ingestroomd().doe(wie.systeem, 'neemSpiegelmetingOver', { ...meting, ...anders }, { op: '2021-02-15' });

    it('haalt daarmee de termijn, één keer per periode; een correctie stelt bij', () => {
      expect(types(gemeten().laatste)).toEqual(['spiegelmeting-geregistreerd', 'termijn-gehaald', 'termijn-gesteld']);
      expect(gemeten().state.monitoring).toMatchObject({ metingen: 1, perPeriode: [meting] });
      expect(() => gemeten().doe(wie.systeem, 'neemSpiegelmetingOver', meting)).toThrow(weigering('al-gedaan'));
      const anders = gemeten().doe(wie.systeem, 'neemSpiegelmetingOver', { ...meting, graad: 83 });
      expect(types(anders.laatste)).toEqual(['spiegelmeting-bijgesteld']);
      expect(anders.state.monitoring).toMatchObject({ metingen: 1, perPeriode: [{ graad: 83 }] });
      expect(() => ingestroomd().doe(wie.dataparty, 'neemSpiegelmetingOver', meting)).toThrow(weigering('geen-recht'));
    });

    it('haalt de termijn van een periode één keer, ook als er al zonder spiegel was geleverd of een tweede spiegel komt', () => {
      const zonder = ingestroomd().doe(wie.projectorganisatie, 'registreerSpiegelmeting', { periode: '2020-H2' }, { op: '2021-02-15' });
      const met = zonder.doe(wie.systeem, 'neemSpiegelmetingOver', meting);
      expect(types(met.laatste)).toEqual(['spiegelmeting-bijgesteld']);
      expect(met.state.monitoring).toMatchObject({ metingen: 1, perPeriode: [meting] });
      const tweede = met.doe(wie.systeem, 'neemSpiegelmetingOver', { ...meting, spiegel: 'spiegel-SP-2', graad: 55 });
      expect(types(tweede.laatste)).toEqual(['spiegelmeting-bijgesteld']);
      expect(tweede.state.monitoring?.perPeriode).toHaveLength(2);
    });

    it('komt ook binnen als het item al terug is bij implementatie, en telt als het weer in de monitoring is', () => {
      const terug = gemeten().doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'Niet gehaald.' }, { op: '2021-03-01' });
      const beter = terug.doe(wie.systeem, 'neemSpiegelmetingOver', { ...meting, periode: '2021-H1', graad: 91 }, { op: '2021-08-02' });
      expect(types(beter.laatste)).toEqual(['spiegelmeting-geregistreerd']);
      expect(beter.state.fase).toBe('implementatie');
      const weer = beter.doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Klaar.' }, { op: '2021-09-01' });
      expect(weer.doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '91 procent.' }).state.einde?.code).toBe('geimplementeerd');
    });

    it('komt ook binnen bij een item dat stilstaat of beëindigd is; een termijn die daarbij ontstaat staat ook stil', () => {
      const stil = ingestroomd().doe(wie.werkorganisatie, 'schortItemOp', { tot: '2021-06-01', reden: 'COVID-19' }, { op: '2021-01-15' });
      const v = stil.doe(wie.systeem, 'neemSpiegelmetingOver', meting, { op: '2021-02-15' });
      expect(types(v.laatste)).toEqual(['spiegelmeting-geregistreerd', 'termijn-gehaald', 'termijn-gesteld', 'termijn-opgeschort']);
      const weer = v.tijd('2021-06-01', 9).state;
      expect([weer.status, weer.termijnen.at(-1)?.staat]).toEqual(['lopend', 'loopt']);
      const klaar = ingestroomd().doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' });
      expect(types(klaar.doe(wie.systeem, 'neemSpiegelmetingOver', meting, { op: '2021-02-15' }).laatste)).toEqual(['spiegelmeting-geregistreerd']);
    });

    it('weegt de periode die het laatst eindigt, ook tussen kwartalen en halfjaren', () => {
      const doe = (periode: string, graad: number, v = ingestroomd()) => v.doe(wie.systeem, 'neemSpiegelmetingOver', { ...meting, periode, graad }, { op: '2027-02-01' });
      expect(doe('2026-Q1', 41, doe('2026-H2', 86)).doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' }).laatste[0]?.data).toMatchObject({ gemeten: { periode: '2026-H2' } });
    });

    it('besluit niet ongemerkt tegen de meting in', () => {
      expect(() => gemeten().doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'Goed genoeg.' })).toThrow(
        'De implementatiegraad over 2020-H2 is 41 procent (criterium: minstens 80 procent): dat is niet gehaald. Wilt u toch anders besluiten, zeg dan dat u afwijkt van de meting.',
      );
      const bewust = gemeten().doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'De meting was onvolledig.', ondanksMeting: true });
      expect(bewust.laatste[0]?.data).toMatchObject({ criterium: 'gehaald', gemeten: { graad: 41 } });
      expect(gemeten().doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'Niet gehaald.' }).state.fase).toBe('implementatie');
      expect(() => gemeten({ graad: 86.25 }).doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'x' })).toThrow(weigering('nog-niet'));
    });

    it('weegt bij de-implementatie andersom, de laatste periode telt, en wat te klein is om te tonen weegt niet', () => {
      const criterium = { richting: 'hoogstens', procent: 20 };
      const minder = gemeten({ graad: 34.5, criterium }).doe(wie.systeem, 'neemSpiegelmetingOver', { spiegel: 'spiegel-SP-1', periode: '2021-H1', graad: 12, criterium });
      expect(minder.doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'Gehaald.' }).state.einde?.code).toBe('geimplementeerd');
      const klein = ingestroomd().doe(wie.systeem, 'neemSpiegelmetingOver', { spiegel: 'spiegel-SP-1', periode: '2020-H2', criterium });
      expect(klein.doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'Gehaald.' }).state.einde?.code).toBe('geimplementeerd');
    });

    it('laat een oudere periode niet beslissen als de laatste te klein is om te tonen', () => {
      const klein = (anders: object) => gemeten().doe(wie.systeem, 'neemSpiegelmetingOver', { spiegel: 'spiegel-SP-1', periode: '2021-H1', criterium: meting.criterium, ...anders }, { op: '2021-08-02' });
      expect(klein({}).doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'Bijna iedereen.' }).laatste[0]?.data).toMatchObject({ gemeten: { periode: '2021-H1' } });
      const gehaald = klein({ voldoet: true });
      expect(zinVan(gehaald.events.at(-3)!)).toBe(
        'Spiegelinformatie geleverd over 2021-H1. De implementatiegraad over 2021-H1 is niet te tonen, omdat een van de aantallen te klein is (criterium: minstens 80 procent): dat is wel gehaald.',
      );
      expect(gehaald.doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: 'Gehaald.' }).state.einde?.code).toBe('geimplementeerd');
      expect(() => gehaald.doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'x' })).toThrow(
        'De implementatiegraad over 2021-H1 is niet te tonen, omdat een van de aantallen te klein is (criterium: minstens 80 procent): dat is wel gehaald.',
      );
      // A mirror of the same period that can tell goes before one that cannot.
      const tweede = gehaald.doe(wie.systeem, 'neemSpiegelmetingOver', { spiegel: 'spiegel-SP-2', periode: '2021-H1' });
      expect(() => tweede.doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'x' })).toThrow(weigering('nog-niet'));
    });
  });

  it('roept met één besluit een nieuwe kennisvraag op, die naar dit item terugwijst', () => {
    const kennisagenda = { naam: 'Kennisagenda neurochirurgie', wv: 'NVvN' };
    const v = inFase('monitoring')
      .doe(wie.FMS, 'wijzigItemgegevens', { kennisagenda: kennisagenda.naam, kennisagendaWv: kennisagenda.wv, reden: 'Ontbrak.' })
      .doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij ouderen?', reden: 'Grote verschillen.' }, { op: '2026-09-01', gebeurdOp: '2026-08-03' });
    expect(types(v.laatste).slice(0, 2)).toEqual(['nieuwe-kennisvraag-opgeroepen', 'item-beeindigd']);
    expect(v.state.einde).toMatchObject({ code: 'nieuwe-kennisvraag', in: 'item-test-v1' });
    const [reactie] = item.vraagtElders?.('item-test', v.state) ?? [];
    expect(reactie).toMatchObject({ streamId: 'item-test-v1', opdracht: { type: 'beginVervolg', programma: 'cirkel', titel: 'En bij ouderen?', eigenaar: 'partij:FMS', vervolgOp: 'item-test' } });
    const nieuw = hoor(verloop(item, 'item-test-v1'), reactie!, { op: '2026-09-01' });
    // It comes from the same kennisagenda, and began on the day of the decision.
    expect(nieuw.state).toMatchObject({ fase: 'kennisvraag', eigenaar: 'partij:FMS', vervolgOp: 'item-test', kennisagenda, doorlopen: [{ sinds: '2026-08-03' }] });
    const nogEens = v.doe(wie.werkorganisatie, 'heropenItem', { reden: 'Toch.' }).doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij kinderen?', reden: 'Ook.' });
    expect(item.vraagtElders?.('item-test', nogEens.state).map(({ streamId }) => streamId)).toEqual(['item-test-v1', 'item-test-v2']);
  });

  it('roept ook een nieuwe kennisvraag op als het al geïmplementeerd is, en blijft dat dan', () => {
    const klaar = inFase('monitoring').doe(wie.werkorganisatie, 'stelCriteriumGehaaldVast', { reden: '86 procent.' });
    const v = klaar.doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij ouderen?', reden: 'Grote verschillen.' });
    expect(types(v.laatste)).toEqual(['nieuwe-kennisvraag-opgeroepen']);
    expect(v.state.einde?.code).toBe('geimplementeerd');
    expect(item.vraagtElders?.('item-test', v.state)).toMatchObject([{ streamId: 'item-test-v1' }]);
    const anders = inFase('monitoring').doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij ouderen?', reden: 'Grote verschillen.' });
    expect(() => anders.doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij kinderen?', reden: 'Ook.' })).toThrow(weigering('beeindigd'));
  });

  it('roept de vraag op namens wie er een mag indienen', () => {
    const vanZonMw = verloop(item).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:ZonMw', fase: 'monitoring', bron: 'implementatieagenda' }, { op: '2020-09-01' });
    const vraag = (anders: object = {}) => () => vanZonMw.doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { titel: 'En bij ouderen?', reden: 'Grote verschillen.', ...anders });
    expect(vraag()).toThrow('ZonMw dient bij Cirkel van Gepast Gebruik geen kennisvragen in.');
    expect(vraag()).toThrow(weigering('geen-recht'));
    expect(vraag({ eigenaar: 'partij:ZonMw' })).toThrow(weigering('geen-recht'));
    expect(vraag({ eigenaar: 'gremium:werkorganisatie' })).toThrow(weigering('geen-recht'));
    expect(vraag({ eigenaar: 'partij:FMS' })().laatste[0]?.data).toMatchObject({ eigenaar: 'partij:FMS' });
  });

  it('roept geen vraag op zonder recht, zonder titel, of in een programma dat geen vragen aanneemt', () => {
    const vraag = { titel: 'En bij ouderen?', reden: 'Grote verschillen.' };
    expect(() => inFase('monitoring').doe(wie.FMS, 'roepNieuweKennisvraagOp', vraag)).toThrow(weigering('geen-recht'));
    expect(() => inFase('monitoring').doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', { ...vraag, titel: ' ' })).toThrow('De titel heeft minstens 3 tekens.');
    expect(() => inFase('implementatie').doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', vraag)).toThrow(weigering('niet-in-deze-fase'));
    expect(() => verloop(item).doe(wie.FMS, 'beginVervolg', { titel: 'En bij ouderen?', eigenaar: 'partij:FMS', wvs: [], vervolgOp: 'item-1' })).toThrow(weigering('geen-recht'));
    const zonder = { ...cirkel, fasen: cirkel.fasen.filter(({ fase }) => fase !== 'kennisvraag') };
    expect(() => inFase('monitoring').doe(wie.werkorganisatie, 'roepNieuweKennisvraagOp', vraag, { definitie: zonder })).toThrow(weigering('overgang-bestaat-niet'));
  });
});
