import { aggregates, naarBuiten } from '../registry';
import { types, verloop, wie } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { eindVan } from './periode';
import { spiegel } from './spiegel';
import { implementatiegraad, metingenIn, metingVan } from './spiegel-staat';

const gegevens = { code: 'SP-1', onderwerp: 'Lage rughernia', dataparties: ['DHD', 'Vektis'], indicator: 'Zes weken afwachten', teller: 'Na zes weken geopereerd', noemer: 'Geopereerd' };
const item = { streamId: 'item-test', versie: 9, state: inFase('monitoring').state };
const bij = { buren: new Map([['CGG-0142', item], ['item-test', item]]), items: ['CGG-0142', 'item-test'], op: '2021-08-02' };
const leeg = () => verloop(spiegel, 'spiegel-SP-1');
const begonnen = () => leeg().doe(wie.projectorganisatie, 'registreerSpiegel', { ...gegevens, item: 'CGG-0142' }, bij);
const meting = { zorgaanbieder: 'ZH-1', periode: '2021-H1', teller: 34, noemer: 60 };
const gemeten = () => begonnen().doe(wie.dataparty, 'registreerMeting', meting).doe(wie.dataparty, 'registreerMeting', { ...meting, zorgaanbieder: 'ZH-2', teller: 70, noemer: 90 });
const vraag = (v: ReturnType<typeof gemeten>) => spiegel.vraagtElders?.('spiegel-SP-1', v.state) ?? [];

describe('een spiegel', () => {
  it('heeft een indicator, wie in teller en noemer tellen, wie levert, en het item waar zij bij hoort', () => {
    expect(begonnen().state).toMatchObject({ item: { streamId: 'item-test', nummer: 'CGG-0142' }, definities: { noemer: 'Geopereerd' }, ritme: 'halfjaar' });
    expect(() => leeg().doe(wie.projectorganisatie, 'registreerSpiegel', { ...gegevens, code: 'SP-2' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => leeg().doe(wie.projectorganisatie, 'registreerSpiegel', { ...gegevens, item: 'CGG-9999' })).toThrow('Er is geen item CGG-9999.');
    expect(() => leeg().doe(wie.dataparty, 'registreerSpiegel', gegevens)).toThrow(weigering('geen-recht'));
    expect(() => leeg().doe(wie.projectorganisatie, 'registreerSpiegel', { ...gegevens, dataparties: [] })).toThrow('Noem minstens één dataparty.');
    // The item is named by who may name it, but nobody has it at hand.
    expect(() => leeg().doe(wie.projectorganisatie, 'registreerSpiegel', { ...gegevens, item: 'CGG-0900' }, { items: ['CGG-0900'] })).toThrow('Er is geen item CGG-0900.');
    const los = leeg().doe(wie.projectorganisatie, 'registreerSpiegel', gegevens);
    expect(los.doe(wie.projectorganisatie, 'koppelSpiegel', { item: 'item-test' }, bij).state.item?.nummer).toBe('CGG-0142');
    expect(() => begonnen().doe(wie.projectorganisatie, 'koppelSpiegel', { item: 'CGG-0142' }, bij)).toThrow(weigering('al-gedaan'));
    expect(() => begonnen().doe(wie.FMS, 'koppelSpiegel', { item: 'CGG-0142' }, bij)).toThrow(weigering('geen-recht'));
  });

  it('heeft een criterium, minstens of hoogstens', () => {
    const v = begonnen().doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 80 });
    expect(v.state.criterium).toEqual({ richting: 'minstens', procent: 80 });
    expect(() => v.doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 80 })).toThrow('Het criterium is al minstens 80 procent.');
    expect(v.doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 20, richting: 'hoogstens' }).state.criterium).toEqual({ richting: 'hoogstens', procent: 20 });
    expect(() => v.doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 101 })).toThrow('Kies een percentage van 0 tot en met 100.');
    expect(() => v.doe(wie.dataparty, 'spreekCriteriumAf', { procent: 70 })).toThrow(weigering('geen-recht'));
  });
});

describe('een spiegelcijfer', () => {
  it('heeft een teller die niet boven de noemer ligt, over een periode die voorbij is', () => {
    expect(metingenIn(gemeten().state, '2021-H1')).toEqual([{ zorgaanbieder: 'ZH-1', teller: 34, noemer: 60 }, { zorgaanbieder: 'ZH-2', teller: 70, noemer: 90 }]);
    const doe = (anders: object) => () => begonnen().doe(wie.dataparty, 'registreerMeting', { ...meting, ...anders });
    expect(doe({ teller: 61 })).toThrow('De teller (61) is hoger dan de noemer (60).');
    expect(doe({ noemer: 0, teller: 0 })).toThrow('De noemer is meer dan nul.');
    expect(doe({ periode: '2021-H2' })).toThrow('De periode 2021-H2 is op 31 december 2021 voorbij; daarna zijn er cijfers.');
    expect(doe({ periode: '2021-Q1' })).toThrow('Deze spiegel gaat per halfjaar. Schrijf de periode als 2021-H1.');
    expect(doe({ periode: '2021' })).toThrow('Schrijf de periode als 2021-H1 of 2021-Q3.');
    expect([eindVan('2021-Q3'), eindVan('2024-Q1')]).toEqual(['2021-09-30', '2024-03-31']);
  });

  it('is er niet van voor de spiegel, en een periode is pas voorbij op de dag waarop zij wordt gemeld', () => {
    expect(() => begonnen().doe(wie.dataparty, 'registreerMeting', meting, { gebeurdOp: '2021-08-01' })).toThrow('Spiegel SP-1 is geregistreerd op 2 augustus 2021. Kies die dag of later.');
    const eerder = leeg().doe(wie.projectorganisatie, 'registreerSpiegel', gegevens, { op: '2021-06-01' });
    expect(() => eerder.doe(wie.dataparty, 'registreerMeting', meting, { op: '2021-08-02', gebeurdOp: '2021-06-15' })).toThrow('De periode 2021-H1 is op 30 juni 2021 voorbij; daarna zijn er cijfers.');
  });

  it('komt van een dataparty die bij de spiegel hoort', () => {
    const vreemd = { ...wie.dataparty, partij: 'IKNL' };
    expect(() => begonnen().doe(vreemd, 'registreerMeting', meting)).toThrow('Cijfers voor de spiegel Lage rughernia komen van DHD en Vektis.');
    expect(() => begonnen().doe(wie.FMS, 'registreerMeting', meting)).toThrow(weigering('geen-recht'));
    expect(types(begonnen().doe(wie.projectorganisatie, 'registreerMeting', meting).laatste)).toEqual(['spiegelcijfer-ontvangen']);
  });

  it('is er per zorgaanbieder en periode één keer; anders alleen door een correctie met een reden', () => {
    expect(() => gemeten().doe(wie.dataparty, 'registreerMeting', meting)).toThrow('Van ZH-1 over 2021-H1 is er al een cijfer. Corrigeer dat, met een reden.');
    const corrigeer = (anders: object) => gemeten().doe(wie.dataparty, 'corrigeerMeting', { ...meting, teller: 33, reden: 'Dubbel geteld.', ...anders });
    expect(metingVan(corrigeer({}).state, '2021-H1', 'ZH-1')).toEqual({ teller: 33, noemer: 60 });
    expect(() => corrigeer({ teller: 34 })).toThrow(weigering('al-gedaan'));
    expect(() => corrigeer({ zorgaanbieder: 'ZH-9' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => corrigeer({ teller: 61 })).toThrow(weigering('aantal-ongeldig'));
  });

  it('gaat het huis niet uit: de feed zegt dat er een cijfer is, niet welk', () => {
    expect(naarBuiten(gemeten().events.at(-1)!).data).toEqual({ zorgaanbieder: 'ZH-2', periode: '2021-H1' });
    for (const { schema, naarBuiten: knip, voorbeeld } of aggregates.spiegel.events) {
      expect(schema.safeParse(knip(voorbeeld)).success).toBe(true);
      expect(knip(voorbeeld)).not.toHaveProperty('cijfers');
    }
  });
});

describe('de implementatiegraad', () => {
  it('komt van de landelijke monitor, en anders van alle zorgaanbieders samen', () => {
    expect(implementatiegraad(gemeten().state, '2021-H1')).toBe(69.3);
    const monitor = gemeten().doe(wie.dataparty, 'registreerMonitorcijfer', { periode: '2021-H1', teller: 400, noemer: 500 });
    expect(implementatiegraad(monitor.state, '2021-H1')).toBe(80);
    expect(() => monitor.doe(wie.dataparty, 'registreerMonitorcijfer', { periode: '2021-H1', teller: 1, noemer: 2 })).toThrow(weigering('bestaat-al'));
    expect(() => gemeten().doe(wie.dataparty, 'registreerMonitorcijfer', { periode: '2021-H1', teller: 3, noemer: 2 })).toThrow(weigering('aantal-ongeldig'));
    const corrigeer = (teller: number, van = monitor) => van.doe(wie.dataparty, 'corrigeerMonitorcijfer', { periode: '2021-H1', teller, noemer: 500, reden: 'Dubbel.' });
    expect(implementatiegraad(corrigeer(350).state, '2021-H1')).toBe(70);
    expect(() => corrigeer(400)).toThrow(weigering('al-gedaan'));
    expect(() => corrigeer(350, gemeten())).toThrow(weigering('verwijzing-onbekend'));
  });

  it('is er niet als de aantallen te klein zijn om te tonen, of als er niets gemeten is', () => {
    const klein = begonnen().doe(wie.dataparty, 'registreerMeting', { ...meting, teller: 9 });
    expect(implementatiegraad(klein.state, '2021-H1')).toBeUndefined();
    expect(implementatiegraad(klein.state, '2020-H1')).toBeUndefined();
  });

  it('bereikt het item als de periode is opgeleverd, en opnieuw als cijfer of criterium daarna verandert', () => {
    expect(vraag(gemeten())).toEqual([]);
    const op = gemeten().doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 80 }).doe(wie.dataparty, 'leverPeriodeOp', { periode: '2021-H1' });
    expect(vraag(op)).toEqual([
      { streamId: 'item-test', sleutel: 'periode:2021-H1:69.3:minstens80', gebeurdOp: '2021-08-02', opdracht: { type: 'neemSpiegelmetingOver', spiegel: 'spiegel-SP-1', periode: '2021-H1', graad: 69.3, criterium: { richting: 'minstens', procent: 80 } } },
    ]);
    const gecorrigeerd = op.doe(wie.dataparty, 'corrigeerMeting', { ...meting, teller: 60, reden: 'Vergeten.' });
    expect(vraag(gecorrigeerd)[0]?.sleutel).toBe('periode:2021-H1:86.7:minstens80:1');
    const anders = op.doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 60 });
    expect(vraag(anders)[0]?.sleutel).toBe('periode:2021-H1:69.3:minstens60:1');
    expect(() => op.doe(wie.dataparty, 'leverPeriodeOp', { periode: '2021-H1' })).toThrow(weigering('al-gedaan'));
    expect(() => op.doe(wie.dataparty, 'leverPeriodeOp', { periode: '2020-H2' })).toThrow(weigering('nog-niet'));
    expect(vraag(leeg().doe(wie.projectorganisatie, 'registreerSpiegel', gegevens, bij))).toEqual([]);
  });

  it('bereikt het item ook als het teruggaat naar wat er stond; wat er niet toe doet wordt niet nog eens verteld', () => {
    const op = begonnen().doe(wie.dataparty, 'registreerMeting', { ...meting, teller: 41, noemer: 100 }).doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 80 }).doe(wie.dataparty, 'leverPeriodeOp', { periode: '2021-H1' });
    const corrigeer = (v: typeof op, teller: number, noemer = 100) => v.doe(wie.dataparty, 'corrigeerMeting', { ...meting, teller, noemer, reden: 'Anders geteld.' });
    const [eens, hoger] = [op, corrigeer(op, 83)];
    const terug = corrigeer(hoger, 41);
    expect([eens, hoger, terug, corrigeer(terug, 82, 200)].map((v) => vraag(v)[0]?.sleutel)).toEqual(['periode:2021-H1:41:minstens80', 'periode:2021-H1:83:minstens80:1', 'periode:2021-H1:41:minstens80:2', 'periode:2021-H1:41:minstens80:2']);
    expect(vraag(terug)[0]?.opdracht).toMatchObject({ graad: 41 });
  });

  it('zegt het item of het criterium is gehaald waar de graad niet te tonen is', () => {
    const op = begonnen().doe(wie.dataparty, 'registreerMonitorcijfer', { periode: '2021-H1', teller: 4480, noemer: 4485 }).doe(wie.werkorganisatie, 'spreekCriteriumAf', { procent: 80 }).doe(wie.dataparty, 'leverPeriodeOp', { periode: '2021-H1' });
    expect(vraag(op)[0]).toMatchObject({ sleutel: 'periode:2021-H1:klein-wel:minstens80', opdracht: { type: 'neemSpiegelmetingOver', spiegel: 'spiegel-SP-1', periode: '2021-H1', voldoet: true, criterium: { richting: 'minstens', procent: 80 } } });
    expect(vraag(op)[0]?.opdracht).not.toHaveProperty('graad');
  });
});
