import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cirkel } from '../test/gegeven';
import { maakWerkkalender } from '../kalender/werkkalender';
import { leesTermijn, zegtAlleenBegin, type GeschrevenTermijn } from './lees-termijn';

const kalender = maakWerkkalender(cirkel.kalender);
const lees = (tekst: string): GeschrevenTermijn => leesTermijn(tekst, kalender);

describe('een termijn zoals mensen haar schrijven', () => {
  it.each([
    ['1 september 2020', '2020-09-01', 'dag'],
    ['1 september 2020 (was 1 april 2020)', '2020-09-01', 'dag'],
    ['uiterlijk 1 september 2020', '2020-09-01', 'dag'],
    ['Uiterlijk op  1 sept. 2020.', '2020-09-01', 'dag'],
    ['gereed per 1 oktober 2020', '2020-10-01', 'dag'],
    ['t/m 1 november 2020', '2020-11-01', 'dag'],
    ['zondag 1 november 2020', '2020-11-01', 'dag'],
    ['1-11-2020', '2020-11-01', 'dag'],
    ['01/11/2020', '2020-11-01', 'dag'],
    ['1.11.2020', '2020-11-01', 'dag'],
    ['2020-11-01', '2020-11-01', 'dag'],
    ['2020-11-01T00:00:00', '2020-11-01', 'dag'],
    ['vóór 1 juli 2018', '2018-06-29', 'dag'],
    ['voor 1 november 2020', '2020-10-30', 'dag'],
    ['voor november 2020', '2020-10-30', 'maand'],
    ['voor de zomer van 2021', '2021-06-18', 'seizoen'],
    ['april 2021', '2021-04-30', 'maand'],
    ['okt 2020', '2020-10-30', 'maand'],
    ['10-2020', '2020-10-30', 'maand'],
    ['2020-10', '2020-10-30', 'maand'],
    ['eind april 2021', '2021-04-30', 'maand'],
    ['3e kwartaal 2020', '2020-09-30', 'kwartaal'],
    ['derde kwartaal van 2021', '2021-09-30', 'kwartaal'],
    ['Q3 2020', '2020-09-30', 'kwartaal'],
    ['2020-Q4', '2020-12-31', 'kwartaal'],
    ['eerste helft van 2021', '2021-06-30', 'halfjaar'],
    ['2e halfjaar 2022', '2022-12-30', 'halfjaar'],
    ['zomer 2021', '2021-09-21', 'seizoen'],
    ['winter 2020-2021', '2021-03-19', 'seizoen'],
    ['eind 2020', '2020-12-31', 'jaar'],
    ['uiterlijk eind 2022', '2022-12-30', 'jaar'],
    ['in 2021', '2021-12-31', 'jaar'],
    ['later in 2021', '2021-12-31', 'jaar'],
    ['2020–2022', '2022-12-30', 'jaar'],
    ['vanaf 2021 tot en met 2025', '2025-12-31', 'jaar'],
    ['december 2020 tot en met mei 2021', '2021-05-31', 'maand'],
    ['tussen september 2020 en juni 2021', '2021-06-30', 'maand'],
    ['juni – september 2018', '2018-09-28', 'maand'],
    ['1-10-2020 - 1-11-2020', '2020-11-01', 'dag'],
    ['september 2020; doorlopend', '2020-09-30', 'maand'],
  ])('"%s" is %s, op de %s nauwkeurig', (tekst, datum, precisie) => {
    expect(lees(tekst)).toEqual({ soort: 'datum', datum, precisie });
  });

  it.each<[string, GeschrevenTermijn]>([
    ['', { soort: 'leeg' }],
    ['  ', { soort: 'leeg' }],
    ['doorlopend', { soort: 'doorlopend' }],
    ['Periodiek', { soort: 'doorlopend' }],
    ['vanaf augustus 2020', { soort: 'begin', vanaf: '2020-08-01' }],
    ['per november 2020', { soort: 'begin', vanaf: '2020-11-01' }],
    ['per 2021;per 2022', { soort: 'begin', vanaf: '2021-01-01' }],
    ['met ingang van 1 maart 2021', { soort: 'begin', vanaf: '2021-03-01' }],
    // As a deadline "eind 2020" is the year; when it begins nobody can say, so its first quarter is not guessed either.
    ['vanaf eind 2020 per kwartaal', { soort: 'begin', herhaling: 'per kwartaal' }],
    ['per kwartaal vanaf januari 2021', { soort: 'datum', datum: '2021-03-31', precisie: 'kwartaal', herhaling: 'per kwartaal' }],
    ['halfjaarlijks, vanaf 2021', { soort: 'datum', datum: '2021-06-30', precisie: 'halfjaar', herhaling: 'halfjaarlijks' }],
    ['jaarlijks, voor het eerst in juni 2021', { soort: 'datum', datum: '2021-06-30', precisie: 'maand', herhaling: 'jaarlijks' }],
    ['naar verwachting in de eerste helft van 2021', { soort: 'verwacht', datum: '2021-06-30', precisie: 'halfjaar' }],
    ['verwacht eerste helft 2021', { soort: 'verwacht', datum: '2021-06-30', precisie: 'halfjaar' }],
  ])('"%s" is %j', (tekst, verwacht) => {
    expect(lees(tekst)).toEqual(verwacht);
  });

  it.each([
    ['begin 2021', 'Dat kan iedereen anders lezen.'],
    ['medio juni 2021', 'Dat kan iedereen anders lezen.'],
    ['tussen eind 2021 en begin 2022', 'Dat kan iedereen anders lezen.'],
    ['z.s.m.', 'Het hangt af van iets anders.'],
    ['na de zomer 2020', 'Het hangt af van iets anders.'],
    ['start na de zomer 2020', 'Het hangt af van iets anders.'],
    ['over twee tot drie jaar', 'Het hangt af van iets anders.'],
    ['volgend jaar; per 2021', 'Het hangt af van iets anders.'],
    ['voor de zomer', 'Er staat geen jaar bij.'],
    ['1 november', 'Het jaar staat er niet bij.'],
    ['31 februari 2021', 'Deze dag bestaat niet.'],
    ['30-02-2021', 'Deze dag bestaat niet.'],
    ['11/25/2020', 'Deze dag bestaat niet.'],
    ['maandag 1 november 2020', 'Deze dag is geen maandag.'],
    ['1-11-20', 'Schrijf het jaar in vier cijfers.'],
    ['juni 2021 tot en met mei 2020', 'Het einde ligt voor het begin.'],
    ['1 mei 2021; 1 juni 2021', 'Er staan twee termijnen.'],
    ['halfjaarlijks', 'Er staat hoe vaak, maar niet vanaf wanneer.'],
    ['week 40 2020', 'Zo schrijven we geen termijn.'],
    ['44105', 'Er staat geen jaar bij.'],
  ])('"%s" wordt niet geraden: %s', (tekst, waarom) => {
    expect(lees(tekst)).toMatchObject({ soort: 'vraag', vraag: `Uit "${tekst}" volgt geen dag. ${waarom} Welke dag is de laatste?` });
  });

  it('leest een kaal getal als dag van Excel wanneer het dagstelsel bekend is', () => {
    expect(leesTermijn('44136', kalender, { stelsel: '1900' })).toEqual({ soort: 'datum', datum: '2020-11-01', precisie: 'dag' });
    expect(leesTermijn('42674', kalender, { stelsel: '1904' })).toEqual({ soort: 'datum', datum: '2020-11-01', precisie: 'dag' });
    expect(leesTermijn('2020', kalender, { stelsel: '1900' })).toMatchObject({ precisie: 'jaar' });
  });

  it.each([['vanaf augustus 2020', true], ['Vanaf eind 2020 per kwartaal', true], ['uiterlijk april 2022', false], ['vanaf 2021 tot en met 2025', false], ['', false]])('"%s" zegt alleen het begin: %s', (tekst, alleenBegin) => {
    expect(zegtAlleenBegin(tekst)).toBe(alleenBegin);
  });
});

describe('de termijnen van de echte documenten', () => {
  const kolommen = (regel: string): readonly string[] => [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, heel, kaal]) => heel?.replaceAll('""', '"') ?? kaal ?? '');
  const rijen = (bestand: string): readonly Readonly<Record<string, string>>[] => {
    const [kop = '', ...rest] = readFileSync(join(__dirname, '../../../../infra/programmas/gegevens', bestand), 'utf8').trimEnd().split('\n');
    return rest.map((regel) => Object.fromEntries(kolommen(kop).map((naam, i) => [naam, kolommen(regel)[i] ?? ''])));
  };
  const bestanden = ['jaarplan-acties.csv', 'uz-acties.csv', 'werkagenda-passende-zorg.csv'];
  const alle = bestanden.flatMap(rijen).filter((rij) => rij['termijn_tekst'] !== '');
  /** A choice for a single row (gegevens/README.md), a beginning, or a relative term: the writer is asked. */
  const nietAfgeleid: Readonly<Record<string, GeschrevenTermijn['soort']>> = {
    'A-09': 'begin', 'S-07': 'begin', 'S-09': 'begin', 'S-04': 'vraag', 'S-06': 'vraag', 'S-13': 'vraag', 'I-15': 'vraag', 'PZ-10': 'vraag', 'PZ-58': 'vraag',
  };

  it('zijn er genoeg om iets te bewijzen', () => expect(alle.length).toBeGreaterThan(90));

  it.each(alle.map((rij) => [rij['id']!, rij['termijn_tekst']!, rij] as const))('%s "%s"', (id, tekst, rij) => {
    const gelezen = lees(tekst);
    if (id in nietAfgeleid) expect(gelezen.soort).toBe(nietAfgeleid[id]);
    else if (rij['termijn'] === '') expect(['begin', 'doorlopend', 'vraag']).toContain(gelezen.soort);
    else expect(gelezen).toMatchObject({ datum: rij['termijn'], precisie: rij['precisie'] });
  });
});
