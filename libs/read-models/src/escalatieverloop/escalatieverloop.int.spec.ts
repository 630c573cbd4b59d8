import { escalatiecijfersSchema } from '@cirkel/contracts';
import { escalatiecijfers } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
const over = (nr: number, anders = {}) => ({
  reden: 'termijn-verstreken', gemist: 1,
  onderwerp: { streamId: `item-${nr}`, soort: 'item', nummer: `CGG-000${nr}`, titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'], ...anders },
});
const id = (nr: number): string => `escalatie-item-${nr}-picot-1-1`;
const cijfers = async (vraag: { van?: string; tot?: string; soort?: 'item' | 'ronde'; programma?: string } = {}) => escalatiecijfersSchema.parse(await escalatiecijfers(w.bron, { programma: 'cirkel', ...vraag }));

beforeAll(async () => {
  w = await wereld();
  await w.opDatum('2020-10-31', 0);
  for (const nr of [1, 2, 3, 4]) await w.doe(wie.systeem, id(nr), 'openEscalatie', over(nr), `ESC-000${nr}`);
  // Thursday 5 November: done, and three working days later one was sent on.
  await w.opDatum('2020-11-05');
  await w.doe(wie.systeem, id(1), 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-05' });
  await w.opDatum('2020-11-10');
  await w.doe(wie.werkorganisatie, id(2), 'besluit', { soort: 'hoger', reden: 'Niet eens.' });
  await w.doe(wie.werkorganisatie, id(3), 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'Later.' });
  await w.doe(wie.systeem, id(3), 'meldBesluitUitgevoerd');
  // The response time of the fourth is over after 13 November.
  await w.opDatum('2020-11-16');
  await w.laatTijdVerstrijken(id(4));
  await w.doe(wie.systeem, 'escalatie-ronde-x-beoordeling-1-1', 'openEscalatie', over(5, { streamId: 'ronde-x', soort: 'ronde', termijnId: 'beoordeling-1', wasTot: '2020-11-13', aanZetWas: ['partij:ZonMw'] }), 'ESC-0005');
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the figures of escalaties', () => {
  it('say per rung how many lie there, how long it takes in working and calendar days, and how it is left', async () => {
    expect(await cijfers()).toMatchObject({
      programma: 'cirkel', begonnen: 5, open: 3, beeindigd: 2,
      einden: [{ hoe: 'alsnog-gedaan', aantal: 1 }, { hoe: 'verlengen', aantal: 1 }],
      treden: [
        {
          gremium: 'werkorganisatie', bereikt: 5, nu: 1, oudste: '2020-11-14',
          // From 31 October: to 5, 10, 10 and 14 November.
          kalenderdagen: { mediaan: 10, p90: 14 }, werkdagen: { mediaan: 7, p90: 10 },
          verlaten: [{ hoe: 'alsnog-gedaan', aantal: 1 }, { hoe: 'doorgestuurd', aantal: 1 }, { hoe: 'reactietijd', aantal: 1 }, { hoe: 'verlengen', aantal: 1 }],
        },
        { gremium: 'stuurgroep', bereikt: 2, nu: 2, oudste: '2020-11-10', kalenderdagen: { mediaan: null, p90: null }, werkdagen: { mediaan: null, p90: null }, verlaten: [] },
      ],
    });
  });

  it.each([
    [{ soort: 'ronde' as const }, 1],
    [{ van: '2020-11-01' }, 1],
    [{ tot: '2020-11-01' }, 4],
    [{ van: '2020-11-15' }, 0],
  ])('filter by %j', async (vraag, begonnen) => expect((await cijfers(vraag)).begonnen).toBe(begonnen));

  it('count what turned out to have been in time as such, with the days that it lay there', async () => {
    await w.doe(wie.systeem, id(1), 'herzieEinde', { waarom: 'op-tijd-gedaan', door: 'projectorganisatie', op: '2020-10-29' });
    await w.projecteer();
    const { einden, treden } = await cijfers();
    expect(einden.map(({ hoe }) => hoe)).toEqual(['op-tijd-gedaan', 'verlengen']);
    expect(treden[0]?.kalenderdagen).toEqual({ mediaan: 10, p90: 14 });
  });

  it('refuse a period that ends before it begins', async () => {
    await expect(cijfers({ van: '2020-11-02', tot: '2020-11-01' })).rejects.toMatchObject({ code: 'datum-ongeldig', details: { veld: 'tot' } });
  });

  it('count each day once however many escalaties there are', async () => {
    await w.owner.query(
      `insert into lees.escalatietrede select 'escalatie-veel-' || n, t, 'veel', 'item', (array['werkorganisatie','stuurgroep','BO','VWS'])[t + 1], '2018-01-01'::date + n % 800, '2018-01-01'::date + n % 800 + t * 14,
         case when t < 3 then '2018-01-01'::date + n % 800 + t * 14 + 1 + n % 13 end, case when t < 3 then 'reactietijd' end from generate_series(1, 5000) n, generate_series(0, 3) t`,
    );
    expect((await cijfers({ programma: 'veel' })).treden.map(({ bereikt, nu, kalenderdagen: { mediaan } }) => [bereikt, nu, mediaan])).toEqual([[5000, 0, 7], [5000, 0, 7], [5000, 0, 7], [5000, 5000, null]]);
  });
});
