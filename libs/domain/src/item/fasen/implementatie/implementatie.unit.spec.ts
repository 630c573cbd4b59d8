import { zinVan } from '../../../registry';
import { aanZet, item } from '../../item';
import type { Actor } from '../../../contract/actor';
import { types, wie } from '../../../test/gegeven';
import { jaarrapportprogramma, traject } from '../../../test/jaarrapportprogramma';
import { inFase, weigering } from '../../../test/rondje';

const actie = { code: 'VA-1', omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' };
const metActie = () => inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', actie, { op: '2025-07-01' });

describe('de implementatie', () => {
  it('heeft verbeteracties met elk een eigenaar, die aan zet is tot zij klaar zijn', () => {
    expect(aanZet(inFase('implementatie').state)).toEqual({ wie: ['partij:FMS'], wat: 'Verbeteracties afspreken' });
    expect(aanZet(metActie().state)).toEqual({ wie: ['partij:NVZ'], wat: 'Verbeteracties uitvoeren' });
    const klaar = metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    expect(aanZet(klaar.state)).toEqual({ wie: ['projectorganisatie'], wat: 'Implementatie afronden' });
  });

  it('heeft geen verbeteractie voor een partij buiten het programma', () => {
    expect(() => inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, eigenaar: 'partij:Bestaatniet' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-9', status: 'gereed' })).toThrow(weigering('verwijzing-onbekend'));
  });

  it('legt niet openbaar vast met wie is overlegd: dat is meestal een naam', () => {
    const gestopt = metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'stopgezet-in-overleg', inOverlegMet: 'mevrouw De Vries' });
    expect(gestopt.laatste[0]?.data['inOverlegMet']).toMatch(/^tekst:/);
    const v1 = { streamId: 'item-test', type: 'verbeteractie-bijgewerkt', schemaVersion: 1, data: { code: 'VA-1', status: 'stopgezet-in-overleg', inOverlegMet: 'mevrouw De Vries' } };
    expect(zinVan(v1)).toBe('Verbeteractie VA-1: stopgezet in overleg.');
    expect(item.event(v1.type)?.upcast(1, v1.data)).toEqual({ code: 'VA-1', status: 'stopgezet-in-overleg' });
  });

  it('is klaar als er een verbeteractie is en alle gereed of stopgezet zijn', () => {
    expect(() => inFase('implementatie').doe(wie.projectorganisatie, 'rondImplementatieAf', {})).toThrow('De implementatie is nog niet klaar. Er is nog geen verbeteractie.');
    expect(() => metActie().doe(wie.projectorganisatie, 'rondImplementatieAf', {})).toThrow('De implementatie is nog niet klaar. Nog niet gereed: VA-1.');
    const v = metActie()
      .doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, code: 'VA-2', eigenaar: 'partij:FMS' })
      .doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })
      .doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-2', status: 'stopgezet-in-overleg', inOverlegMet: 'ZN' })
      .doe(wie.projectorganisatie, 'rondImplementatieAf', {}, { op: '2026-03-03' });
    expect(types(v.laatste)).toEqual(['implementatie-afgerond', 'fase-betreden', 'termijn-gesteld']);
    expect(v.state.fase).toBe('monitoring');
  });

  it('is na een terugkeer uit de monitoring pas klaar als er iets bij is gekomen of opnieuw is opgepakt', () => {
    const terug = inFase('monitoring').doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: '41 procent.' }, { op: '2026-10-01' });
    expect(aanZet(terug.state)).toEqual({ wie: ['partij:FMS'], wat: 'Verbeteracties afspreken' });
    const rond = (v: typeof terug) => v.doe(wie.projectorganisatie, 'rondImplementatieAf', {});
    expect(() => rond(terug)).toThrow('De implementatie is nog niet klaar. Er is sinds de terugkeer uit de monitoring nog geen verbeteractie bij gekomen of opnieuw opgepakt.');
    const weer = terug.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'in-gang-gezet' });
    expect(aanZet(weer.state)).toEqual({ wie: ['partij:NVZ'], wat: 'Verbeteracties uitvoeren' });
    expect(rond(weer.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).state.fase).toBe('monitoring');
    const nieuw = terug.doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, code: 'VA-2' });
    expect(() => rond(nieuw)).toThrow('Nog niet gereed: VA-2.');
    expect(rond(nieuw.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-2', status: 'gereed' })).state.fase).toBe('monitoring');
  });

  it('is ook klaar bij besluit, met een reden', () => {
    expect(() => metActie().doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true })).toThrow(weigering('onvolledig'));
    expect(metActie().doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'De rest volgt vanzelf.' }).state.fase).toBe('monitoring');
  });

  it('zet niets stop zonder overleg, kent elke code één keer, en weigert een onbekende', () => {
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'stopgezet-in-overleg' })).toThrow(weigering('onvolledig'));
    expect(() => metActie().doe(wie.FMS, 'voegVerbeteractieToe', actie)).toThrow(weigering('bestaat-al'));
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'niet-in-gang-gezet' })).toThrow('Verbeteractie VA-1 is al niet in gang gezet.');
    expect(() => metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }).doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).toThrow(weigering('al-gedaan'));
    expect(() => metActie().doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-9', status: 'gereed' })).toThrow('Er is geen verbeteractie VA-9. Wel: VA-1.');
  });

  it('laat een partij alleen haar eigen verbeteractie bijwerken', () => {
    expect(() => metActie().doe(wie.ZonMw, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).toThrow('Alleen FMS, NVZ, projectorganisatie kan dit doen (Verbeteractie bijwerken).');
    const twee = metActie().doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, code: 'VA-2', eigenaar: 'gremium:stuurgroep' });
    expect(() => twee.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-2', status: 'gereed' })).toThrow('Alleen de stuurgroep, FMS en de projectorganisatie kunnen deze verbeteractie bijwerken.');
    expect(() => twee.doe(wie.stuurgroep, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).toThrow(weigering('geen-recht'));
    expect(twee.doe(wie.stuurgroep, 'werkVerbeteractieBij', { code: 'VA-2', status: 'gereed' }).laatste).toHaveLength(1);
    expect(() => inFase('implementatie').doe(wie.NVZ, 'voegVerbeteractieToe', actie)).toThrow(weigering('geen-recht'));
    expect(metActie().doe(wie.FMS, 'werkVerbeteractieBij', { code: 'VA-1', status: 'in-gang-gezet' }).laatste).toHaveLength(1);
  });

  it('laat een partij met één verbeteractie niet over het hele item beslissen', () => {
    const eigen: readonly (readonly [string, object])[] = [
      ['merkDeImplementatieAan', {}], ['voegVerbeteractieToe', { ...actie, code: 'VA-2', eigenaar: 'partij:ZN' }],
      ['meldKoploperAan', { zorgaanbieder: 'ZH-012' }], ['trekKoploperTerug', { zorgaanbieder: 'ZH-012' }],
    ];
    for (const [type, data] of eigen) expect(() => metActie().doe(wie.NVZ, type, { ...data })).toThrow('Alleen FMS, ');
    const begonnen = traject().doe(wie.FMS, 'voegVerbeteractieToe', actie);
    for (const type of ['rapporteerImplementatie', 'evalueerImplementatie']) {
      expect(() => begonnen.doe(wie.NVZ, type, { toelichting: 'Klaar.' }, { op: '2023-02-01' })).toThrow('Alleen FMS, projectorganisatie kan dit doen');
    }
  });

  it('kan worden stopgezet in overleg, door de werkorganisatie', () => {
    expect(metActie().doe(wie.werkorganisatie, 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'Achterhaald.' }).state.einde?.code).toBe('stopgezet-in-overleg');
    expect(() => metActie().doe(wie.FMS, 'beeindigItem', { einde: 'stopgezet-in-overleg', reden: 'x' })).toThrow(weigering('geen-recht'));
  });
});

describe('koplopers en belemmeringen', () => {
  it('een koploper wordt één keer aangemeld en kan zich terugtrekken', () => {
    const v = inFase('implementatie').doe(wie.FMS, 'meldKoploperAan', { zorgaanbieder: 'ZH-012' }, { op: '2025-07-01' });
    expect(v.state.implementatie?.koplopers).toEqual([{ zorgaanbieder: 'ZH-012', sinds: '2025-07-01' }]);
    expect(() => v.doe(wie.FMS, 'meldKoploperAan', { zorgaanbieder: 'ZH-012' })).toThrow(weigering('bestaat-al'));
    expect(() => v.doe(wie.FMS, 'trekKoploperTerug', { zorgaanbieder: 'ZH-013' })).toThrow('ZH-013 is geen koploper. Wel: ZH-012.');
    expect(v.doe(wie.FMS, 'trekKoploperTerug', { zorgaanbieder: 'ZH-012' }).state.implementatie?.koplopers).toEqual([]);
    expect(() => v.doe(wie.NVZ, 'meldKoploperAan', { zorgaanbieder: 'ZH-014' })).toThrow(weigering('geen-recht'));
  });

  it('een belemmering staat open tot iemand haar oplost; wie haar meldde en wie haar oploste blijft staan', () => {
    const v = inFase('implementatie')
      .doe(wie.NVZ, 'meldBelemmering', { omschrijving: 'De keuzehulp past niet in het dossier.', zorgaanbieder: 'ZH-012' }, { op: '2025-07-01' })
      .doe(wie.NVZ, 'meldBelemmering', { omschrijving: 'Geen tijd op het spreekuur.' });
    expect(v.state.implementatie?.belemmeringen).toMatchObject([{ code: 'B-1', gemeldDoor: 'ZH-012' }, { code: 'B-2', gemeldDoor: 'partij:NVZ' }]);
    expect(() => v.doe(wie.NVZ, 'losBelemmeringOp', { code: 'B-9', toelichting: 'x' })).toThrow('Er is geen open belemmering B-9. Wel: B-1 (ZH-012), B-2 (NVZ).');
    expect(() => v.doe(wie.VWSpartij, 'losBelemmeringOp', { code: 'B-1', door: 'partij:ZN', toelichting: 'Bekostigd.' })).toThrow('U kunt alleen vastleggen wat VWS zelf oploste. Laat ZN of de projectorganisatie dit vastleggen.');
    expect(v.doe(wie.VWSpartij, 'losBelemmeringOp', { code: 'B-1', toelichting: 'Bekostigd.' }).laatste[0]?.data).toMatchObject({ door: 'partij:VWS' });
    const opgelost = v.doe(wie.projectorganisatie, 'losBelemmeringOp', { code: 'B-1', door: 'partij:NVZ', toelichting: 'De leverancier heeft een koppeling gemaakt.' }, { op: '2025-09-01' });
    expect(opgelost.state.implementatie?.belemmeringen?.[0]).toMatchObject({ opgelost: { door: 'partij:NVZ', op: '2025-09-01' } });
    expect(() => opgelost.doe(wie.NVZ, 'losBelemmeringOp', { code: 'B-1', toelichting: 'Nog eens.' })).toThrow(weigering('verwijzing-onbekend'));
    expect(() => inFase('implementatie').doe(wie.NVZ, 'losBelemmeringOp', { code: 'B-1', toelichting: 'x' })).toThrow(weigering('al-gedaan'));
  });
});

describe('een verbeteractie', () => {
  it('heeft een soort als die genoemd is', () => {
    const v = inFase('implementatie').doe(wie.FMS, 'voegVerbeteractieToe', { ...actie, soort: 'scholing' });
    expect(v.state.implementatie?.verbeteracties).toEqual([{ ...actie, soort: 'scholing', status: 'niet-in-gang-gezet' }]);
    expect(item.event('verbeteractie-toegevoegd')?.upcast(1, actie)).toEqual(actie);
  });

  it('kan een andere eigenaar, omschrijving of soort krijgen; de status blijft, en het verloop houdt wat er stond', () => {
    const begonnen = metActie().doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'in-gang-gezet' });
    const over = begonnen.doe(wie.FMS, 'wijzigVerbeteractie', { code: 'VA-1', omschrijving: 'Keuzehulp in gebruik', eigenaar: 'partij:ZN', soort: 'scholing', reden: 'ZN neemt dit over.' });
    expect(over.state.implementatie?.verbeteracties).toEqual([{ code: 'VA-1', omschrijving: 'Keuzehulp in gebruik', eigenaar: 'partij:ZN', soort: 'scholing', status: 'in-gang-gezet' }]);
    expect(over.laatste[0]?.data).toMatchObject({ vorige: { omschrijving: 'Keuzehulp invoeren', eigenaar: 'partij:NVZ' } });
    expect(zinVan({ streamId: 'item-test', ...over.laatste[0]! })).toBe('Verbeteractie VA-1 gewijzigd: de omschrijving (was: Keuzehulp invoeren), de eigenaar (was: NVZ), de soort (was: niet genoemd).');
    expect(aanZet(over.state)).toEqual({ wie: ['partij:ZN'], wat: 'Verbeteracties uitvoeren' });
    expect(() => over.doe(wie.NVZ, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' })).toThrow(weigering('geen-recht'));
    const soort = over.doe(wie.projectorganisatie, 'wijzigVerbeteractie', { code: 'VA-1', soort: 'overig', eigenaar: 'partij:ZN', reden: 'Verkeerd gekozen.' });
    expect(soort.laatste[0]?.data).toMatchObject({ nieuw: { soort: 'overig' }, vorige: { soort: 'scholing' } });
  });

  it('wordt niet gewijzigd door wie haar alleen uitvoert, zonder reden, naar hetzelfde, of als zij er niet is', () => {
    const wijzig = (data: object, door: Actor = wie.FMS) => () => metActie().doe(door, 'wijzigVerbeteractie', { code: 'VA-1', eigenaar: 'partij:ZN', reden: 'x', ...data });
    expect(wijzig({}, wie.NVZ)).toThrow(weigering('geen-recht'));
    expect(wijzig({ reden: undefined })).toThrow('Vul hier tekst in.');
    expect(wijzig({ eigenaar: 'partij:NVZ' })).toThrow(weigering('onvolledig'));
    expect(wijzig({ eigenaar: 'partij:Bestaatniet' })).toThrow(weigering('verwijzing-onbekend'));
    expect(wijzig({ code: 'VA-9' })).toThrow('Er is geen verbeteractie VA-9. Wel: VA-1.');
    expect(() => inFase('richtlijn').doe(wie.FMS, 'wijzigVerbeteractie', { code: 'VA-1', eigenaar: 'partij:ZN', reden: 'x' })).toThrow('Verbeteractie wijzigen kan alleen in de fase implementatie, of daarna. CGG-0142 is in de fase richtlijn.');
  });
});

describe('de streeftijd', () => {
  const metDoel = () => inFase('implementatie').doe(wie.werkorganisatie, 'spreekStreeftijdAf', { maanden: 24 }, { op: '2025-09-01' });
  const open = (v: ReturnType<typeof metDoel>) => v.state.termijnen.filter(({ stap, staat }) => stap === 'streeftijd' && staat !== 'vervallen');

  it('telt vanaf het begin van de implementatie en is een termijn die de afronding haalt', () => {
    expect(types(metDoel().laatste)).toEqual(['streeftijd-afgesproken', 'termijn-gesteld']);
    expect(open(metDoel())).toMatchObject([{ id: 'streeftijd-1', nominaal: '2027-06-02', bron: 'besluit', eigenaren: ['partij:FMS'] }]);
    const klaar = metDoel().doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Klaar.' }, { op: '2026-03-03' });
    expect(open(klaar)).toMatchObject([{ staat: 'gehaald', gehaaldOp: '2026-03-03' }]);
  });

  it('maakt bij een nieuwe afspraak plaats voor de nieuwe datum', () => {
    const v = metDoel().doe(wie.werkorganisatie, 'spreekStreeftijdAf', { streeftijd: '2028-01-03', reden: 'Meer tijd.' });
    expect(types(v.laatste)).toEqual(['streeftijd-afgesproken', 'termijn-vervallen', 'termijn-gesteld']);
    expect(open(v)).toMatchObject([{ id: 'streeftijd-2', nominaal: '2028-01-03', staat: 'loopt' }]);
  });

  it('loopt door als het item terugkomt uit de monitoring, met de datum die een besluit haar gaf', () => {
    const verlengd = metDoel().doe(wie.werkorganisatie, 'verlengTermijn', { termijnId: 'streeftijd-1', nieuweDatum: '2027-12-01', reden: 'COVID-19' });
    const terug = verlengd
      .doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Klaar.' }, { op: '2026-03-03' })
      .doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: '41 procent.' }, { op: '2026-10-01' });
    expect(open(terug).at(-1)).toMatchObject({ id: 'streeftijd-2', nominaal: '2027-12-01', staat: 'loopt' });
  });

  it('is een datum die komt, één manier tegelijk, niet twee keer dezelfde, en verstreken is zij van de escalatie', () => {
    const doe = (data: object) => () => metDoel().doe(wie.werkorganisatie, 'spreekStreeftijdAf', { ...data });
    expect(doe({})).toThrow(weigering('onvolledig'));
    expect(doe({ maanden: 12, streeftijd: '2028-01-03' })).toThrow(weigering('onvolledig'));
    expect(doe({ maanden: 1 })).toThrow(weigering('datum-ongeldig'));
    expect(doe({ maanden: 24 })).toThrow(weigering('al-gedaan'));
    expect(() => metDoel().doe(wie.FMS, 'spreekStreeftijdAf', { maanden: 36 })).toThrow(weigering('geen-recht'));
    expect(() => metDoel().doe(wie.werkorganisatie, 'spreekStreeftijdAf', { maanden: 36 }, { op: '2027-07-01' })).toThrow(weigering('ligt-bij-escalatie'));
  });
});

describe('de de-implementatie', () => {
  it('wordt aangemerkt en kan worden teruggenomen', () => {
    const v = inFase('implementatie').doe(wie.FMS, 'merkDeImplementatieAan');
    expect(v.state.implementatie).toMatchObject({ deImplementatie: true, verbeteracties: [] });
    expect(() => v.doe(wie.FMS, 'merkDeImplementatieAan')).toThrow(weigering('al-gedaan'));
    expect(v.doe(wie.FMS, 'merkDeImplementatieAan', { deImplementatie: false }).state.implementatie?.deImplementatie).toBe(false);
    expect(() => inFase('implementatie').doe(wie.FMS, 'merkDeImplementatieAan', { deImplementatie: false })).toThrow(weigering('al-gedaan'));
  });
});

describe('de jaarrapportage', () => {
  const rapport = { toelichting: 'Drie van de vier in gang gezet.' };

  it('wordt gevraagd waar het programma dat zegt: elk jaar vanaf het begin, zonder te verschuiven, en een evaluatie in het vierde', () => {
    expect(traject().state.termijnen.map(({ id, nominaal }) => [id, nominaal])).toEqual([
      ['jaarrapport-1-1', '2020-01-31'], ['jaarrapport-2-1', '2021-01-31'], ['jaarrapport-3-1', '2022-01-31'], ['evaluatie-1', '2023-01-31'],
    ]);
    const laat = traject().doe(wie.projectorganisatie, 'rapporteerImplementatie', rapport, { op: '2020-04-01' });
    expect(types(laat.laatste)).toEqual(['implementatie-gerapporteerd', 'termijn-gehaald']);
    expect(laat.state.termijnen.map(({ staat }) => staat)).toEqual(['gehaald', 'loopt', 'loopt', 'loopt']);
    const vier = laat
      .doe(wie.FMS, 'rapporteerImplementatie', rapport, { op: '2021-01-20' })
      .doe(wie.FMS, 'rapporteerImplementatie', rapport, { op: '2022-01-20' })
      .doe(wie.FMS, 'evalueerImplementatie', rapport, { op: '2023-01-20' });
    expect(vier.state.termijnen.every(({ staat }) => staat === 'gehaald')).toBe(true);
    expect(vier.state.implementatie).toMatchObject({ rapporten: [{ jaar: 1 }, { jaar: 2 }, { jaar: 3 }], geevalueerdOp: '2023-01-20' });
    expect(() => vier.doe(wie.FMS, 'rapporteerImplementatie', rapport)).toThrow('Over alle jaren is gerapporteerd.');
    expect(() => vier.doe(wie.FMS, 'evalueerImplementatie', rapport)).toThrow(weigering('al-gedaan'));
  });

  it('gaat over een jaar dat begonnen is', () => {
    const doe = (type: string, data: object, op: string, gebeurdOp?: string) => () => traject().doe(wie.FMS, type, { ...rapport, ...data }, { op, ...(gebeurdOp === undefined ? {} : { gebeurdOp }) });
    expect(doe('rapporteerImplementatie', { jaar: 3 }, '2021-01-30')).toThrow('Implementatiejaar 3 begint op 31 januari 2021. Leg het daarna vast.');
    expect(doe('rapporteerImplementatie', { jaar: 3 }, '2021-06-01', '2020-06-01')).toThrow(weigering('nog-niet'));
    expect(doe('evalueerImplementatie', {}, '2022-01-30')).toThrow('Implementatiejaar 4 begint op 31 januari 2022. Leg het daarna vast.');
    expect(doe('rapporteerImplementatie', { jaar: 3 }, '2021-01-31')().laatste).not.toEqual([]);
  });

  it('vraagt alleen een evaluatie waar het programma dat zegt', () => {
    const zonder = { ...jaarrapportprogramma, fasen: jaarrapportprogramma.fasen.map((fase) => (fase.jaarrapportage === undefined ? fase : { ...fase, jaarrapportage: { jaren: 3, eigenaar: 'indiener' as const } })) };
    expect(() => traject().doe(wie.FMS, 'evalueerImplementatie', rapport, { definitie: zonder })).toThrow('Rapportprogramma vraagt geen evaluatie van de implementatie.');
  });

  it('heeft per jaar een dag die te corrigeren is', () => {
    const v = traject().doe(wie.projectorganisatie, 'rapporteerImplementatie', rapport, { op: '2020-04-01' });
    const versie = v.events.findLast(({ type }) => type === 'implementatie-gerapporteerd')!.version;
    const goed = v.doe(wie.projectorganisatie, 'corrigeerRegistratie', { versie, juisteDatum: '2020-01-20', reden: 'De brief is van 20 januari.' });
    expect(goed.state.implementatie?.rapporten).toMatchObject([{ jaar: 1, op: '2020-01-20' }]);
    expect(goed.state.termijnen[0]).toMatchObject({ id: 'jaarrapport-1-1', gehaaldOp: '2020-01-20' });
    expect(zinVan(goed.events[v.events.length]!)).toBe('Gecorrigeerd: "Jaarrapport vastgelegd, jaar 1" gebeurde op 20 januari 2020, niet op 1 april 2020.');
  });

  it('vraagt na een terugkeer alleen wat nog komt', () => {
    const terug = traject()
      .doe(wie.werkorganisatie, 'rondImplementatieAf', { bijBesluit: true, reden: 'Klaar.' }, { op: '2019-12-01' })
      .doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'Niet gehaald.' }, { op: '2020-06-01' });
    expect(terug.state.termijnen.filter(({ staat }) => staat === 'loopt').map(({ id, nominaal }) => [id, nominaal])).toEqual([
      ['jaarrapport-2-2', '2021-01-31'], ['jaarrapport-3-2', '2022-01-31'], ['evaluatie-2', '2023-01-31'],
    ]);
  });

  it('weigert een jaar dat er niet is of al gerapporteerd is, en bestaat niet waar niemand erom vraagt', () => {
    const een = traject().doe(wie.projectorganisatie, 'rapporteerImplementatie', { ...rapport, jaar: 2 }, { op: '2020-06-01' });
    expect(() => een.doe(wie.projectorganisatie, 'rapporteerImplementatie', { ...rapport, jaar: 2 })).toThrow(weigering('al-gedaan'));
    expect(() => een.doe(wie.projectorganisatie, 'rapporteerImplementatie', { ...rapport, jaar: 4 })).toThrow(weigering('datum-ongeldig'));
    expect(() => een.doe(wie.NVZ, 'rapporteerImplementatie', rapport)).toThrow(weigering('geen-recht'));
    expect(() => inFase('implementatie').doe(wie.FMS, 'rapporteerImplementatie', rapport)).toThrow('Cirkel van Gepast Gebruik vraagt geen jaarrapportage over de implementatie.');
    expect(() => inFase('implementatie').doe(wie.FMS, 'evalueerImplementatie', rapport)).toThrow(weigering('niet-in-deze-fase'));
    expect(inFase('implementatie').state.termijnen.filter(({ staat }) => staat === 'loopt')).toEqual([]);
  });
});
