import { veiligeCel } from '@cirkel/import';
import type { Cell, Sheet } from './cell';

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? veiligeCel(cell) : cell.dag;
}

/** The sheet as Excel in Dutch opens it: semicolons, decimal commas, days as 2020-10-30, UTF-8 with byte order mark. Text that looks like a formula is text. */
export const csvOf = ({ koppen, rijen }: Sheet): string => `\ufeff${[koppen, ...rijen].map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
