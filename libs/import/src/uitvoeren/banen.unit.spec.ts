import { setTimeout as wacht } from 'node:timers/promises';
import { inBanen } from './banen';

const rijen = ['a1', 'b1', 'a2', 'c1', 'a3', 'b2'];
const indeling = { tegelijk: 2, baan: (rij: string) => rij.charAt(0) };

it('doet wat één baan deelt na elkaar, en banen naast elkaar', async () => {
  const gedaan: string[] = [];
  let bezig = 0;
  let meest = 0;
  await inBanen(rijen, indeling, async (rij) => {
    meest = Math.max(meest, (bezig += 1));
    // The first of a lane takes longest: what follows it must wait all the same.
    await wacht(rij.endsWith('1') ? 10 : 1);
    gedaan.push(rij);
    bezig -= 1;
  });
  expect(gedaan.filter((rij) => rij.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  expect(gedaan.filter((rij) => rij.startsWith('b'))).toEqual(['b1', 'b2']);
  expect([...gedaan].sort()).toEqual([...rijen].sort());
  expect(meest).toBe(2);
});

it('begint na een fout aan niets meer, en laat afmaken wat bezig is', async () => {
  const gedaan: string[] = [];
  const doe = async (rij: string): Promise<void> => {
    if (rij === 'a1') throw new Error('weg');
    await wacht(5);
    gedaan.push(rij);
  };
  await expect(inBanen(rijen, indeling, doe)).rejects.toThrow('weg');
  expect(gedaan).toEqual(['b1']);
});
