import type { DeliveredEvent, Log } from '../ports';
import { deliverTogether } from './deliver-together';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const event = (version: number): DeliveredEvent => ({ streamId: 'item-a', kind: 'item', version, volgnummer: version, epoch: 1 }) as DeliveredEvent;

describe('delivering together', () => {
  it('makes one delivery of what the partitions of one fetch bring', async () => {
    const deliveries: number[][] = [];
    const deliver = deliverTogether((events) => Promise.resolve(void deliveries.push(events.map((e) => e.version))), new AbortController().signal, silent);
    await Promise.all([deliver([event(1)]), deliver([event(2), event(3)])]);
    await deliver([event(4)]);
    expect(deliveries).toEqual([[1, 2, 3], [4]]);
  });

  it('delivers at once and asks for more only after the spacing', async () => {
    const begun = performance.now();
    let handledAt = Infinity;
    const deliver = deliverTogether(() => Promise.resolve(void (handledAt = performance.now())), new AbortController().signal, silent, 60);
    await deliver([event(1)]);
    // A timer may fire up to a millisecond early.
    expect(performance.now() - begun).toBeGreaterThan(59);
    expect(handledAt).toBeLessThan(performance.now() - 1);
  });

  it('does not sit out the spacing when it has to stop', async () => {
    const stop = new AbortController();
    const deliver = deliverTogether(() => Promise.resolve(stop.abort()), stop.signal, silent, 3_600_000);
    expect(await deliver([event(1)])).toBe(true);
  });
});
