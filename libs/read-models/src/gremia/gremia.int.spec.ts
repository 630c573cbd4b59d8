import { gremiumRijSchema, lijst } from '@cirkel/contracts';
import { gremiumDetail, gremiumLijst } from '../index';
import { slaPersoonOp } from '@cirkel/reference-data';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.projectorganisatie, 'gremium-BO', 'registreerGremium', { code: 'BO', naam: 'BO', lidwoord: 'het' });
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'registreerGremium', { code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' });
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'benoemLid', { persoonId: 'p-fms', partij: 'FMS' });
  await slaPersoonOp(w.bron.pool, { id: 'p-fms', naam: 'Fem Voorbeeld', functie: 'Vertegenwoordiger', email: 'fem@cirkel.test', rol: 'partij', partij: 'FMS', gremium: null }, 'spec');
  for (const datum of ['2020-11-12', '2020-10-08', '2020-12-10']) await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'planVergadering', { datum });
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'annuleerVergadering', { vergadering: 'v-3' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the gremia', () => {
  it('are listed with their members and the meetings that go on', async () => {
    const { rijen } = lijst(gremiumRijSchema).parse(await gremiumLijst(w.bron));
    expect(rijen.map((rij) => rij.code)).toEqual(['BO', 'werkorganisatie']);
    expect(rijen[1]).toMatchObject({ lidwoord: 'de', leden: [{ persoonId: 'p-fms', naam: 'Fem Voorbeeld', partij: 'FMS' }], vergaderingen: ['2020-10-08', '2020-11-12'] });
  });

  it('are found by id and by code', async () => {
    expect(await gremiumDetail(w.bron, 'BO')).toEqual(await gremiumDetail(w.bron, 'gremium-BO'));
    expect(await gremiumDetail(w.bron, 'raad')).toBeUndefined();
  });
});
