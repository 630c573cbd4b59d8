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
});
