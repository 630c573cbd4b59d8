import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cirkeloverzicht, HistorieRegel, ItemDetail, ItemRij, RondeDetail } from '@cirkel/contracts';
import { agendapagina, agendaspagina, cirkelpagina, foutpagina, html, onderwerpenpagina, onderwerppagina, rondepagina, rondespagina, studiespagina, toegankelijkheidspagina, uitlegpagina, woordenUit, type Pagina } from './index';

const opmaak = { stijlbladen: ['/assets/stijl-abc.css'], lettertypen: [] };
const maak = (pagina: Pagina): string => html(pagina, opmaak);
const tekst = (document: string): string => document.replace(/<(style|head)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const standVan = '2020-11-07T08:00:00.000Z';
const stand = (nr: number, fase: string, aantal: number): Cirkeloverzicht['fasen'][number] => ({ fase, naam: fase, nr, domein: 'agenderen', aantal, teLaat: 2, opgeschort: 1, mediaanDagenNu: 3, verlaten: 0, mediaanDagen: null });
const overzicht: Cirkeloverzicht = { programma: 'cirkel', naam: 'Cirkel', versie: 1, fasen: [stand(1, 'kennisvraag', 30), stand(2, 'picot', 14)], doorstroom: { dagen: 90, sinds: '2020-08-10', stromen: [], rond: 0 }, vandaag: '2020-11-07', standVan };
const trechter = { ingediend: 101, geselecteerd: 23, uitgewerkt: 23, beoordeeld: 23, voorlopig: 10, gehonoreerd: 10, afgewezen: 91, ingetrokken: 0 };

const rij: ItemRij = {
  id: 'item-a', nummer: 'CGG-0001', titel: 'Lage rughernia', programma: 'cirkel', fase: 'picot', fasenaam: 'PICOT', faseNr: 2, domein: 'agenderen', status: 'lopend', einde: null, eigenaar: 'partij:VenVN', wvs: ['NVvN'],
  instroom: 'kennisvraag', jaar: 2020, kennisagenda: null, ronde: null, fictief: true, escalaties: [{ id: 'escalatie-1', nummer: 'ESC-001', gremium: 'stuurgroep', sinds: '2020-11-01' }], versie: 3, gewijzigdOp: standVan,
  beurt: { wie: ['partij:VenVN'], wat: 'PICOT aanvullen', laatsteBesluit: { wat: 'geheim besluit', door: 'stuurgroep', op: '2020-11-01' } },
};
const item: ItemDetail = {
  ...rij, definitieVersie: 1, vervolgOp: 'CGG-0100', fasen: [{ fase: 'kennisvraag', naam: 'kennisvraag' }, { fase: 'picot', naam: 'PICOT' }], doorlopen: [{ fase: 'kennisvraag', sinds: '2020-09-01', tot: '2020-10-01' }, { fase: 'picot', sinds: '2020-10-01' }],
  opschorting: null, instructie: 'geheime instructie', termijnen: [], samenvoeging: null, samengevoegd: [], corrigeerbaar: [], criteria: [], onderdelen: {},
};
const besluit: HistorieRegel = {
  streamId: 'item-a', versie: 2, volgnummer: 2, type: 'kennisvraag-geselecteerd', soort: 'besluit', zin: 'Kennisvraag geselecteerd.', teksten: { reden: 'Mevrouw De Wit vond dit nodig.' }, wie: 'gremium:werkorganisatie',
  gebeurdOp: '2020-10-02', geregistreerdOp: standVan, data: {}, gecorrigeerd: '2020-10-01',
};
const ronde: RondeDetail = {
  id: 'ronde-extra-2019', code: 'extra-2019', naam: 'Extra ronde 2019', soort: 'gewoon', programma: 'cirkel', themas: ['diagnostiek'], budget: null, besluitorgaan: 'partij:ZonMw', status: 'afgerond', vensters: [], trechter, fictief: false,
  versie: 1, gewijzigdOp: standVan, oproeptekst: null, toegekend: 0, termijnen: [], uitzonderingen: [],
  aanvragen: [
    { code: 'P-1', titel: 'Nazorg na een gebroken heup', partij: null, projectgroep: 'Groep De Wit', item: null, stand: 'gehonoreerd', teltMeeIn: [], ingediendOp: '2019-09-10', uitgewerktOp: null, besluitOp: '2020-07-01', bedrag: null },
    { code: 'P-2', titel: 'Afgewezen idee', partij: null, projectgroep: null, item: null, stand: 'afgewezen', teltMeeIn: [], ingediendOp: '2019-09-10', uitgewerktOp: null, besluitOp: null, bedrag: null },
  ],
};
const agenda = { programma: 'cirkel', jaar: 2020, vastgesteld: { op: '2020-11-23', items: [{ item: 'item-a', nummer: 'CGG-0001', titel: 'Lage rughernia', plaats: 1 }] } };
const lijst = { rijen: [rij], totaal: 30, meer: false, standVan };

const paginas: Readonly<Record<string, Pagina>> = {
  cirkel: cirkelpagina(overzicht),
  onderwerpen: onderwerpenpagina({ vraag: { stand: 'open', zoek: 'rug & "hernia"', page: 1 }, lijst, fasen: overzicht.fasen, perBladzijde: 25 }),
  onderwerp: onderwerppagina({ item, besluiten: [besluit], standVan }),
  agendas: agendaspagina([agenda]),
  agenda: agendapagina(agenda),
  rondes: rondespagina({ rijen: [ronde], standVan }),
  ronde: rondepagina(ronde),
  studies: studiespagina({ lijst: { rijen: [], totaal: 0, standVan }, page: 1, perBladzijde: 25 }),
  uitleg: uitlegpagina(woordenUit(readFileSync(join(__dirname, '../../../docs/woordenlijst.md'), 'utf8'))),
  toegankelijkheid: toegankelijkheidspagina(undefined),
  fout: foutpagina({ status: 404, zinnen: ['Dit adres bestaat niet.'] }),
};

describe.each(Object.entries(paginas))('the public page %s', (_naam, pagina) => {
  const document = maak(pagina);

  it('has one h1, with which its title begins, a language, a description and a way past the menu', () => {
    expect(document).toMatch(/^<!doctype html><html lang="nl">/);
    expect(document.match(/<h1\b/g)).toHaveLength(1);
    const kop = /<h1>(.*?)<\/h1>/.exec(document)?.[1];
    expect(document).toContain(`<title>${kop} - Cirkel van Gepast Gebruik</title>`);
    expect(document).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(document).toContain('<a class="springlink" href="#inhoud">');
    expect(document).toContain('<link rel="stylesheet" href="/assets/stijl-abc.css"/>');
  });

  it('needs no script, and has no style of its own: the policy forbids both', () => {
    expect(document).not.toMatch(/<script|\son[a-z]+=|\sstyle=|javascript:|<button type="button"/);
  });

  it('tells nothing of persons, free texts or what is not decided', () => {
    expect(tekst(document)).not.toMatch(/De Wit|geheim besluit|geheime instructie|ESC-001|P-2|Afgewezen idee/);
  });
});

describe('the public pages', () => {
  it('lead from each stage, in the picture and in the table, to the list of what it counts', () => {
    const document = maak(cirkelpagina(overzicht));
    expect(document.split('href="/openbaar/onderwerpen?fase=picot"')).toHaveLength(3);
    expect(tekst(document)).toContain('Er zijn 44 onderwerpen in de Cirkel.');
    expect(document).not.toContain('Toon als tabel');
  });

  it('keep what was asked in the form and in the links to other pages', () => {
    const document = maak(onderwerpenpagina({ vraag: { stand: 'alle', zoek: 'rug & "hernia"', fase: 'picot', page: 2 }, lijst: { ...lijst, totaal: 60 }, fasen: overzicht.fasen, perBladzijde: 25 }));
    expect(document).toContain('value="rug &amp; &quot;hernia&quot;"');
    expect(document).toMatch(/<option value="picot" selected=""/);
    expect(document).toContain('href="/openbaar/onderwerpen?zoek=rug+%26+%22hernia%22&amp;fase=picot&amp;stand=alle"');
    expect(document).toContain('&amp;stand=alle&amp;page=3"');
    expect(tekst(document)).toContain('Rij 26 tot en met 50 van 60.');
  });

  it('show of a subject where it is and what was decided, on the day that it really happened', () => {
    const document = maak(onderwerppagina({ item, besluiten: [besluit], standVan }));
    expect(tekst(document)).toContain('Dit onderwerp is in fase 2 van 2: PICOT, sinds 1 oktober 2020.');
    expect(tekst(document)).toMatch(/1 okt 2020 Kennisvraag geselecteerd\. De werkorganisatie/);
    expect(tekst(document)).toContain('V&amp;VN');
    expect(document).toContain('href="/openbaar/onderwerpen/CGG-0100"');
    expect(tekst(maak(onderwerppagina({ item: { ...item, status: 'beeindigd', einde: 'niet-geprioriteerd' }, besluiten: [], standVan })))).toContain('Dit onderwerp is beëindigd: niet geprioriteerd.');
    expect(tekst(maak(onderwerppagina({ item: { ...item, status: 'opgeschort', opschorting: { sinds: '2020-10-12', tot: '2020-12-01' } }, besluiten: [], standVan })))).toContain('Het is opgeschort tot 1 december 2020.');
  });

  it('say what nobody knows, and count only what a reader may see', () => {
    const studie = { status: 'loopt', gestartOp: '2020-09-01', geplandEind: null, uitkomst: null, uitkomstsoort: null, doel: 240, inclusies: null } as const;
    const document = tekst(maak(studiespagina({ lijst: { rijen: [{ ...rij, kennisagenda: null, studie, richtlijn: null, gat: null }], totaal: 1, standVan }, page: 1, perBladzijde: 25 })));
    expect(document).toMatch(/CGG-0001 Lage rughernia NVvN 1 sep 2020 niet bekend niet bekend/);
    expect(tekst(maak(rondepagina(ronde)))).toMatch(/Budget niet bekend/);
  });

  it('mark the entry of the menu under which they stand', () => {
    expect(maak(paginas['agenda']!)).toContain('<a href="/openbaar/handelingsagenda" aria-current="page">');
    expect(maak(paginas['fout']!)).not.toContain('aria-current');
  });

  it('say where to report that a page is hard to use, when there is such an address', () => {
    expect(maak(toegankelijkheidspagina('meld@cirkel.test'))).toContain('href="mailto:meld@cirkel.test"');
    expect(maak(toegankelijkheidspagina(undefined))).not.toContain('mailto:');
  });
});
