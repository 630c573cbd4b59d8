import { besluitmail, herinneringsmail, toegewezenmail, tredemail, verstrekenmail, type Mailfeiten } from './mailtekst';
import { samenvattingsmail, type Samenvattingsregel } from './samenvatting';
import { voorstelmail } from './voorstelmail';

const feiten: Mailfeiten = {
  naam: 'J. de Wit', rol: 'vertegenwoordiger van de FMS', nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'PICOT aanvullen', vandaag: '2020-10-16',
  url: 'https://cirkel.test/items/CGG-0142', voorkeurenUrl: 'https://cirkel.test/mijn-instellingen', demonstratie: false,
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
    expect(demonstratie.html).toContain('>Dit is een demonstratie met verzonnen voortgang.</p>');
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
    vergadering: '2021-01-21', reactieTot: '2021-01-26', herinneringElke: undefined, herinnering: false, zelfTeLaat: false,
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
    expect(mail.tekst).not.toContain('zelf te laat');
    const zelf = tredemail({ ...trede, gremium: 'VWS', aanZetWas: ['partij:VWS'], eerder: [], reactieTot: undefined, herinneringElke: 20, vergadering: undefined, zelfTeLaat: true });
    expect(zelf.tekst).toContain('(standaardwaarde).\nVWS was zelf te laat. Boven VWS staat niemand: alleen VWS kan hierover besluiten.\n');
  });

  it('zegt bij geen besluit welk gremium niet besloot en wat er nu kan', () => {
    const mail = tredemail({ ...trede, reden: 'geen-besluit', stap: 'Besluit: rughernia op de agenda', aanZetWas: ['gremium:werkorganisatie'], wasTot: '2020-11-12', eerder: ['de stuurgroep'] });
    expect(mail.tekst).toContain('Besluit: rughernia op de agenda.\nDe werkorganisatie kwam op 12 november 2020 niet tot een besluit.\nOok de stuurgroep kwam niet tot een besluit.');
    expect(mail.tekst).toContain('U kunt het voorstel vaststellen of afwijzen, opschorten, stopzetten, terugleggen of doorsturen.');
    const besloten = besluitmail({ ...feiten, voorstel: 'Besluit: rughernia op de agenda', gremium: 'het BO', op: '2020-12-15', besluit: 'voorstel vastgesteld', reden: 'Eens.', was: undefined, wordt: undefined, aanZet: ['partij:FMS'], tot: undefined });
    expect(besloten.tekst).toContain('Besluit: rughernia op de agenda.\nReden: Eens.');
  });

  it('meldt een besluit met oud en nieuw', () => {
    const mail = besluitmail({ ...feiten, gremium: 'het BO', op: '2020-12-15', besluit: 'termijn verlengd', reden: 'Expertgroep komt later.', was: '2020-10-30', wordt: '2021-03-01', aanZet: ['partij:FMS'], tot: '2021-03-01' });
    expect(mail.tekst).toContain('Het BO besloot op 15 december 2020: termijn verlengd.');
    expect(mail.tekst).toContain('Was: 30 oktober 2020. Wordt: 1 maart 2021.');
    expect(mail.tekst).toContain('Nu aan zet: FMS, tot 1 maart 2021.');
  });

  it('zegt wie aan zet is geworden wat er te doen is, en dat er geen termijn is als die er niet is', () => {
    const een = toegewezenmail({ ...feiten, aanZet: 'partij:FMS', taken: ['PICOT aanvullen'], effectief: '2020-10-30' });
    expect(een.onderwerp).toBe('Voor u: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(een.tekst).toContain('FMS is nu aan zet.\nWat: PICOT aanvullen.\nUiterlijk: vrijdag 30 oktober 2020.');
    const twee = toegewezenmail({ ...feiten, aanZet: 'partij:NVZ', taken: ['Keuzehulp', 'Scholing'], effectief: undefined });
    expect(twee.onderwerp).toBe('Voor u: 2 taken voor Lage rughernia (CGG-0142)');
    expect(twee.tekst).toContain('Wat: Keuzehulp.\nWat: Scholing.\nEr is geen termijn afgesproken.');
  });

  describe('over een voorstel', () => {
    const voorstel = { ...feiten, gremium: 'de werkorganisatie', voorstel: 'De vraag gaat niet door', tekst: 'Wij nemen de vraag niet op.', over: { nummer: 'CGG-0142', titel: 'Lage rughernia' }, vergadering: '2020-11-12', terug: undefined };

    it('zegt het gremium wat er ligt, waarover, en in welke vergadering', () => {
      const mail = voorstelmail(voorstel);
      expect(mail.onderwerp).toBe('Voorstel voor de werkorganisatie: De vraag gaat niet door (CGG-0142)');
      expect(mail.tekst).toContain('De werkorganisatie is aan zet: er ligt een voorstel voor een besluit.\nVoorstel: De vraag gaat niet door.\nTekst: Wij nemen de vraag niet op.\nGaat over: Lage rughernia (CGG-0142).\nAgenda: vergadering van donderdag 12 november 2020.\n');
    });

    it('dat een hoger gremium teruglegde, zegt met welke opdracht; zonder onderwerp of vergadering zegt het dat ook', () => {
      const mail = voorstelmail({ ...voorstel, over: undefined, vergadering: undefined, terug: { door: 'de stuurgroep', opdracht: 'Werk eerst het alternatief uit.' } });
      expect(mail.onderwerp).toBe('Voorstel voor de werkorganisatie: De vraag gaat niet door');
      expect(mail.tekst).toContain('De stuurgroep legde dit voorstel terug bij de werkorganisatie.\nOpdracht: Werk eerst het alternatief uit.\n');
      expect(mail.tekst).toContain('Er is nog geen vergadering gepland.');
    });

    it('zet niets wat mensen schreven ongewijzigd in HTML', () => {
      expect(voorstelmail({ ...voorstel, tekst: '<script>"x"', terug: { door: 'de stuurgroep', opdracht: '<script>' } }).html).not.toContain('<script>');
    });
  });

  it('zegt een plaatsvervanger voor wie hij waarneemt', () => {
    expect(verstrekenmail({ ...feiten, waarneming: 'J. de Wit', effectief: '2020-10-30', ligtBij: undefined }).tekst).toContain('U krijgt dit als plaatsvervanger van J. de Wit.');
  });

  it('heeft één knop en één koptekst, zegt zijn taal, en verwijst naar de voorkeuren', () => {
    const { html, onderwerp } = verstrekenmail({ ...feiten, effectief: '2020-10-30', ligtBij: undefined });
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
    expect([...html.matchAll(/<h1 [^>]*>([^<]*)<\/h1>/g)].map(([, kop]) => kop)).toEqual([onderwerp]);
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url)).toEqual([feiten.url, feiten.voorkeurenUrl]);
  });

  it('zet niets wat mensen schreven ongewijzigd in HTML, en laat het geen regel of kop beginnen', () => {
    const kwaad = '<script>"x"\r\nBcc: allen@cirkel.test';
    const mails = [
      herinneringsmail({ ...feiten, titel: kwaad, naam: kwaad, effectief: '2020-10-30', aanZet: ['partij:FMS'], ontbreekt: [] }),
      besluitmail({ ...feiten, gremium: 'het BO', op: '2020-12-15', besluit: 'stopgezet', reden: kwaad, was: undefined, wordt: undefined, aanZet: [], tot: undefined }),
      samenvattingsmail({ ...feiten, webUrl: 'https://cirkel.test', periode: 'dag', regels: [{ soort: 'besluit', tekst: kwaad, url: 'https://cirkel.test/items/1' }] }),
    ];
    for (const { html, tekst, onderwerp } of mails) {
      expect(html).not.toContain('<script>');
      expect(tekst).not.toMatch(/^Bcc:/m);
      expect(onderwerp).not.toMatch(/[\r\n]/);
    }
  });
});

describe('de samenvatting van een dag', () => {
  const regel = (soort: Samenvattingsregel['soort'], tekst: string, effectief?: string): Samenvattingsregel => ({ soort, tekst, url: `https://cirkel.test/items/${tekst}`, ...(effectief === undefined ? {} : { effectief }) });
  // 16 October 2020 is a Friday.
  const mail = (regels: readonly Samenvattingsregel[]) => samenvattingsmail({ ...feiten, webUrl: 'https://cirkel.test', periode: 'dag', regels });

  it('telt in de kop en zet de berichten bij elkaar: te besluiten eerst', () => {
    const { onderwerp, tekst } = mail([
      regel('besluit', 'E'), regel('herinnering', 'C', '2020-10-18'), regel('herinnering', 'D', '2020-10-19'), regel('termijn-verstreken', 'B'), regel('termijn-verstreken', 'F'), regel('trede-bereikt', 'A'), regel('toegewezen', 'G'),
    ]);
    expect(onderwerp).toBe('Vandaag: 1 te besluiten, 2 te laat, 1 deze week, 1 later, 1 nieuw voor u, 1 besloten');
    expect(tekst).toMatch(/Te besluiten \(1\)\n- A\n {2}https:\/\/cirkel\.test\/items\/A\n\nTe laat \(2\)\n- B\n/);
    expect(tekst).toContain('Naar Vandaag: https://cirkel.test/vandaag');
  });

  it('is op verzoek die van een week', () => {
    expect(samenvattingsmail({ ...feiten, webUrl: 'https://cirkel.test', periode: 'week', regels: [regel('termijn-verstreken', 'B'), regel('voorstel', 'A')] }).onderwerp).toBe('Uw week: 1 te besluiten, 1 te laat');
  });

  it('wordt niet eindeloos, maar telt wel alles', () => {
    const { onderwerp, tekst } = mail(Array.from({ length: 40 }, (_, i) => regel('toegewezen', `item ${i}`)));
    expect(onderwerp).toBe('Vandaag: 40 nieuw voor u');
    expect(tekst).toContain('- item 24\n');
    expect(tekst).not.toContain('- item 25\n');
    expect(tekst).toContain('- en 15 andere');
  });
});
