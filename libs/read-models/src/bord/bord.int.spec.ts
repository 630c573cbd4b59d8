import { bordSchema } from '@cirkel/contracts';
import { bord, cirkeloverzicht } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.NVZ, 'item-b', 'dienKennisvraagIn', { titel: 'Reflux' }, 'CGG-0002');
  await w.doe(wie.FMS, 'item-c', 'dienKennisvraagIn', { titel: 'Staar' }, 'CGG-0003');
  await w.doe(wie.FMS, 'item-d', 'dienKennisvraagIn', { titel: 'Migraine' }, 'CGG-0004');
  await w.doe(wie.werkorganisatie, 'item-c', 'selecteerKennisvraag');
  await w.doe(wie.FMS, 'item-d', 'beeindigItem', { einde: 'ingetrokken', reden: 'Al beantwoord.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the board of a programme', () => {
  it('has a column per stage with what has not ended', async () => {
    const { kolommen } = bordSchema.parse(await bord(w.bron, { programma: 'cirkel' }));
    expect(kolommen.map(({ nr, naam, totaal }) => [nr, naam, totaal])).toEqual([
      [1, 'kennisvraag', 2], [2, 'PICOT', 1], [3, 'subsidieronde', 0], [4, 'studie', 0], [5, 'richtlijn', 0], [6, 'implementatie', 0], [7, 'monitoring', 0],
    ]);
    expect(kolommen[1]?.rijen.map(({ nummer }) => nummer)).toEqual(['CGG-0003']);
  });

  it('takes the filters of the list, and shows no more in a column than asked', async () => {
    expect((await bord(w.bron, { programma: 'cirkel', partij: 'partij:NVZ' })).kolommen[0]?.rijen.map(({ nummer }) => nummer)).toEqual(['CGG-0002']);
    expect((await bord(w.bron, { programma: 'cirkel', perKolom: 1 })).kolommen[0]).toMatchObject({ totaal: 2, rijen: [{}] });
  });

  it('has only the columns of the stages or the domein that are asked for, with the numbers that they have in the programme', async () => {
    const kolommen = async (filter: { fase?: string[]; domein?: string }): Promise<unknown> => (await bord(w.bron, { programma: 'cirkel', ...filter })).kolommen.map(({ nr, fase }) => [nr, fase]);
    expect(await kolommen({ fase: ['picot', 'studie'] })).toEqual([[2, 'picot'], [4, 'studie']]);
    expect(await kolommen({ domein: 'agenderen' })).toEqual([[1, 'kennisvraag'], [2, 'picot']]);
    expect(await kolommen({ domein: 'agenderen', fase: ['studie'] })).toEqual([]);
  });

  it('keeps the column of a stage that a later version has dropped, as long as somebody is in it', async () => {
    const oud = await w.bron.definities.versie('cirkel', 1);
    const zonderPicot = { ...oud, versie: 2, fasen: oud.fasen.filter(({ fase }) => fase !== 'picot' && fase !== 'studie') };
    const later = { ...w.bron, definities: { ...w.bron.definities, huidig: () => Promise.resolve(zonderPicot) } };
    const { kolommen } = bordSchema.parse(await bord(later, { programma: 'cirkel' }));
    expect(kolommen.map(({ naam, totaal }) => [naam, totaal])).toEqual([['kennisvraag', 2], ['subsidieronde', 0], ['richtlijn', 0], ['implementatie', 0], ['monitoring', 0], ['PICOT', 1]]);
    const { fasen } = await cirkeloverzicht(later, { programma: 'cirkel' });
    expect(fasen.at(-1)).toMatchObject({ fase: 'picot', naam: 'PICOT', aantal: 1 });
  });
});
