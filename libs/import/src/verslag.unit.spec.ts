import { parse } from 'csv-parse/sync';
import { veiligeCel, verslag } from './verslag';

describe('wat we terugschrijven', () => {
  it.each(['=1+1', '+31 6', '-1', '@SUM(A1)', '\tx', '\n=1', '＝1+1', '＠SUM(A1)', '=cmd|\'/c calc\'!A1'])('maakt van %j geen formule', (tekst) => {
    expect(veiligeCel(tekst).startsWith(`"'`)).toBe(true);
  });

  it('is een lijst die overal te lezen is', () => {
    const tekst = verslag([{ rij: 5, oordeel: 'fout', redenen: ['Een "fout".', 'Nog een; echt.'], titel: '=HYPERLINK()', dagen: [{ kolom: 'Termijn', geschreven: 'eind 2020', dag: '2020-12-31', waarom: 'een periode eindigt op haar laatste werkdag' }], verleden: false, gekozen: false, uitkomst: null, melding: null, nummer: null, streamId: null, versie: null }]);
    expect(parse(tekst, { delimiter: ';', bom: true, columns: true })).toEqual([{ Rij: '5', Titel: "'=HYPERLINK()", Oordeel: 'fout', Redenen: 'Een "fout". Nog een; echt.', Dagen: 'Termijn: "eind 2020" is 31 december 2020: een periode eindigt op haar laatste werkdag.', Uitkomst: '', Melding: '', Nummer: '' }]);
  });
});
