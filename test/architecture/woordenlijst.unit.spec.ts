import {
  actiestatussen, aggregateKinds, alleGebeurtenissen, besluitsoorten, codeInZin, domeinen, fasesoorten, kalenderregels, precisies, rollen, rondestappen, termijnstaten, uitkomsten, verbeteractiestatussen,
} from '@cirkel/domain';
import { oordelen } from '@cirkel/contracts';
import { bronnen } from './bronnen';

const tekst = bronnen('docs/woordenlijst.md').map((bron) => bron.tekst).join('');
/** The words of each table, in the order in which they stand. */
const tabellen = tekst.split('\n## ').map((deel) => [...deel.matchAll(/^\| (?!---|woord |word )(.+?) \|/gm)].map(([, woord = '']) => woord));
const woorden = tabellen.flat().flatMap((woord) => woord.split(/, | \(|\)/)).map((woord) => woord.replaceAll('`', '')).filter((woord) => woord !== '' && woord !== '…');

const zonderTekens = (woord: string): string => woord.replaceAll(/[`,-]/g, '').toLowerCase();
/** Long enough to tell words apart, short enough for "kandidaten" to be found as "kandidaat". */
const STAM = 6;
const verwant = (a: string, b: string): boolean => a === b || (a.length >= STAM && a.slice(0, STAM) === b.slice(0, STAM)) || (b.length >= 4 && a.startsWith(b)) || (a.length >= 4 && b.endsWith(a));
/** "gehonoreerd" is looked up as itself and as "honoreerd". */
const vormen = (deel: string): readonly string[] => [deel, deel.replace(/^ge/, '')];

describe('docs/woordenlijst.md', () => {
  it('has each word once, in order', () => {
    expect(woorden.length).toBeGreaterThan(100);
    expect(woorden.filter((woord, i) => woorden.indexOf(woord) !== i)).toEqual([]);
    for (const tabel of tabellen) expect(tabel).toEqual(tabel.toSorted((a, b) => zonderTekens(a).localeCompare(zonderTekens(b), 'nl')));
  });

  it('says what each kind of subject, role, stage and status is', () => {
    const codes = [
      ...aggregateKinds, ...rollen, ...fasesoorten, ...domeinen, ...termijnstaten, ...kalenderregels, ...precisies, ...besluitsoorten, ...rondestappen, ...uitkomsten, ...actiestatussen,
      ...verbeteractiestatussen.filter((status) => status !== 'stopgezet-in-overleg'), ...oordelen,
    ];
    expect(codes.filter((code) => !tekst.toLowerCase().includes(codeInZin(code)))).toEqual([]);
  });

  it('has a word for what each event tells about', () => {
    const bekend = woorden.flatMap((woord) => woord.toLowerCase().split(' '));
    const onbekend = alleGebeurtenissen()
      .map(({ definition }) => definition.type)
      .filter((type) => !type.split('-').flatMap(vormen).some((deel) => bekend.some((woord) => verwant(deel, woord))));
    expect([...new Set(onbekend)]).toEqual([]);
  });
});
