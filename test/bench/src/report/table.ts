import type { Figures, Measurement } from '../measurements';

const NAMES = { feit: 'feit, in het proces', 'feit-http': 'feit, via HTTP', levensloop: 'levensloop' } as const;

const HEADER = ['opdracht', 'tegelijk', 'zichtbaar p50 (ms)', '×', 'zichtbaar p99 (ms)', '×', 'per seconde', '×'];

const number = (value: number): string => value.toLocaleString('nl-NL', { maximumFractionDigits: value < 100 ? 1 : 0, useGrouping: false });

/** Product divided by floor, to two decimals. For times lower is better, for commands per second higher. */
export const ratio = (product: number, floor: number): number => Math.round((product / floor) * 100) / 100;

/** The figures of the product with, behind the stroke, those of the floor, as a Markdown table whose columns line up. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ path, lanes, paceMs, product, floor }) => {
    const pair = (key: keyof Figures): string[] => [
      `${number(product[key])} / ${number(floor[key])}`,
      ratio(product[key], floor[key]).toLocaleString('nl-NL', { minimumFractionDigits: 2 }),
    ];
    return [NAMES[path], paceMs === undefined ? String(lanes) : `${lanes}, elke ${paceMs} ms`, ...pair('zichtbaarP50Ms'), ...pair('zichtbaarP99Ms'), ...(paceMs === undefined ? pair('perSeconde') : ['', ''])];
  });
  return markdown(HEADER, rows);
}

/** A Markdown table whose columns line up. */
export function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? name).length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
