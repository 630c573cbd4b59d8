import { besluitmail, herinneringsmail, tredemail, verstrekenmail, type Mailfeiten } from './mailtekst';

const feiten: Mailfeiten = {
  naam: 'J. de Wit', rol: 'vertegenwoordiger van de FMS', nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'PICOT aanvullen', vandaag: '2020-10-16',
  url: 'https://cirkel.test/items/CGG-0142', demonstratie: false,
};

describe('de mail', () => {
  it('herinnert met dagen, stap en onderwerp, en zegt uiterlijk wanneer', () => {
    const mail = herinneringsmail({ ...feiten, effectief: '2020-10-30', aanZet: ['partij:FMS'], ontbreekt: [] });
    expect(mail.onderwerp).toBe('Nog 14 dagen: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(mail.tekst).toContain('Uiterlijk: vrijdag 30 oktober 2020.');
    expect(mail.tekst).toContain('U krijgt dit omdat u vertegenwoordiger van de FMS bent.');
  });

  it('noemt een gremium met zijn lidwoord en meer partijen als een opsomming, en zet geen twee leestekens', () => {
    const gremium = herinneringsmail({ ...feiten, stap: 'Opereren of afwachten?', effectief: '2020-10-30', aanZet: ['gremium:werkorganisatie'], ontbreekt: [] });
    expect(gremium.tekst).toContain('De werkorganisatie is aan zet.\nWat: Opereren of afwachten?\n');
    const twee = herinneringsmail({ ...feiten, effectief: '2020-10-30', aanZet: ['partij:VenVN', 'partij:ZKN'], ontbreekt: ['partij:VenVN', 'partij:ZKN'] });
    expect(twee.tekst).toContain('V&VN en ZKN zijn aan zet.');
    expect(twee.tekst).toContain('Nog niet gereed: V&VN en ZKN.');
  });

  it('zegt in een demonstratie, en alleen daar, dat de voortgang verzonnen is', () => {
    const gegeven = { ...feiten, effectief: '2020-10-30', ligtBij: undefined };
    const demonstratie = verstrekenmail({ ...gegeven, demonstratie: true });
    expect(demonstratie.tekst).toContain('Dit is een demonstratie met verzonnen voortgang.');
    expect(demonstratie.html).toContain('<p>Dit is een demonstratie met verzonnen voortgang.</p>');
    expect(verstrekenmail(gegeven).tekst).not.toContain('demonstratie');
  });

  it('noemt een actie niet twee keer', () => {
    const mail = verstrekenmail({ ...feiten, nummer: 'E-07', titel: 'Inclusiemonitor online', stap: 'Inclusiemonitor online', effectief: '2020-09-30', ligtBij: undefined });
    expect(mail.onderwerp).toBe('Te laat: Inclusiemonitor online (E-07)');
  });

  it('zegt dat het te laat is en waar het nu ligt', () => {
    const mail = verstrekenmail({ ...feiten, effectief: '2020-10-30', ligtBij: 'de werkorganisatie' });
    expect(mail.onderwerp).toBe('Te laat: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(mail.tekst).toContain('Daarom ligt dit nu bij de werkorganisatie.');
  });

  const trede = {
    ...feiten, gremium: 'het BO', reden: 'termijn-verstreken' as const, aanZetWas: ['partij:FMS'], wasTot: '2020-10-30', eerder: ['de werkorganisatie', 'de stuurgroep'],
    vergadering: '2021-01-21', reactieTot: '2021-01-26', herinneringElke: undefined, herinnering: false,
  };

  it('vraagt een gremium om een besluit, met wie eerder niet besloot en de vergadering', () => {
    const mail = tredemail(trede);
    expect(mail.onderwerp).toBe('Voor het BO: besluit nodig over Lage rughernia (CGG-0142)');
    expect(mail.tekst).toContain('De werkorganisatie kwam niet tot een besluit.\nOok de stuurgroep kwam niet tot een besluit.');
    expect(mail.tekst).toContain('Agenda: vergadering van donderdag 21 januari 2021.');
    expect(mail.tekst).toContain('Reactie graag voor 26 januari 2021 (standaardwaarde).');
  });

  it('zegt op de laatste trede dat er geen reactietermijn is', () => {
    const mail = tredemail({ ...trede, gremium: 'VWS', reactieTot: undefined, herinneringElke: 20, vergadering: undefined });
    expect(mail.tekst).toContain('Wij herinneren u elke 20 werkdagen (standaardwaarde).');
    expect(mail.tekst).toContain('Er is nog geen vergadering gepland.');
  });

  it('meldt een besluit met oud en nieuw', () => {
    const mail = besluitmail({ ...feiten, gremium: 'het BO', op: '2020-12-15', besluit: 'termijn verlengd', reden: 'Expertgroep komt later.', was: '2020-10-30', wordt: '2021-03-01', aanZet: ['partij:FMS'] });
    expect(mail.tekst).toContain('Het BO besloot op 15 december 2020: termijn verlengd.');
    expect(mail.tekst).toContain('Was: 30 oktober 2020. Wordt: 1 maart 2021.');
  });

  it('zet niets uit een titel ongewijzigd in HTML', () => {
    expect(herinneringsmail({ ...feiten, titel: '<script>', effectief: '2020-10-30', aanZet: ['partij:FMS'], ontbreekt: [] }).html).not.toContain('<script>');
  });
});
