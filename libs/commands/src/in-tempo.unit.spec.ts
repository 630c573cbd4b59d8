import { inTempo } from './in-tempo';

it('leaves room between two of thousands, and gives what each made', async () => {
  const begun = performance.now();
  const made: number[] = [];
  for (let nr = 0; nr < 10; nr += 1) made.push(await inTempo(async () => nr));
  expect(made).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  // A timer may go off a millisecond early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(10 * 11);
});

it('lets a failure through at once', async () => {
  await expect(inTempo(() => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
});
