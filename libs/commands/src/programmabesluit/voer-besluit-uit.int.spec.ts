import type { Actor } from '@cirkel/domain';
import { jumpClock, loadStream } from '@cirkel/event-store';
import { proefopslag, type Proefopslag } from '../../testing/opslag';
import { wie } from '../../testing/wie';
import { definities, laatTijdVerstrijken, lopendeProgrammabesluiten, voerProgrammabesluitUit, voerUit } from '..';

let deps: Proefopslag;
beforeEach(async () => {
  deps = await proefopslag();
});
afterEach(() => deps.ruimOp());

let teller = 0;
/** A process of its own: it remembers nothing of what others decided. */
const proces = () => ({ ...deps, definities: definities(deps.pool) });
const doe = (streamId: string, actor: Actor, type: string, velden: Record<string, unknown> = {}) => voerUit(proces(), { scope: 'spec', key: String((teller += 1)), streamId, actor, opdracht: { type, ...velden } });
const stuurgroep: Actor = { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' };
const actie = (id: string, datum = '2020-10-01') => doe(id, wie.projectorganisatie, 'registreerActie', { omschrijving: `Actie ${id}`, domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum } });
const besluit = (nr = 1) => ({ programma: 'cirkel', nr });
const typen = async (id: string): Promise<string[]> => (await loadStream(deps.pool, id)).events.map(({ type }) => type);
const events = async (id: string) => (await loadStream(deps.pool, id)).events;
const helemaal = async (nr = 1): Promise<number> => {
  let porties = 0;
  for (let na: string | undefined = ''; na !== undefined; porties += 1) na = (await voerProgrammabesluitUit(proces(), besluit(nr), { na, hoogstens: 2 })).na;
  return porties;
};

it('bereikt alles wat open is in het programma precies één keer, met het besluit als oorzaak en reden', async () => {
  for (const i of [1, 2, 3, 4, 5]) await actie(`actie-alles-${i}`);
  await doe('actie-alles-5', wie.FMS, 'meldActiestatus', { status: 'gereed' });
  await doe('item-alles-1', wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  await doe('programma-cirkel', stuurgroep, 'schortProgrammaOp', { reden: 'COVID-19' });
  expect(await lopendeProgrammabesluiten(deps)).toEqual([besluit()]);
  await helemaal();
  await helemaal();
  expect(await typen('actie-alles-1')).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'opgeschort-met-programma', 'termijn-opgeschort']);
  expect(await typen('item-alles-1')).toContain('opgeschort-met-programma');
  expect(await typen('actie-alles-5')).not.toContain('opgeschort-met-programma');
  const [, , gevolgd] = await events('actie-alles-1');
  const [, oorzaak] = await events('programma-cirkel');
  expect(gevolgd?.meta.oorzaak).toBe('programma-cirkel@2');
  expect(gevolgd?.data['reden']).toBe(oorzaak?.data['reden']);
  expect((await events('programma-cirkel')).at(-1)).toMatchObject({ type: 'programmabesluit-uitgevoerd', data: { nr: 1, onderwerpen: 5, geweigerd: 0 } });
  expect(await lopendeProgrammabesluiten(deps)).toEqual([]);
});

it('gaat verder waar het was, ook als twee het tegelijk doen', async () => {
  for (let i = 0; i < 12; i += 1) await actie(`actie-samen-${i}`);
  await doe('programma-cirkel', stuurgroep, 'verschuifTermijnen', { dagen: 30, reden: 'COVID-19' });
  let gezien = 0;
  const gestopt = voerProgrammabesluitUit(proces(), besluit(), { hoogstens: 10, voorElk: () => { gezien += 1; if (gezien > 5) throw new Error('de worker stopt'); } });
  await expect(gestopt).rejects.toThrow('de worker stopt');
  await Promise.all([helemaal(), helemaal()]);
  for (let i = 0; i < 12; i += 1) expect((await typen(`actie-samen-${i}`)).filter((type) => type === 'termijn-verschoven')).toHaveLength(1);
});

it('wat intussen begint staat vanzelf stil, en wordt toch bereikt; een ander programma niet', async () => {
  await doe('programma-cirkel', stuurgroep, 'schortProgrammaOp', { reden: 'COVID-19' });
  await actie('actie-later-1');
  expect(await typen('actie-later-1')).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'opgeschort-met-programma', 'termijn-opgeschort']);
  await helemaal();
  await actie('actie-later-2');
  expect(await typen('actie-later-2')).toEqual(['actie-geregistreerd', 'termijn-gesteld', 'opgeschort-met-programma', 'termijn-opgeschort']);
  expect(await typen('actie-later-1')).toHaveLength(4);
});

it('een opschorting zonder einde: niets verstrijkt tot zij hervat, en dan schuift elke termijn op met de dagen ertussen', async () => {
  await actie('actie-lang-1', '2020-10-01');
  await doe('programma-cirkel', stuurgroep, 'schortProgrammaOp', { reden: 'COVID-19' });
  await helemaal();
  await jumpClock(deps.pool, '2021-01-04T09:00:00.000Z');
  await laatTijdVerstrijken(proces(), 'actie-lang-1');
  expect(await typen('actie-lang-1')).not.toContain('termijn-verstreken');
  await doe('programma-cirkel', stuurgroep, 'hervatProgramma', { reden: 'Het gaat weer.' });
  await helemaal(2);
  // 1 September 2020 to 4 January 2021 = 125 days; 1 October 2020 + 125 = Wednesday 3 February 2021.
  expect((await events('actie-lang-1')).at(-1)).toMatchObject({ type: 'termijn-hervat', data: { dagen: 125, oud: '2020-10-01', effectief: '2021-02-03' } });
});

it('wat weer opengaat nadat het programma hervatte, loopt gewoon', async () => {
  await actie('actie-dicht-1');
  await doe('programma-cirkel', stuurgroep, 'schortProgrammaOp', { reden: 'COVID-19' });
  await helemaal();
  await doe('actie-dicht-1', wie.FMS, 'meldActiestatus', { status: 'gereed' });
  await jumpClock(deps.pool, '2020-10-05T09:00:00.000Z');
  await doe('programma-cirkel', stuurgroep, 'hervatProgramma', { reden: 'Het gaat weer.' });
  await helemaal(2);
  await doe('actie-dicht-1', wie.projectorganisatie, 'heropenActie', { reden: 'Toch niet klaar.', nieuweDatum: '2020-12-01' });
  expect((await typen('actie-dicht-1')).slice(-3)).toEqual(['actie-heropend', 'termijn-gesteld', 'hervat-met-programma']);
});
