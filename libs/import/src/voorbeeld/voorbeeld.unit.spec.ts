import type { Importsoortnaam } from '@cirkel/contracts';
import { definitieSchema, DomainError, type Actor } from '@cirkel/domain';
import { InvoerFout, kalenderVan } from '@cirkel/commands';
import { cirkelDefinitie } from '@cirkel/programmas';
import { maakXlsx, type Testcel } from '../../testing';
import { GRENZEN, leesBestand } from '../bestand';
import { importsoorten, kolommenVan } from '../soorten';
import { beoordeel, type Keur, type KeurVelden, type Regel } from './beoordeel';
import { leesTabel, zoekKoppenVan } from './tabel';

const definitie = definitieSchema.parse(cirkelDefinitie);
const actor: Actor = { id: 'p', rol: 'projectorganisatie' };

async function voorbeeld(naam: Importsoortnaam, rijen: readonly (readonly Testcel[])[], { samengevoegd = [], bestaat = {}, keur = () => Promise.resolve({ besloten: [] }), keurVelden = () => Promise.resolve([]), als = actor }: { samengevoegd?: readonly string[]; bestaat?: Record<string, string>; keur?: Keur; keurVelden?: KeurVelden; als?: Actor } = {}): Promise<{ regels: readonly Regel[]; opmerkingen: readonly string[] }> {
  const soort = importsoorten[naam];
  const blad = await leesBestand(maakXlsx([{ rijen, samengevoegd }]));
  const tabel = leesTabel(blad, kolommenVan(soort, definitie));
  const bron = { definitie, kalender: kalenderVan(definitie), stelsel: blad.stelsel, actor: als, programma: 'cirkel', vandaag: '2020-09-15' };
  const regels = await beoordeel(tabel, { soort, bron, keur, keurVelden, bestaande: (waarden) => Promise.resolve(new Map(Object.entries(bestaat).filter(([waarde]) => waarden.includes(waarde)).map(([waarde, nummer]) => [waarde, { reden: `Bestaat al: ${nummer}.`, stromen: [] }]))), items: (namen) => Promise.resolve(new Map(namen.filter((naam) => naam !== 'CGG-0009').map((naam) => [naam, `item-${naam}`]))) });
  return { regels, opmerkingen: tabel.opmerkingen };
}
const kop = ['Code', 'Omschrijving', 'Domein', 'Eigenaren', 'Termijn', 'Laatste dag'];
const rij = (anders: Partial<Record<number, Testcel>> = {}): Testcel[] => Object.assign(['A-01', 'Spiegels maken', 'Monitoren', 'FMS', 'eind 2020', undefined] as Testcel[], anders);

describe('de kolommen', () => {
  it('worden gevonden onder titels en lege regels, in elke volgorde, onder andere namen, met aanhalingstekens van Windows en spaties', async () => {
    const { regels, opmerkingen } = await voorbeeld('acties', [
      ['Jaarplan 2020-2021'], [], ['Stand', { dag: '2020-09-01' }], ['  WIE? ', 'Actie', '“Deadline”', 'Kleur', 'Thema', ' Nr. '],
      ['V&VN en de projectorganisatie', ' Spiegels maken ', 'april 2021', 'rood', 'implementeren en monitoren', 'M-1'], [undefined, undefined, undefined, 'alleen kleur'], ['  WIE? ', 'Actie', '“Deadline”', 'Kleur', 'Thema', ' Nr. '],
    ]);
    expect(opmerkingen).toEqual(['Deze kolommen worden niet gebruikt: "Kleur".']);
    expect(regels).toEqual([
      expect.objectContaining({
        rij: 5, oordeel: 'goed', titel: 'Spiegels maken',
        opdracht: { type: 'registreerActie', programma: 'cirkel', code: 'M-1', omschrijving: 'Spiegels maken', domein: 'implementeren', eigenaren: ['partij:VenVN', 'projectorganisatie'], doorlopend: false, termijn: { datum: '2021-04-30', precisie: 'maand', tekst: 'april 2021' } },
      }),
    ]);
  });

  it('worden in een .csv met puntkomma\u2019s gevonden, hoeveel komma\u2019s er ook in de zinnen staan', async () => {
    const kolommen = kolommenVan(importsoorten.kennisvragen, definitie);
    const inhoud = Buffer.from('Kennisvraag;Partij;Toelichting\nLage rughernia;FMS;Bij ouderen, vrouwen, mannen, en kinderen, met pijn\n');
    const { rijen } = leesTabel(await leesBestand(inhoud, GRENZEN, zoekKoppenVan(kolommen)), kolommen);
    expect(rijen[0]?.cellen).toMatchObject({ titel: { tekst: 'Lage rughernia' }, eigenaar: { tekst: 'FMS' } });
  });

  it('die nodig zijn en ontbreken, worden allemaal genoemd', async () => {
    await expect(voorbeeld('acties', [['Code', 'Omschrijving'], ['A', 'B']])).rejects.toMatchObject({
      message: 'Deze kolommen ontbreken: Domein (mag ook heten: thema, onderdeel, hoofdstuk); Eigenaren (mag ook heten: eigenaar, wie, verantwoordelijke).',
    });
  });
});

describe('een rij', () => {
  it('krijgt al haar fouten tegelijk te horen', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij({ 1: undefined, 2: 'Onzin', 3: 'FMS; Piet', 4: 'begin 2021' })]);
    expect(regels[0]).toMatchObject({
      oordeel: 'fout',
      redenen: [
        'Omschrijving: vul dit in.',
        expect.stringMatching(/^Domein: "Onzin" is geen keuze\. Kies uit: agenderen/),
        expect.stringMatching(/^Eigenaren: "Piet" hoort niet bij dit programma\. Kies uit: /),
        'Uit "begin 2021" volgt geen dag. Dat kan iedereen anders lezen. Welke dag is de laatste?',
      ],
    });
    expect(regels[0]).not.toHaveProperty('opdracht');
  });

  it('krijgt naast haar onleesbare cellen ook te horen wat er met de andere cellen mis is, en niet nog eens wat er al gezegd is', async () => {
    const keurVelden: KeurVelden = () =>
      Promise.resolve([
        { pad: 'domein', melding: 'Kies een domein.' },
        { pad: 'omschrijving', melding: 'Omschrijf de actie.' },
        { pad: 'eigenaren.0', melding: 'XYZ hoort niet bij dit programma.' },
        { pad: '', melding: 'Dat kan nu niet.' },
      ]);
    const { regels } = await voorbeeld('acties', [kop, rij({ 1: 'x', 2: 'Onzin' })], { keurVelden });
    expect(regels[0]?.redenen).toEqual([expect.stringMatching(/^Domein: "Onzin" is geen keuze/), 'Omschrijving: Omschrijf de actie.', 'Eigenaren: XYZ hoort niet bij dit programma.', 'Dat kan nu niet.']);
  });

  it('waarvan de opdracht de verkeerde vorm heeft, hoort alles tegelijk, met de naam van de kolom', async () => {
    const weigering = new InvoerFout([{ pad: 'aantal', melding: 'Vul een heel getal in.' }]);
    const keurVelden: KeurVelden = () => Promise.resolve([{ pad: 'aantal', melding: 'Vul een heel getal in.' }, { pad: 'centrum', melding: 'Er is geen centrum ZH-9.' }]);
    const { regels } = await voorbeeld('inclusies', [['Nummer', 'Centrum', 'Aantal'], ['CGG-0001', 'ZH-9', 1.5]], { keur: () => Promise.resolve({ weigering }), keurVelden });
    expect(regels[0]).toMatchObject({ oordeel: 'fout', redenen: ['Aantal: Vul een heel getal in.', 'Centrum: Er is geen centrum ZH-9.'] });
  });

  it('noemt bij een weigering van de regels de kolom van het veld, ook waar die anders heet, en één keer', async () => {
    const fouten = [0, 1].map((i) => ({ pad: `/scores/${i}/item`, melding: 'CGG-0009 is geen kandidaat.' }));
    const keur: Keur = () => Promise.resolve({ weigering: new DomainError('verwijzing-onbekend', 'Samen.', { veld: 'scores', fouten: [...fouten, { pad: '/scores/1/score', melding: '9 is geen score.' }] }) });
    const { regels } = await voorbeeld('scores', [['Nummer', 'Gezondheidswinst', 'Volume'], ['CGG-0009', 4, 9]], { keur, als: { id: 'q', rol: 'partij', partij: 'FMS' } });
    expect(regels[0]?.redenen).toEqual(['Nummer: CGG-0009 is geen kandidaat.', 'Volume: 9 is geen score.']);
    const weg: Keur = () => Promise.resolve({ weigering: new DomainError('onbekend', 'Er is geen spiegel met dit nummer of id.') });
    const spiegel = await voorbeeld('spiegelcijfers', [['Spiegel', 'Zorgaanbieder', 'Periode', 'Teller', 'Noemer'], ['SP-9', 'ZH-012', '2020-H1', 34, 52]], { keur: weg });
    expect(spiegel.regels[0]?.redenen).toEqual(['Spiegel: Er is geen spiegel met dit nummer of id.']);
    const laat: Keur = () => Promise.resolve({ weigering: new DomainError('datum-ongeldig', 'Kies vandaag of eerder.', { veld: 'gebeurdOp' }) });
    expect((await voorbeeld('trajecten', [['Traject', 'Sinds'], ['Psychose', { dag: '2030-01-07' }]], { keur: laat })).regels[0]?.redenen).toEqual(['Sinds: Kies vandaag of eerder.']);
  });

  it('zegt welke dag er van elke geschreven datum is gemaakt, en waarom', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij(), rij({ 0: 'A-02', 4: 'voor 1 november 2020' }), rij({ 0: 'A-03', 4: 'na de zomer', 5: { dag: '2020-10-01' } }), rij({ 0: 'A-04', 4: 'z.s.m.' })]);
    expect(regels.map(({ dagen }) => dagen)).toEqual([
      [{ kolom: 'Termijn', geschreven: 'eind 2020', dag: '2020-12-31', waarom: 'een periode eindigt op haar laatste werkdag' }],
      [{ kolom: 'Termijn', geschreven: 'voor 1 november 2020', dag: '2020-10-30', waarom: 'voor een dag of periode is de laatste werkdag ervoor' }],
      [{ kolom: 'Laatste dag', geschreven: '1 oktober 2020', dag: '2020-10-01', waarom: null }],
      [],
    ]);
    const traject = await voorbeeld('trajecten', [['Traject', 'Sinds'], ['Psychose', '2018']]);
    expect(traject.regels[0]?.dagen).toEqual([{ kolom: 'Sinds', geschreven: '2018', dag: '2018-01-01', waarom: 'van een jaar is het begin de eerste dag' }]);
  });

  it('met een termijn die niet te raden is, wordt goed door het antwoord in de kolom Laatste dag; de woorden blijven', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij({ 4: 'begin 2021', 5: '1e kwartaal 2021' }), rij({ 0: 'A-02', 4: 'na de zomer', 5: { dag: '2020-10-01' } })]);
    expect(regels.map((regel) => regel.opdracht?.['termijn'])).toEqual([
      { datum: '2021-03-31', precisie: 'kwartaal', tekst: 'begin 2021' },
      { datum: '2020-10-01', precisie: 'dag', tekst: 'na de zomer' },
    ]);
  });

  it('met een dag als datum of als maand van Excel', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij({ 4: { dag: '2020-11-01' } }), rij({ 0: 'A-02', 4: { dag: '2021-04-01', alleenMaand: true } }), rij({ 0: 'A-03', 4: 44136 })]);
    expect(regels.map((regel) => regel.opdracht?.['termijn'])).toMatchObject([{ datum: '2020-11-01', precisie: 'dag', tekst: '1 november 2020' }, { datum: '2021-04-30', precisie: 'maand', tekst: 'april 2021' }, { datum: '2020-11-01', precisie: 'dag' }]);
  });

  it('krijgt wat in een samengevoegde cel erboven staat; wat alleen daaruit bestaat, is geen rij', async () => {
    const { regels } = await voorbeeld('acties', [[...kop, 'Kleur'], rij(), rij({ 0: 'A-02', 3: undefined }), rij({ 0: undefined, 1: undefined, 2: undefined, 3: undefined, 4: undefined, 6: 'rood' })], { samengevoegd: ['D2:D4'] });
    expect(regels.map(({ rij: nr, oordeel, redenen, opdracht }) => [nr, oordeel, opdracht?.['eigenaren'], ...redenen])).toEqual([
      [2, 'goed', ['partij:FMS']],
      [3, 'let-op', ['partij:FMS'], 'Eigenaren: "FMS" komt uit de samengevoegde cel erboven.'],
    ]);
  });

  it('met een begin, een verwachting of een termijn die voorbij is, vraagt aandacht', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij({ 4: 'vanaf augustus 2020' }), rij({ 0: 'A-02', 4: 'naar verwachting in 2021' }), rij({ 0: 'A-03', 4: '1 september 2020' })]);
    expect(regels.map(({ oordeel, redenen, verleden }) => [oordeel, redenen[0], verleden])).toEqual([
      ['let-op', '"vanaf augustus 2020" is een begin, geen termijn. De woorden komen in de omschrijving.', false],
      ['let-op', '"naar verwachting in 2021" is een verwachting, geen termijn. De woorden komen in de omschrijving.', false],
      ['let-op', 'De termijn is al voorbij. Kies bij het uitvoeren of dat zo wordt vastgelegd, zonder herinneringen en escalaties.', true],
    ]);
    expect(regels[0]?.opdracht).toMatchObject({ omschrijving: 'Spiegels maken (vanaf augustus 2020)' });
  });

  it('met een formule: de opgeslagen waarde geldt, zonder waarde is het een fout; een fout van Excel ook', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij({ 1: { formule: 'A1', waarde: 'Spiegels' } }), rij({ 0: 'A-02', 1: { formule: 'A1' } }), rij({ 0: 'A-03', 1: '=HYPERLINK("http://x")' })]);
    expect(regels.map(({ oordeel, redenen }) => [oordeel, redenen[0]])).toEqual([
      ['let-op', 'Omschrijving: er staat een formule; de opgeslagen waarde "Spiegels" geldt.'],
      ['fout', 'Omschrijving: er staat een formule zonder opgeslagen waarde. Zet de waarde in de cel.'],
      ['let-op', 'Omschrijving: "=HYPERLINK("http://x" lijkt op een formule en is als tekst overgenomen.'],
    ]);
  });

  it('die er al is, in het bestand of in het programma, is dubbel', async () => {
    const { regels } = await voorbeeld('acties', [kop, rij(), rij({ 0: 'a-01', 1: 'Iets anders' }), rij({ 0: 'B-01' })], { bestaat: { 'code | b-01': 'ACT-007' } });
    expect(regels.map(({ oordeel, redenen }) => [oordeel, ...redenen])).toEqual([['goed'], ['dubbel', 'Dezelfde als rij 2.'], ['dubbel', 'Bestaat al: ACT-007.']]);
  });

  it('zonder code is dubbel door dezelfde woorden voor dezelfde eigenaren, in welke volgorde ook', async () => {
    const zonder = (anders: Partial<Record<number, Testcel>> = {}): Testcel[] => rij({ 0: undefined, ...anders });
    const { regels } = await voorbeeld('acties', [kop, zonder({ 3: 'FMS; NVZ' }), zonder({ 1: 'spiegels  MAKEN', 3: 'NVZ en FMS' }), zonder({ 3: 'FMS' }), zonder({ 1: 'Agenda maken' })], { bestaat: { 'wat | agenda maken | partij:fms': 'ACT-007' } });
    expect(regels.map(({ oordeel, redenen }) => [oordeel, ...redenen])).toEqual([['goed'], ['dubbel', 'Dezelfde als rij 2.'], ['goed'], ['dubbel', 'Bestaat al: ACT-007.']]);
  });

  it.each(['bestaat-al', 'al-gedaan'] as const)('waarvan de regels zeggen dat zij er al is (%s), is dubbel en kan niet nog eens', async (code) => {
    const { regels } = await voorbeeld('spiegelcijfers', [['Spiegel', 'Zorgaanbieder', 'Periode', 'Teller', 'Noemer'], ['SP-1', 'ZH-012', '2020-H1', 34, 52]], { keur: () => Promise.resolve({ weigering: new DomainError(code, 'Dat is er al.') }) });
    expect(regels[0]).toMatchObject({ oordeel: 'dubbel', redenen: ['Dat is er al.'] });
    expect(regels[0]).not.toHaveProperty('opdracht');
  });

  it('wordt beoordeeld na de rijen ervoor die doorgaan; een dubbele rij gaat niet vanzelf door', async () => {
    const vooraf: boolean[] = [];
    const keur: Keur = (_opdracht, _streamId, gaatVooraf) => {
      vooraf.push(gaatVooraf);
      return Promise.resolve({ besloten: [] });
    };
    await voorbeeld('acties', [kop, rij(), rij(), rij({ 0: 'A-02', 4: '1 september 2020' }), rij({ 0: 'A-03', 1: undefined })], { keur });
    expect(vooraf).toEqual([true, false, true]);
  });

  it('die meer is dan de norm van de partij, of meer dan het doel, vraagt aandacht', async () => {
    const bovenNorm = { jaar: 2020, norm: 10, nummerVanPartij: 11 };
    const vraag = await voorbeeld('kennisvragen', [['Vraag', 'Partij'], ['Lage rughernia', 'FMS']], { keur: () => Promise.resolve({ besloten: [{ type: 'kennisvraag-ingediend', schemaVersion: 2, data: { bovenNorm } }] }) });
    expect(vraag.regels[0]).toMatchObject({ oordeel: 'let-op', redenen: ['Dit is vraag 11 van deze partij in 2020. De norm is 10; de werkorganisatie kan haar toestaan.'] });
    const cijfer = await voorbeeld('inclusies', [['Nummer', 'Centrum', 'Aantal'], ['CGG-0001', 'ZH-1', 99]], { keur: () => Promise.resolve({ besloten: [{ type: 'inclusies-geregistreerd', schemaVersion: 1, data: { bovenDoel: true } }] }) });
    expect(cijfer.regels[0]).toMatchObject({ oordeel: 'let-op', redenen: ['Dat is meer dan het doel.'] });
  });

  it('die de regels weigeren, zegt wat de regels zeggen', async () => {
    const { regels } = await voorbeeld('kennisvragen', [['Vraag', 'Partij', 'WV'], ['Lage rughernia', 'FMS', 'NVvN, NOV']], { keur: (opdracht) => Promise.resolve({ weigering: new DomainError('geen-recht', `Nee tegen ${JSON.stringify(opdracht)}.`) }) });
    expect(regels[0]).toMatchObject({ oordeel: 'fout', redenen: ['Nee tegen {"type":"dienKennisvraagIn","programma":"cirkel","titel":"Lage rughernia","eigenaar":"partij:FMS","wvs":["NVvN","NOV"]}.'] });
  });

  it('van een scoreblad wordt de scores van de eigen partij voor dat jaar; een lege cel is geen score', async () => {
    const { regels } = await voorbeeld('scores', [['Nummer', 'Onderwerp', 'Gezondheidswinst', 'Volume', 'Toegevoegde waarde', 'Jaar'], ['CGG-0001', 'Rughernia', 4, undefined, '5', 2021], ['CGG-0002', 'Heup', 3, 2], ['CGG-0003', 'Knie', 'veel'], ['CGG-0001', 'Rughernia', 4, 2, undefined, 2022], ['CGG-0001', 'Rughernia', 3, 2, undefined, 2022]], { als: { id: 'q', rol: 'partij', partij: 'FMS' } });
    expect(regels.map(({ streamId, opdracht, redenen }) => [streamId, opdracht?.['scores'], ...redenen])).toEqual([
      ['scoreblad-cirkel-2021-FMS', [{ item: 'CGG-0001', criterium: 'gezondheidswinst', score: 4 }, { item: 'CGG-0001', criterium: 'toegevoegde-waarde', score: 5 }]],
      ['scoreblad-cirkel-2020-FMS', [{ item: 'CGG-0002', criterium: 'gezondheidswinst', score: 3 }, { item: 'CGG-0002', criterium: 'volume', score: 2 }]],
      ['scoreblad-cirkel-2020-FMS', undefined, 'Gezondheidswinst: "veel" is geen getal.'],
      ['scoreblad-cirkel-2022-FMS', expect.any(Array)],
      ['scoreblad-cirkel-2022-FMS', expect.any(Array), 'Dezelfde als rij 5.'],
    ]);
  });

  it('met inclusies gaat naar het register van dat item; van een item dat er niet is, is het een fout', async () => {
    const { regels } = await voorbeeld('inclusies', [['Nummer', 'Centrum', 'Peildatum', 'Aantal'], ['CGG-0001', 'ZH-1', { dag: '2020-09-01' }, 12], ['CGG-0001', 'ZH-1', '01-09-2020', '1.200'], ['CGG-0009', 'ZH-1', undefined, 3], ['CGG-0001', 'ZH-2', 'september 2020', 'twaalf']]);
    expect(regels.map(({ oordeel, streamId, opdracht, redenen }) => [oordeel, streamId, opdracht, ...redenen])).toEqual([
      ['goed', 'inclusies-item-CGG-0001', { type: 'registreerInclusies', centrum: 'ZH-1', datum: '2020-09-01', aantal: 12 }],
      ['dubbel', 'inclusies-item-CGG-0001', { type: 'registreerInclusies', centrum: 'ZH-1', datum: '2020-09-01', aantal: 1200 }, 'Dezelfde als rij 2.'],
      ['fout', undefined, undefined, 'Nummer: Er is geen item CGG-0009.'],
      ['fout', 'inclusies-item-CGG-0001', undefined, 'Datum: Noem een dag, geen periode: "september 2020".', 'Aantal: "twaalf" is geen getal.'],
    ]);
  });

  it('met spiegelcijfers gaat naar die spiegel, van een zorgaanbieder of landelijk', async () => {
    const { regels } = await voorbeeld('spiegelcijfers', [['Spiegel', 'Zorgaanbieder', 'Periode', 'Teller', 'Noemer'], ['SP-1', 'ZH-012', '1e halfjaar 2020', 34, 52], ['SP-1', 'Landelijk', '2020-H1', 3120, 4480], ['SP-1', 'ZH-012', 'eerste helft 2020', 1, 2], ['SP-1', 'ZH-013', 'mei 2020', 1, 2]]);
    expect(regels.map(({ oordeel, streamId, opdracht, redenen }) => [oordeel, streamId, opdracht, ...redenen])).toEqual([
      ['goed', 'spiegel-SP-1', { type: 'registreerMeting', zorgaanbieder: 'ZH-012', periode: '2020-H1', teller: 34, noemer: 52 }],
      ['goed', 'spiegel-SP-1', { type: 'registreerMonitorcijfer', periode: '2020-H1', teller: 3120, noemer: 4480 }],
      ['dubbel', 'spiegel-SP-1', { type: 'registreerMeting', zorgaanbieder: 'ZH-012', periode: '2020-H1', teller: 1, noemer: 2 }, 'Dezelfde als rij 2.'],
      ['fout', 'spiegel-SP-1', undefined, 'Periode: "mei 2020" is geen halfjaar of kwartaal. Schrijf de periode als 2021-H1 of 2021-Q1.'],
    ]);
  });

  it('van de trajecten van Zinnige Zorg komt bij implementatie binnen', async () => {
    const { regels } = await voorbeeld('trajecten', [['Traject'], ['Perifeer arterieel vaatlijden']]);
    expect(regels[0]?.opdracht).toEqual({ type: 'laatItemInstromen', programma: 'cirkel', fase: 'implementatie', bron: 'Zinnige Zorg', eigenaar: 'partij:ZINL', titel: 'Perifeer arterieel vaatlijden' });
  });

  it('waarvan door de dag een termijn al voorbij is, vraagt aandacht, ook al staat er geen termijn in de rij', async () => {
    const gebeurtenis = (type: string) => ({ type, schemaVersion: 1, data: {} });
    const verstreken: Keur = () => Promise.resolve({ besloten: [gebeurtenis('item-ingestroomd'), gebeurtenis('termijn-gesteld'), gebeurtenis('termijn-verstreken')] });
    const { regels } = await voorbeeld('trajecten', [['Traject', 'Sinds'], ['Psychose', { dag: '2015-01-07' }]], { keur: verstreken });
    expect(regels[0]).toMatchObject({ oordeel: 'let-op', verleden: true, redenen: ['De termijn is al voorbij. Kies bij het uitvoeren of dat zo wordt vastgelegd, zonder herinneringen en escalaties.'] });
    const loopt: Keur = () => Promise.resolve({ besloten: [gebeurtenis('item-ingestroomd'), gebeurtenis('termijn-gesteld')] });
    expect((await voorbeeld('trajecten', [['Traject'], ['Psychose']], { keur: loopt })).regels[0]).toMatchObject({ oordeel: 'goed', verleden: false });
  });
});
