import { payloads } from './positions';

describe('the notification of a batch', () => {
  it('is split so that each part fits, and loses nothing', () => {
    const touched = Array.from({ length: 500 }, (_, i) => ({ streamId: `item-${i}-é`, version: i, groepen: ['itemlijst', 'itemdetail'] }));
    const parts = payloads(touched);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThan(8_000);
    expect(parts.flatMap((part) => JSON.parse(part) as unknown[])).toEqual(touched);
    expect(payloads([])).toEqual([]);
  });
});
