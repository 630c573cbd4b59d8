import { rateLimit } from './rate-limit';

describe('the rate limit', () => {
  const limited = () => {
    let now = 0;
    const limit = rateLimit({ perSecond: 2, burst: 3 }, () => now);
    return { take: (who = 'FMS') => limit.take(who), wait: (ms: number) => (now += ms) };
  };

  it('lets a burst through and then as many per second as it says', () => {
    const { take, wait } = limited();
    for (let i = 0; i < 3; i += 1) take();
    expect(take).toThrow('Wacht 1 seconde ');
    wait(500);
    take();
    expect(take).toThrow();
  });

  it('never saves up more than a burst', () => {
    const { take, wait } = limited();
    wait(60_000);
    for (let i = 0; i < 3; i += 1) take();
    expect(take).toThrow();
  });

  it('is of each caller alone', () => {
    const { take } = limited();
    for (let i = 0; i < 3; i += 1) take('FMS');
    expect(() => take('NVZ')).not.toThrow();
  });
});
