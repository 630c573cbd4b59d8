import { waaromSchema } from '@cirkel/contracts';
import { waarom } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag');
  await w.doe(wie.stuurgroep, 'item-a', 'verlengTermijn', { termijnId: 'picot-1', nieuweDatum: '2020-12-01', reden: 'Door COVID-19.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('why a termijn has its date', () => {
  it('is told with the reasons that were given, to who takes part', async () => {
    const keten = waaromSchema.parse(await waarom(w.bron, { niveau: 'deelnemers' }, 'item-a', 'picot-1'));
    expect(keten).toMatchObject({ effectief: '2020-12-01', vandaag: '2020-09-01' });
    expect(keten.stappen.map(({ soort }) => soort)).toEqual(['afspraak', 'nominaal', 'kalender', 'verplaatst', 'kalender']);
    expect(keten.stappen[3]).toMatchObject({ door: 'gremium:stuurgroep', reden: 'Door COVID-19.', oud: '2020-10-30', nieuw: '2020-12-01' });
  });

  it('is told to a reader without reasons and names', async () => {
    const keten = waaromSchema.parse(await waarom(w.bron, { niveau: 'openbaar' }, 'item-a', 'picot-1'));
    expect(keten.stappen[3]).toEqual({ soort: 'verplaatst', zin: expect.any(String), op: '2020-09-01', door: null, versie: 6, oud: '2020-10-30', nieuw: '2020-12-01' });
  });

  it('is nothing where there is no such termijn', async () => {
    expect(await waarom(w.bron, { niveau: 'beheer' }, 'item-a', 'picot-2')).toBeUndefined();
    expect(await waarom(w.bron, { niveau: 'beheer' }, 'item-z', 'picot-1')).toBeUndefined();
  });
});
