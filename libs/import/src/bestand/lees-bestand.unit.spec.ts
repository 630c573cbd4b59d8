import { maakXlsx, maakZip, xlsxOnderdelen } from '../../testing';
import { GRENZEN } from './blad';
import { leesBestand } from './lees-bestand';
import type { ZoekKoppen } from './scheidingsteken';
import type { Weigercode } from './geweigerd';

const teksten = async (inhoud: Buffer): Promise<readonly (readonly string[])[]> => (await leesBestand(inhoud)).rijen.map((rij) => Array.from(rij.cellen, (cel) => cel?.tekst ?? ''));
const csv = (tekst: string): Buffer => Buffer.from(tekst, 'utf8');

describe('een tekstbestand', () => {
  it.each([
    ['komma', 'code,titel\nA,"Heup, of knie"\n'],
    ['puntkomma', 'code;titel\r\nA;"Heup, of knie"\r\n'],
    ['tab', 'code\ttitel\nA\tHeup, of knie'],
    ['met byte order mark', '\ufeffcode;titel\nA;"Heup, of knie"'],
    ['met de regel sep=', 'sep=;\r\ncode;titel\r\nA;Heup, of knie'],
    ['oude regeleinden van Mac', 'code;titel\rA;Heup, of knie'],
  ])('met %s', async (_naam, tekst) => {
    expect(await teksten(csv(tekst))).toEqual([['code', 'titel'], ['A', 'Heup, of knie']]);
  });

  it('laat zich niet misleiden door komma\u2019s in zinnen: het teken waaronder de koppen bekend zijn, telt', async () => {
    const zin = 'Bij ouderen, vrouwen, mannen, en kinderen, al dan niet met pijn, stijfheid, of uitval';
    const bekend = ['Kennisvraag', 'Partij', 'Toelichting'];
    const zoekKoppen: ZoekKoppen = ([rij]) => rij && { rij, aantal: rij.cellen.filter((cel) => bekend.includes(cel?.tekst ?? '')).length };
    const puntkomma = csv(`Kennisvraag;Partij;Toelichting\nKnie;FMS;${zin}\nHeup;FMS;${zin}`);
    expect((await leesBestand(puntkomma, GRENZEN, zoekKoppen)).rijen.map(({ cellen }) => cellen.length)).toEqual([3, 3, 3]);
    expect((await leesBestand(csv('Kennisvraag\nKnie, of heup\nPols'), GRENZEN, zoekKoppen)).rijen.map(({ cellen }) => cellen.length)).toEqual([1, 1, 1]);
    // Without headings that anybody knows: the sign under which the rows are equally wide.
    expect(await teksten(csv('a;b\nc, d, e;f\ng;h, i'))).toEqual([['a', 'b'], ['c, d, e', 'f'], ['g', 'h, i']]);
  });

  it.each([
    ['met byte order mark, afgebroken in zijn laatste teken', Buffer.from('\ufefftitel\nPati\u00eb').subarray(0, -1)],
    ['met byte order mark, met een verkeerd teken', Buffer.concat([Buffer.from('\ufefftitel\nPati'), Buffer.from([0xeb]), Buffer.from('nt\n')])],
    ['zonder byte order mark, afgebroken in zijn laatste teken', Buffer.from('titel\nPati\u00ebnt met co\u00f6').subarray(0, -1)],
    ['met maar \u00e9\u00e9n bijzonder teken, daarin afgebroken', Buffer.from('titel\nPati\u00eb').subarray(0, -1)],
    ['afgebroken in een euroteken', Buffer.from('titel\n12 \u20ac').subarray(0, -1)],
    ['UTF-16, afgebroken in een teken', Buffer.from('\ufefftitel\tjaar\nPati', 'utf16le').subarray(0, -1)],
  ])('%s: niet gelezen', async (_naam, inhoud) => {
    await expect(leesBestand(inhoud)).rejects.toMatchObject({ code: 'afgebroken', message: expect.stringContaining('half teken') as string });
  });

  it('in Windows-1252 mag op een accent eindigen', async () => {
    expect(await teksten(Buffer.from([...Buffer.from('titel\nCaf'), 0xe9]))).toEqual([['titel'], ['Caf\u00e9']]);
  });

  it('in Windows-1252 houdt zijn accenten en krulaanhalingstekens', async () => {
    expect(await teksten(Buffer.from([...Buffer.from('titel\n'), 0x93, ...Buffer.from('Pati'), 0xeb, ...Buffer.from('nt'), 0x94, 0x80]))).toEqual([['titel'], ['“Patiënt”€']]);
  });

  it('in UTF-16 (Unicode-tekst van Excel)', async () => {
    expect(await teksten(Buffer.from('\ufefftitel\tjaar\nPatiënt\t2020', 'utf16le'))).toEqual([['titel', 'jaar'], ['Patiënt', '2020']]);
  });

  it('houdt zijn rijnummers, laat lege rijen weg, en een cel over twee regels blijft één cel', async () => {
    const { rijen } = await leesBestand(csv('a;b\n;\n\n"een\ntwee";3\n'));
    expect(rijen.map(({ nummer, cellen }) => [nummer, cellen.map((cel) => cel?.tekst)])).toEqual([[1, ['a', 'b']], [4, ['een\ntwee', '3']]]);
  });
});

describe('een werkmap', () => {
  it('geeft teksten, getallen, dagen, en maanden zonder dag', async () => {
    const blad = { rijen: [['titel', 'n', 'datum', 'maand', 'jaar'], ['Heup & knie', 3.5, { dag: '2020-11-01' }, { dag: '2021-04-01', alleenMaand: true }, { dag: '2021-01-01', alleenJaar: true }]] };
    for (const stelsel of ['1900', '1904'] as const) {
      expect(await teksten(maakXlsx([blad], stelsel))).toEqual([['titel', 'n', 'datum', 'maand', 'jaar'], ['Heup & knie', '3.5', '2020-11-01', '04-2021', '2021']]);
      expect(await leesBestand(maakXlsx([blad], stelsel))).toMatchObject({ stelsel });
    }
  });

  it('vult een cel die over rijen is samengevoegd omlaag, niet opzij en niet over wat er staat', async () => {
    const rijen = [['titel', undefined, undefined], ['wie', 'wat', 'n'], ['FMS', 'a', 1], [undefined, 'b', 2], [], [undefined, 'c', 3], ['NVZ', 'd', 4]];
    expect(await teksten(maakXlsx([{ rijen, samengevoegd: ['A1:C1', 'A3:A6', 'XFD1:XFD9', 'B3'] }]))).toEqual([['titel'], ['wie', 'wat', 'n'], ['FMS', 'a', '1'], ['FMS', 'b', '2'], ['FMS', 'c', '3'], ['NVZ', 'd', '4']]);
    expect((await leesBestand(maakXlsx([{ rijen, samengevoegd: ['A3:A6'] }]))).rijen[3]?.cellen[0]).toEqual({ tekst: 'FMS', vanBoven: true });
    await expect(leesBestand(maakXlsx([{ rijen, samengevoegd: Array.from({ length: 9 }, () => 'A3:A9') }]), { ...GRENZEN, rijen: 6, kolommen: 3 })).rejects.toMatchObject({ code: 'afgebroken' });
  });

  it('rekent geen formule uit: de opgeslagen waarde geldt, en is gemerkt', async () => {
    const { rijen } = await leesBestand(maakXlsx([{ rijen: [[{ formule: 'A1&B1', waarde: 'uitkomst' }, { formule: 'WEBSERVICE("http://x")' }]] }]));
    expect(rijen[0]?.cellen).toEqual([{ tekst: 'uitkomst', formule: true }, { tekst: '', formule: true }]);
  });

  it('leest het eerste zichtbare blad met inhoud en zegt welke niet', async () => {
    const blad = await leesBestand(maakXlsx([{ naam: 'Geheim', rijen: [['x']], verborgen: true }, { naam: 'Leeg', rijen: [] }, { naam: 'Lijst', rijen: [['a']] }, { naam: 'Bijlage', rijen: [['b']] }]));
    expect(blad).toMatchObject({ naam: 'Lijst', opmerkingen: ['Alleen het blad "Lijst" is gelezen, niet "Bijlage".'] });
  });
});

describe('een bestand dat niet gelezen wordt', () => {
  const goed = maakXlsx([{ rijen: [['titel'], ['Heup']] }]);
  const onderdelen = xlsxOnderdelen([{ rijen: [['titel'], ['Heup']] }]);
  const met = (naam: string, anders: object): Buffer => maakZip(onderdelen.map((een) => (een.naam === naam ? { ...een, ...anders } : een)));
  const ole = (tekst: string): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(tekst, 'utf16le')]);
  const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';

  it.each<[string, Buffer, Weigercode, RegExp]>([
    ['leeg', Buffer.alloc(0), 'leeg', /leeg/],
    ['alleen lege rijen', csv(';;\n\n;'), 'leeg', /leeg/],
    ['een lege zip', maakZip([]), 'leeg', /leeg/],
    ['te groot', Buffer.alloc(GRENZEN.bestand + 1, 'a'), 'te-groot', /groter dan 10 MB/],
    ['een afgebroken werkmap', goed.subarray(0, goed.length - 60), 'afgebroken', /niet helemaal aangekomen/],
    ['een halve werkmap', goed.subarray(0, goed.length / 2), 'afgebroken', /niet helemaal aangekomen/],
    ['een blad met kapotte XML', met('xl/worksheets/sheet1.xml', { inhoud: '<worksheet><sheetData><row>' }), 'afgebroken', /onderdeel is niet te lezen/],
    ['een met een wachtwoord', ole('EncryptedPackage'), 'versleuteld', /wachtwoord/],
    ['een zip met een wachtwoord', met('xl/workbook.xml', { versleuteld: true }), 'versleuteld', /wachtwoord/],
    ['een .xls', ole('Workbook'), 'oud-excel', /\.xls/],
    ['een PDF', csv('%PDF-1.7 enzovoort'), 'verkeerd-type', /PDF/],
    ['een plaatje', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'verkeerd-type', /geen tekstbestand/],
    ['een Word-bestand', maakZip([{ naam: 'word/document.xml', inhoud: '<x/>' }]), 'verkeerd-type', /geen Excel-bestand/],
    ['een .xlsb', maakZip([{ naam: 'xl/workbook.bin', inhoud: 'x' }]), 'verkeerd-type', /binaire werkmap/],
    ['entiteiten die zich vermenigvuldigen', met('xl/worksheets/sheet1.xml', { inhoud: lol }), 'verkeerd-type', /niet in een Excel-bestand/],
    ['een zipbom die eerlijk zegt hoe groot', met('xl/worksheets/sheet1.xml', { inhoud: Buffer.alloc(20_000_000, 'a') }), 'te-groot', /veel groter/],
    ['een zipbom die liegt', met('xl/worksheets/sheet1.xml', { inhoud: Buffer.alloc(20_000_000, 'a'), beweerdeGrootte: 1000 }), 'afgebroken', /beschadigd/],
    ['duizenden onderdelen', maakZip(Array.from({ length: GRENZEN.onderdelen + 1 }, (_, i) => ({ naam: `x${i}`, inhoud: '' }))), 'te-groot', /veel groter/],
    ['geen zichtbaar blad', maakXlsx([{ rijen: [['x']], verborgen: true }]), 'geen-blad', /geen zichtbaar blad/],
    ['te veel rijen', csv('a\n'.repeat(GRENZEN.rijen + 1)), 'te-veel', /meer dan 20\.000 rijen/],
    ['te veel kolommen', csv(`${'a;'.repeat(GRENZEN.kolommen + 1)}\n`), 'te-veel', /meer dan 200 kolommen/],
    ['een aanhalingsteken dat niet sluit', csv('titel\n"Heup\nKnie\n'), 'afgebroken', /aanhalingsteken/],
  ])('%s', async (_naam, inhoud, code, melding) => {
    await expect(leesBestand(inhoud)).rejects.toMatchObject({ name: 'BestandGeweigerd', code, message: expect.stringMatching(melding) as string });
  });

  it('een werkmap met te veel rijen', async () => {
    await expect(leesBestand(maakXlsx([{ rijen: [['a'], ['b'], ['c']] }]), { ...GRENZEN, rijen: 2 })).rejects.toMatchObject({ code: 'te-veel' });
  });

  it('veel kleine onderdelen die samen te groot zijn', async () => {
    await expect(leesBestand(goed, { ...GRENZEN, uitgepakt: 900 })).rejects.toMatchObject({ code: 'te-groot' });
  });
});
