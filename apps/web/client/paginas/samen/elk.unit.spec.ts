import { setTimeout as wacht } from 'node:timers/promises';
import { elk } from './elk';

describe('the same work for each of many', () => {
  it('is done a few at a time, and answered in order', async () => {
    let bezig = 0;
    let hoogstens = 0;
    const klaar: number[] = [];
    const uitkomsten = await elk(
      [50, 10, 30, 5, 20],
      async (ms) => {
        bezig += 1;
        hoogstens = Math.max(hoogstens, bezig);
        await wacht(ms);
        bezig -= 1;
        return ms * 2;
      },
      (ms) => klaar.push(ms),
    );
    expect(uitkomsten).toEqual([100, 20, 60, 10, 40]);
    expect(hoogstens).toBe(3);
    expect([...klaar].sort((a, b) => a - b)).toEqual([5, 10, 20, 30, 50]);
  });

  it('is nothing for nobody', async () => {
    expect(await elk([], () => Promise.reject(new Error('nooit')), () => undefined)).toEqual([]);
  });
});
