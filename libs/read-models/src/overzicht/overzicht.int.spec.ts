import { cirkeloverzichtSchema } from '@cirkel/contracts';
import { cirkeloverzicht } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  const dien = (id: string, nummer: string, anders = {}): Promise<number> => w.doe(wie.FMS, id, 'dienKennisvraagIn', { titel: 'Lage rughernia', ...anders }, nummer);
  await dien('item-a', 'CGG-0001');
  await dien('item-b', 'CGG-0002');
  await dien('item-c', 'CGG-0003', { fictief: true });
  await w.opDatum('2020-09-11');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag');
  await w.opDatum('2020-09-21');
  await w.doe(wie.werkorganisatie, 'item-b', 'selecteerKennisvraag');
  await dien('item-d', 'CGG-0004');
  await w.opDatum('2020-11-02');
  await w.laatTijdVerstrijken('item-a');
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the overview of a programme', () => {
  it('counts per stage what is there, what is too late, and the median days of what is there and of what has left', async () => {
    const overzicht = cirkeloverzichtSchema.parse(await cirkeloverzicht(w.bron, { programma: 'cirkel' }));
    expect(overzicht.fasen.map(({ fase }) => fase)).toEqual(['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring']);
    expect(overzicht.fasen[0]).toMatchObject({ naam: 'kennisvraag', nr: 1, aantal: 2, teLaat: 0, mediaanDagenNu: 42, verlaten: 2, mediaanDagen: 10 });
    expect(overzicht.fasen[1]).toMatchObject({ naam: 'PICOT', nr: 2, aantal: 2, teLaat: 1, opgeschort: 0, mediaanDagenNu: 42, verlaten: 0, mediaanDagen: null });
    expect(overzicht.fasen[6]).toMatchObject({ aantal: 0, mediaanDagenNu: null });
  });

  it('leaves out what is made up when that is asked', async () => {
    expect((await cirkeloverzicht(w.bron, { programma: 'cirkel', fictief: false })).fasen[0]).toMatchObject({ aantal: 1, mediaanDagenNu: 42 });
  });

  it('counts who came, went on and ended in a period, and leaves out what lies before it', async () => {
    const over = async (dagen: number) => cirkeloverzichtSchema.parse(await cirkeloverzicht(w.bron, { programma: 'cirkel', dagen })).doorstroom;
    const stromen = (await over(90)).stromen.toSorted((a, b) => String(a.van).localeCompare(String(b.van)));
    expect(stromen).toEqual([{ van: 'kennisvraag', naar: 'picot', aantal: 2 }, { van: null, naar: 'kennisvraag', aantal: 4 }]);
    // 21 September up to and including 2 November are 43 days.
    expect((await over(43)).stromen.toSorted((a, b) => String(a.van).localeCompare(String(b.van)))).toEqual([{ van: 'kennisvraag', naar: 'picot', aantal: 1 }, { van: null, naar: 'kennisvraag', aantal: 1 }]);
    expect(await over(42)).toEqual({ dagen: 42, sinds: '2020-09-22', stromen: [], rond: 0 });
    await w.doe(wie.werkorganisatie, 'item-d', 'beeindigItem', { einde: 'afgewezen', reden: 'Al beantwoord.' });
    await w.doe(wie.FMS, 'item-e', 'dienKennisvraagIn', { titel: 'En bij ouderen?', vervolgOp: 'item-d' }, 'CGG-0005');
    await w.projecteer();
    expect(await over(1)).toMatchObject({ stromen: expect.arrayContaining([{ van: 'kennisvraag', naar: null, aantal: 1 }, { van: null, naar: 'kennisvraag', aantal: 1 }]), rond: 1 });
  });
});
