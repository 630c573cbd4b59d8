/** A word of the domain and what it means, as the list of words of the project has it. */
export interface Woord {
  readonly woord: string;
  readonly betekenis: string;
}

/** Words under the letter that they begin with. */
export interface Letter {
  readonly letter: string;
  readonly woorden: readonly Woord[];
}

const KOP = '## Het domein';
const RIJ = /^\| (?!---|woord \|)(.+?) \| (.+) \|$/gm;

/** The words for people in the list of words (docs/woordenlijst.md); those of the machine are left out. Throws when the list has none. */
export function woordenUit(markdown: string): readonly Woord[] {
  const [, vanaf = ''] = markdown.split(`${KOP}\n`);
  const deel = vanaf.split('\n## ')[0] ?? '';
  const woorden = [...deel.matchAll(RIJ)].map(([, woord = '', betekenis = '']) => ({ woord: zonderOpmaak(woord), betekenis: zonderOpmaak(betekenis) }));
  if (woorden.length === 0) throw new Error(`No words under ${KOP}`);
  return woorden;
}

/** What stands in code says nothing to who reads the page, nor do the marks around words. */
const zonderOpmaak = (tekst: string): string => tekst.replaceAll(/ \(`[^)]*\)|; in code `[^`]*`/g, '').replaceAll(/[`*]/g, '');

/** The words by their first letter, both in the order in which they came. */
export function perLetter(woorden: readonly Woord[]): readonly Letter[] {
  return woorden.reduce<readonly Letter[]>((letters, woord) => {
    const letter = woord.woord.charAt(0).toUpperCase();
    const laatste = letters.at(-1);
    return laatste?.letter === letter ? [...letters.slice(0, -1), { letter, woorden: [...laatste.woorden, woord] }] : [...letters, { letter, woorden: [woord] }];
  }, []);
}

/** Where a word stands on the page: /uitleg#aan-zet. */
export const plekVan = ({ woord }: Woord): string => woord.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
