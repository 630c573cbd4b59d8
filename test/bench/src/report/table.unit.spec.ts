import type { Measurement } from '../measurements';
import { ratio, table } from './table';

const figures = { zichtbaarP50Ms: 9, zichtbaarP99Ms: 20.04, antwoordP50Ms: 1, antwoordP99Ms: 2, perSeconde: 1_234.4 };
const measurement: Measurement = {
  path: 'feit',
  lanes: 16,
  product: figures,
  floor: { ...figures, zichtbaarP50Ms: 6, perSeconde: 2_000 },
  commands: { product: 1, floor: 1 },
};

describe('the table of the bench', () => {
  it('names each figure with its floor and ratio, in Dutch notation', () => {
    expect(table([measurement, { ...measurement, path: 'levensloop', lanes: 1, paceMs: 50 }])).toBe(
      [
        '| opdracht            | tegelijk      | zichtbaar p50 (ms) | ×    | zichtbaar p99 (ms) | ×    | per seconde | ×    |',
        '| ------------------- | ------------- | ------------------ | ---- | ------------------ | ---- | ----------- | ---- |',
        '| feit, in het proces | 16            | 9 / 6              | 1,50 | 20 / 20            | 1,00 | 1234 / 2000 | 0,62 |',
        '| levensloop          | 1, elke 50 ms | 9 / 6              | 1,50 | 20 / 20            | 1,00 |             |      |',
      ].join('\n'),
    );
  });

  it('rounds a ratio to two decimals', () => expect(ratio(2, 3)).toBe(0.67));
});
