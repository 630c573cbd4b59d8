import type { Actor } from '../contract/actor';
import type { Buren } from '../contract/buur';
import { aggregates, naarBuiten, zinVan } from '../registry';
import { cirkel, types, verloop, wie, type Bij, type Verloop } from '../test/gegeven';
import { inFase, weigering } from '../test/rondje';
import { inclusies } from './inclusies';
import type { Inclusies } from './inclusies-staat';
import { zietElkAantal } from './inzage';
import { verwacht } from './plan';

const id = 'inclusies-item-test';
const plan = { start: '2022-03-01', eind: '2024-03-01', doel: 240 };
const gegevens = { item: 'item-test', nummer: 'CGG-0142', titel: 'Lage rughernia', eigenaar: 'partij:FMS' };
const bij = (v: { readonly state: unknown }): { buren: Buren } => ({ buren: new Map([['item-test', { streamId: 'item-test', versie: 9, state: v.state }]]) });
const studie = bij(inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' }));
const nietGestart = bij(inFase('studie'));
const voorbij = bij(inFase('richtlijn'));

interface Register extends Pick<Verloop<Inclusies>, 'laatste'> {
  readonly v: Verloop<Inclusies>;
  readonly state: () => Inclusies;
  readonly doe: (actor: Actor, type: string, data?: Record<string, unknown>, anders?: Bij) => Register;
  readonly met: (andere: typeof studie) => Register;
}

/** The register of a study that runs; every step looks at the item beside it. */
function register(begin = verloop(inclusies, id), buren = studie): Register {
  const doe: Register['doe'] = (actor, type, data = {}, anders = {}) => register(begin.doe(actor, type, data, { ...buren, ...anders }), buren);
  return { v: begin, state: () => begin.state, laatste: begin.laatste, doe, met: (andere: typeof buren) => register(begin, andere) };
}
const gevolgd = (anders: object = { plan }) =>
  register().doe(wie.systeem, 'volgStudie', { ...gegevens, ...anders }, { op: '2022-03-01' }).doe(wie.FMS, 'wijsDatapartiesAan', { dataparties: ['DHD'] });
const centrum = (r = gevolgd()) => r.doe(wie.FMS, 'voegCentrumToe', { code: 'ZH-1', naam: 'Ziekenhuis Oost' }, { op: '2022-03-02' });
const gestart = () => centrum().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' }).doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' }, { op: '2022-04-01' });
const stand = (datum: string, aantal: number, r = gestart()) => r.doe(wie.dataparty, 'registreerInclusies', { centrum: 'ZH-1', datum, aantal }, { op: '2023-06-01' });

describe('het register van inclusies', () => {
  it('begint door de studie, en alleen bij een item dat in de fase studie is', () => {
    expect(gevolgd().state()).toMatchObject({ item: 'item-test', nummer: 'CGG-0142', plan, centra: [], programma: { code: 'cirkel', versie: 1 } });
    expect(() => gevolgd({ item: 'item-anders' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => register(undefined, voorbij).doe(wie.systeem, 'volgStudie', gegevens)).toThrow(weigering('niet-in-deze-fase'));
    expect(() => register(undefined, { buren: new Map() }).doe(wie.systeem, 'volgStudie', gegevens)).toThrow('Er is geen item item-test.');
    expect(() => register().doe(wie.FMS, 'volgStudie', gegevens)).toThrow(weigering('geen-recht'));
  });

  it('is van wie het item is: een nieuwe eigenaar krijgt de rechten, ook als de studie voorbij is', () => {
    const over = gestart().met(voorbij).doe(wie.systeem, 'volgEigenaar', { eigenaar: 'partij:NVZ' });
    const naam = { centrum: 'ZH-1', naam: 'Ziekenhuis Oost, locatie Noord', reden: 'x' };
    expect(over.state().eigenaar).toBe('partij:NVZ');
    expect(zietElkAantal(wie.NVZ, over.state())).toBe(true);
    expect(zietElkAantal(wie.FMS, over.state())).toBe(false);
    expect(over.doe(wie.NVZ, 'corrigeerCentrum', naam).state().centra[0]).toMatchObject({ naam: naam.naam });
    expect(() => over.doe(wie.FMS, 'corrigeerCentrum', naam)).toThrow(weigering('geen-recht'));
    expect(() => gestart().doe(wie.NVZ, 'volgEigenaar', { eigenaar: 'partij:NVZ' })).toThrow(weigering('geen-recht'));
  });

  it('kent centra, die het afsprakendocument tekenen en daarna starten', () => {
    expect(gestart().state().centra).toEqual([{ code: 'ZH-1', naam: 'Ziekenhuis Oost', getekendOp: '2022-03-02', gestartOp: '2022-04-01', standen: [] }]);
    expect(() => centrum(centrum())).toThrow(weigering('bestaat-al'));
    expect(() => centrum().doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' })).toThrow('Ziekenhuis Oost heeft het afsprakendocument nog niet getekend.');
    expect(() => centrum().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-9' })).toThrow('Er is geen centrum ZH-9. Wel: ZH-1 (Ziekenhuis Oost).');
    expect(() => gestart().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' })).toThrow(weigering('al-gedaan'));
    expect(() => gestart().doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' })).toThrow(weigering('al-gedaan'));
    expect(() => centrum().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' }).doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' }, { gebeurdOp: '2022-03-01' })).toThrow(weigering('datum-ongeldig'));
    expect(() => gevolgd().doe(wie.NVZ, 'voegCentrumToe', { code: 'ZH-1', naam: 'Ziekenhuis Oost' })).toThrow(weigering('geen-recht'));
  });

  it('is er voor een studie die gestart is, en niets gebeurde voor die tijd', () => {
    const getekend = centrum().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' });
    expect(() => getekend.met(nietGestart).doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' })).toThrow('De studie van CGG-0142 is nog niet gestart.');
    expect(() => stand('2022-09-01', 12, gestart().met(nietGestart))).toThrow(weigering('nog-niet'));
    const laat = bij(inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-05-01' }));
    expect(() => getekend.met(laat).doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' }, { op: '2022-06-01', gebeurdOp: '2022-04-01' })).toThrow('De studie startte op 1 mei 2022. Kies die dag of later.');
    expect(() => centrum().doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' }, { gebeurdOp: '1950-01-01' })).toThrow('De studie van CGG-0142 kwam in deze fase op 15 november 2021. Kies die dag of later.');
  });

  it('rekent met de dag waarop het item nu zegt in de studie te zijn gekomen, ook als die is gecorrigeerd', () => {
    const oud = inFase('studie');
    const versie = oud.events.findLast(({ type }) => type === 'definitief-gehonoreerd')?.version;
    const eerder = bij(oud.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie, juisteDatum: '2021-10-20', reden: 'De brief is van 20 oktober.' }));
    const teken = (buren: typeof eerder, gebeurdOp: string) => centrum().met(buren).doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' }, { gebeurdOp });
    expect(() => teken(bij(oud), '2021-11-01')).toThrow(weigering('datum-ongeldig'));
    expect(teken(eerder, '2021-11-01').state().centra[0]?.getekendOp).toBe('2021-11-01');
    expect(() => teken(eerder, '2021-10-19')).toThrow('De studie van CGG-0142 kwam in deze fase op 20 oktober 2021. Kies die dag of later.');
    const goed = gestart().met(eerder).doe(wie.FMS, 'corrigeerCentrum', { centrum: 'ZH-1', getekendOp: '2021-11-01', reden: 'De handtekening is van toen.' });
    expect(goed.state().centra[0]?.getekendOp).toBe('2021-11-01');
    expect(() => goed.doe(wie.FMS, 'corrigeerCentrum', { centrum: 'ZH-1', getekendOp: '2021-10-19', reden: 'x' })).toThrow(weigering('datum-ongeldig'));
  });

  it('neemt cijfers van een datapartij die is aangewezen', () => {
    const vreemd = { ...wie.dataparty, partij: 'IKNL' };
    for (const [type, data] of [['registreerInclusies', { centrum: 'ZH-1', aantal: 3 }], ['voegCentrumToe', { code: 'ZH-2', naam: 'Ziekenhuis West' }], ['corrigeerInclusies', { centrum: 'ZH-1', datum: '2022-04-01', aantal: 3, reden: 'x' }], ['corrigeerCentrum', { centrum: 'ZH-1', naam: 'Anders', reden: 'x' }]] as const) {
      expect(() => gestart().doe(vreemd, type, { ...data })).toThrow('Uw organisatie levert geen cijfers voor de studie van CGG-0142. Wel: DHD.');
    }
    const geen = gestart().doe(wie.FMS, 'wijsDatapartiesAan', { dataparties: [] });
    expect(() => geen.doe(wie.dataparty, 'registreerInclusies', { centrum: 'ZH-1', aantal: 3 })).toThrow('Er is nog geen datapartij aangewezen.');
    expect(zinVan(geen.v.events.at(-1)!)).toBe('Geen datapartij levert nog cijfers.');
    expect(() => gestart().doe(wie.FMS, 'wijsDatapartiesAan', { dataparties: ['DHD'] })).toThrow(weigering('al-gedaan'));
    expect(() => gestart().doe(wie.dataparty, 'wijsDatapartiesAan', { dataparties: ['DHD'] })).toThrow(weigering('geen-recht'));
  });

  it('corrigeert van een centrum de naam en de dagen, in volgorde en met een reden', () => {
    const geteld = stand('2022-09-01', 12);
    const corrigeer = (data: object, r = geteld) => r.doe(wie.FMS, 'corrigeerCentrum', { centrum: 'ZH-1', reden: 'Verkeerd overgenomen.', ...data });
    const goed = corrigeer({ naam: 'Ziekenhuis Noord', getekendOp: '2022-03-10', gestartOp: '2022-04-11' });
    expect(goed.state().centra[0]).toMatchObject({ naam: 'Ziekenhuis Noord', getekendOp: '2022-03-10', gestartOp: '2022-04-11' });
    expect(goed.laatste[0]?.data).toMatchObject({ vorige: { naam: 'Ziekenhuis Oost', getekendOp: '2022-03-02', gestartOp: '2022-04-01' } });
    expect(zinVan(goed.v.events.at(-1)!)).toBe('Ziekenhuis Oost gecorrigeerd: de naam (was: Ziekenhuis Oost), getekend op 10 maart 2022, niet op 2 maart 2022, gestart op 11 april 2022, niet op 1 april 2022.');
    expect(() => corrigeer({ getekendOp: '2022-04-02' })).toThrow('Ziekenhuis Oost startte op 1 april 2022. Kies die dag of eerder.');
    expect(() => corrigeer({ gestartOp: '2022-03-01' })).toThrow('Ziekenhuis Oost tekende op 2 maart 2022. Kies die dag of later.');
    expect(() => corrigeer({ gestartOp: '2022-09-02' })).toThrow('Het eerste cijfer van Ziekenhuis Oost is op 1 september 2022. Kies die dag of eerder.');
    expect(() => corrigeer({ getekendOp: '2021-01-01' })).toThrow('De studie van CGG-0142 kwam in deze fase op 15 november 2021. Kies die dag of later.');
    expect(() => corrigeer({ gestartOp: '2030-01-01' })).toThrow(weigering('datum-ongeldig'));
    expect(() => corrigeer({ gestartOp: '2022-03-05' }, geteld.met(bij(inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-20' }))))).toThrow('De studie startte op 20 maart 2022. Kies die dag of later.');
    expect(() => corrigeer({ gestartOp: '2022-03-05' }, centrum())).toThrow('Van Ziekenhuis Oost is die dag nog niet vastgelegd. Leg die eerst vast.');
    expect(() => corrigeer({ naam: 'Ziekenhuis Oost' })).toThrow(weigering('al-gedaan'));
    expect(() => corrigeer({ centrum: 'ZH-9' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => geteld.doe(wie.NVZ, 'corrigeerCentrum', { centrum: 'ZH-1', naam: 'Anders', reden: 'x' })).toThrow(weigering('geen-recht'));
  });

  it('neemt geen centra en cijfers meer aan als de studie voorbij is, maar nog wel een correctie', () => {
    const na = stand('2022-09-01', 12).met(voorbij);
    for (const [type, data] of [['voegCentrumToe', { code: 'ZH-2', naam: 'Ziekenhuis West' }], ['registreerInclusies', { centrum: 'ZH-1', aantal: 20 }]] as const) {
      expect(() => na.doe(wie.FMS, type, data)).toThrow('Inclusies horen bij een lopende studie. CGG-0142 is in de fase richtlijn.');
    }
    expect(types(na.doe(wie.FMS, 'corrigeerInclusies', { centrum: 'ZH-1', datum: '2022-09-01', aantal: 11, reden: 'Dubbel geteld.' }).laatste)).toEqual(['inclusies-gecorrigeerd']);
  });
});

describe('een cijfer', () => {
  it('is een stand op een dag die geweest is, van een centrum dat er is en gestart is', () => {
    expect(stand('2022-09-01', 12).state().centra[0]?.standen).toEqual([{ datum: '2022-09-01', aantal: 12 }]);
    expect(() => stand('2023-06-02', 12)).toThrow(weigering('datum-ongeldig'));
    expect(() => stand('2022-03-31', 12)).toThrow('Ziekenhuis Oost startte op 1 april 2022. Kies die dag of later.');
    expect(() => gestart().doe(wie.FMS, 'registreerInclusies', { centrum: 'ZH-9', aantal: 1 })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => centrum().doe(wie.FMS, 'registreerInclusies', { centrum: 'ZH-1', aantal: 1 })).toThrow('Ziekenhuis Oost is nog niet gestart.');
    expect(() => stand('2022-09-01', -1)).toThrow('Een aantal is nul of meer.');
    expect(gestart().doe(wie.FMS, 'registreerInclusies', { centrum: 'ZH-1', aantal: 3 }).state().centra[0]?.standen).toEqual([{ datum: '2022-04-01', aantal: 3 }]);
  });

  it('daalt niet, ook niet als er tussen twee standen een wordt geregistreerd', () => {
    const twee = stand('2023-01-01', 30, stand('2022-09-01', 12));
    expect(() => stand('2023-05-01', 29, twee)).toThrow('Het aantal van Ziekenhuis Oost kan niet dalen: de stand van 1 januari 2023 is hoger.');
    expect(() => stand('2022-10-01', 31, twee)).toThrow(weigering('aantal-ongeldig'));
    expect(() => stand('2023-01-01', 31, twee)).toThrow(weigering('bestaat-al'));
    expect(stand('2022-10-01', 20, twee).state().centra[0]?.standen.map(({ aantal }) => aantal)).toEqual([12, 20, 30]);
  });

  it('daalt wel door een correctie met een reden; de oude gebeurtenis blijft staan', () => {
    const corrigeer = (anders: object = {}) => stand('2022-09-01', 12).doe(wie.FMS, 'corrigeerInclusies', { centrum: 'ZH-1', datum: '2022-09-01', aantal: 9, reden: 'Dubbel geteld.', ...anders });
    expect(corrigeer().state().centra[0]?.standen).toEqual([{ datum: '2022-09-01', aantal: 9 }]);
    expect(types(corrigeer().v.events).slice(-2)).toEqual(['inclusies-geregistreerd', 'inclusies-gecorrigeerd']);
    const twee = stand('2023-01-01', 20, stand('2022-09-01', 12));
    const te = (datum: string, aantal: number) => () => twee.doe(wie.FMS, 'corrigeerInclusies', { centrum: 'ZH-1', datum, aantal, reden: 'Anders geteld.' });
    expect(te('2022-09-01', 500)).toThrow('De latere stand van Ziekenhuis Oost, van 1 januari 2023, is lager. Corrigeer die eerst, met een reden.');
    expect(te('2023-01-01', 11)).toThrow(weigering('aantal-ongeldig'));
    expect(() => corrigeer({ datum: '2022-10-01' })).toThrow('Van Ziekenhuis Oost is er geen stand op 1 oktober 2022. Wel: 1 september 2022.');
    expect(() => corrigeer({ aantal: 12 })).toThrow(weigering('al-gedaan'));
    expect(() => corrigeer({ datum: '2024-01-01' })).toThrow(weigering('datum-ongeldig'));
    expect(() => corrigeer({ reden: '' })).toThrow('Vul hier tekst in.');
  });

  it('boven het doel mag, en de geschiedenis zegt het', () => {
    const boven = stand('2023-05-01', 241);
    expect(boven.laatste[0]?.data).toMatchObject({ bovenDoel: true });
    expect(zinVan(boven.v.events.at(-1)!)).toBe('Inclusies van Ziekenhuis Oost geregistreerd, stand op 1 mei 2023. Dat is meer dan het doel.');
    const eigen = gestart().doe(wie.FMS, 'planCentrum', { centrum: 'ZH-1', start: '2022-03-01', doel: 10, perMaand: 1 });
    expect(stand('2023-05-01', 11, eigen).laatste[0]?.data).toMatchObject({ bovenDoel: true });
  });

  it('gaan het huis niet uit, ook niet als ze groot zijn: met het totaal verraden ze een klein aantal', () => {
    const laatste = (r: ReturnType<typeof stand>) => r.v.events.at(-1)!;
    for (const aantal of [9, 10, 40]) expect(naarBuiten(laatste(stand('2022-09-01', aantal))).data).toEqual({ centrum: 'ZH-1', naam: 'Ziekenhuis Oost', datum: '2022-09-01' });
    const eigen = gestart().doe(wie.FMS, 'planCentrum', { centrum: 'ZH-1', start: '2022-03-01', doel: 8, perMaand: 1 });
    const klein = laatste(stand('2023-05-01', 9, eigen));
    expect([naarBuiten(klein).data['bovenDoel'], zinVan(klein)]).toEqual([undefined, 'Inclusies van Ziekenhuis Oost geregistreerd, stand op 1 mei 2023.']);
    expect(naarBuiten(laatste(stand('2023-05-01', 11, eigen))).data).toMatchObject({ bovenDoel: true });
    for (const { schema, naarBuiten: knip, voorbeeld } of aggregates.inclusies.events) expect(schema.safeParse(knip(voorbeeld)).success).toBe(true);
  });
});

describe('wie elk aantal ziet', () => {
  it('zijn de eigenaar, de datapartijen die het register noemt en de projectorganisatie', () => {
    const van = { eigenaar: 'partij:FMS', dataparties: ['DHD'] } as const;
    const ziet = (actor: Actor) => zietElkAantal(actor, van);
    expect([wie.FMS, wie.projectorganisatie, wie.dataparty].map(ziet)).toEqual([true, true, true]);
    expect([wie.NVZ, wie.ZonMw, wie.werkorganisatie, wie.lezer, wie.systeem, { ...wie.dataparty, partij: 'IKNL' }, { id: 'p', rol: 'dataparty' } as const, { ...wie.NVZ, partij: 'DHD' }].map(ziet)).not.toContain(true);
  });
});

describe('het tempo', () => {
  it('volgt een plan in een rechte lijn, van nul tot het doel', () => {
    expect([verwacht(plan, '2022-01-01'), verwacht(plan, '2023-03-01'), verwacht(plan, '2025-01-01')]).toEqual([0, expect.closeTo(119.8, 1), 240]);
  });

  it('is te traag onder drie kwart van het plan; dat en het herstel daarvan wordt elk één keer aan het item gemeld', () => {
    const vraag = (r: ReturnType<typeof stand>) => inclusies.vraagtElders?.(id, r.state()) ?? [];
    // On 1 September 2022 the plan expects 60.
    expect(vraag(stand('2022-09-01', 46))).toEqual([]);
    const traag = stand('2022-09-01', 44);
    expect(vraag(traag)).toEqual([{ streamId: 'item-test', sleutel: 'tempo:1', opdracht: { type: 'meldInclusietempo', teTraag: true, op: '2022-09-01', totaal: 44, verwacht: 60 } }]);
    const nog = stand('2022-10-01', 45, traag);
    expect(vraag(nog)[0]?.sleutel).toBe('tempo:1');
    const weer = stand('2022-11-01', 79, nog);
    expect(vraag(weer)).toMatchObject([{ sleutel: 'tempo:2', opdracht: { teTraag: false, op: '2022-11-01', totaal: 79 } }]);
    const anderPlan = weer.doe(wie.systeem, 'volgStudie', { ...gegevens, plan: { ...plan, doel: 480 } });
    expect(vraag(anderPlan)).toMatchObject([{ sleutel: 'tempo:3', opdracht: { teTraag: true } }]);
  });

  it('is ook te traag als niemand iets meldt: de tijd vraagt het oordeel', () => {
    const peil = (op: string, r = gestart()) => r.doe(wie.systeem, 'beoordeelTempo', { op }, { op: '2023-06-01' });
    const traag = peil('2022-05-01');
    expect(types(traag.laatste)).toEqual(['inclusietempo-beoordeeld']);
    expect(inclusies.vraagtElders?.(id, traag.state())).toMatchObject([{ sleutel: 'tempo:1', opdracht: { type: 'meldInclusietempo', teTraag: true, op: '2022-05-01', totaal: 0, verwacht: 20 } }]);
    expect(naarBuiten(traag.v.events.at(-1)!).data).toEqual({ op: '2022-05-01' });
    expect(zinVan(traag.v.events.at(-1)!)).toBe('De inclusies lopen achter op het plan, stand op 1 mei 2022.');
    expect(() => peil('2022-06-01', traag)).toThrow(weigering('al-gedaan'));
    expect(() => peil('2022-05-01', stand('2022-04-20', 40))).toThrow(weigering('al-gedaan'));
    expect(() => peil('2022-05-01', stand('2022-09-01', 50))).toThrow(weigering('al-gedaan'));
    expect(() => peil('2022-05-01', gevolgd({}))).toThrow(weigering('al-gedaan'));
    expect(() => peil('2022-05-01', gestart().met(voorbij))).toThrow(weigering('niet-in-deze-fase'));
    expect(() => gestart().doe(wie.FMS, 'beoordeelTempo', { op: '2022-05-01' })).toThrow(weigering('geen-recht'));
  });

  it('verwacht niets van de dagen waarop de studie stilstond', () => {
    const stil = inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' }).doe(wie.werkorganisatie, 'schortItemOp', { tot: '2022-10-01', reden: 'Geen personeel.' }, { op: '2022-04-01' });
    const peil = (item: typeof stil, op: string, vandaag = op) => () => gestart().met(bij(item)).doe(wie.systeem, 'beoordeelTempo', { op }, { op: vandaag });
    expect(peil(inFase('studie').doe(wie.FMS, 'startStudie', {}, { op: '2022-03-01' }), '2022-10-02')().state().tempo).toMatchObject({ teTraag: true, verwacht: 70 });
    const door = stil.tijd('2022-10-01', 9);
    // 31 days of March count, the 183 after it do not.
    expect(peil(door, '2022-10-02')().state().tempo).toMatchObject({ verwacht: 10 });
    expect(stand('2022-11-01', 20, gestart().met(bij(door))).state().tempo).toMatchObject({ teTraag: false, verwacht: 20 });
    // During the suspension, and of a day before it.
    expect(peil(stil, '2022-08-01')().state().tempo).toMatchObject({ verwacht: 10 });
    expect(peil(door, '2022-03-31', '2022-11-01')().state().tempo).toMatchObject({ verwacht: 9 });
  });

  it('wordt bij een nieuw plan opnieuw gewogen, op de dag van vandaag, ook als er niets is geteld', () => {
    const traag = gestart().doe(wie.systeem, 'beoordeelTempo', { op: '2022-05-01' }, { op: '2022-05-02' });
    const later = { start: '2022-06-01', eind: '2024-06-01', doel: 240 };
    const volg = (r: typeof traag, op: string) => r.doe(wie.systeem, 'volgStudie', { ...gegevens, plan: later }, { op });
    expect(volg(traag, '2022-05-10').state().tempo).toEqual({ teTraag: false, op: '2022-05-10', totaal: 0, verwacht: 0, wissel: 2 });
    expect(volg(traag, '2022-09-01').state().tempo).toMatchObject({ teTraag: true, op: '2022-09-01', wissel: 1 });
    // Of a study that has not started nothing is expected yet.
    expect(volg(centrum().met(nietGestart), '2022-09-01').state().tempo).toBeUndefined();
  });

  it('telt de planningen van de centra als er geen plan voor het geheel is, en oordeelt niet zonder plan of zonder grens', () => {
    const r = centrum(gevolgd({})).doe(wie.FMS, 'tekenAfspraken', { centrum: 'ZH-1' }).doe(wie.FMS, 'startCentrum', { centrum: 'ZH-1' });
    expect(stand('2022-09-01', 1, r).state().tempo).toBeUndefined();
    const gepland = r.doe(wie.FMS, 'planCentrum', { centrum: 'ZH-1', start: '2022-03-01', doel: 40, eind: '2024-03-01' });
    expect(stand('2022-09-01', 1, gepland).state().tempo).toMatchObject({ teTraag: true, verwacht: 10 });
    expect(() => r.doe(wie.FMS, 'planCentrum', { centrum: 'ZH-1', start: '2022-03-01', doel: 40 })).toThrow(weigering('onvolledig'));
    const zonder = { ...cirkel, fasen: cirkel.fasen.map(({ inclusiesignaal: _, ...fase }) => fase) };
    expect(gestart().doe(wie.FMS, 'registreerInclusies', { centrum: 'ZH-1', aantal: 0 }, { op: '2023-06-01', definitie: zonder }).state().tempo).toBeUndefined();
  });
});
