import type { Actor } from '@cirkel/domain';
import { jumpClock, loadStream } from '@cirkel/event-store';
import { proefopslag, type Proefopslag } from '../../testing/opslag';
import { wie } from '../../testing/wie';
import { definities, laatTijdVerstrijken, lopendeProgrammabesluiten, voerProgrammabesluitUit, voerUit, voorbeeldVanBesluit } from '..';

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

describe('een ronde', () => {
  const vensters = [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-10-01' }, { stap: 'uitwerking', van: '2020-11-02', tot: '2021-01-29' }, { stap: 'beoordeling', van: '2021-02-01', tot: '2021-03-31' }];
  const kondigAan = (code: string) => doe(`ronde-${code}`, wie.projectorganisatie, 'kondigRondeAan', { code, naam: `Ronde ${code}`, vensters });

  it('staat ook stil: geen venster sluit, en op de dag van hervatten schuift alles één keer op', async () => {
    await kondigAan('stil');
    await doe('programma-cirkel', stuurgroep, 'schortProgrammaOp', { reden: 'COVID-19' });
    await helemaal();
    const voor = await typen('ronde-stil');
    await jumpClock(deps.pool, '2021-01-04T09:00:00.000Z');
    await laatTijdVerstrijken(proces(), 'ronde-stil');
    expect(await typen('ronde-stil')).toEqual(voor);
    await doe('programma-cirkel', stuurgroep, 'hervatProgramma', { reden: 'Het gaat weer.' });
    await helemaal(2);
    await helemaal(2);
    const na = (await events('ronde-stil')).slice(voor.length);
    // 1 September 2020 to 4 January 2021 = 125 days: 1 October + 125 = Wednesday 3 February; 31 March + 125 = Tuesday 3 August 2021.
    expect(na.filter(({ type }) => type === 'venster-verschoven-met-programma').map(({ data }) => [data['stap'], (data['nieuw'] as { tot: string }).tot])).toEqual([['projectidee', '2021-02-03'], ['uitwerking', '2021-06-03'], ['beoordeling', '2021-08-03']]);
    expect(na.find(({ type, data }) => type === 'termijn-hervat' && data['termijnId'] === 'beoordeling-1')?.data).toMatchObject({ effectief: '2021-08-03' });
  });

  it('staat in het voorbeeld met elk venster en elke termijn, en verschuift zo één keer, ook na een val', async () => {
    for (const code of ['val-1', 'val-2', 'val-3']) await kondigAan(code);
    await actie('actie-val-1');
    const gevraagd = { type: 'verschuifTermijnen', soort: 'ronde', dagen: 28, reden: 'COVID-19' };
    const { rijen, hash } = await voorbeeldVanBesluit(proces(), 'cirkel', gevraagd, stuurgroep);
    expect(rijen.filter(({ streamId }) => streamId === 'ronde-val-1').map(({ omschrijving, oud, nieuw }) => [omschrijving, oud, nieuw])).toEqual([
      ['Venster voor projectideeën', '2020-10-01', '2020-10-29'], ['Projectideeën selecteren', '2020-10-30', '2020-11-27'], ['Venster voor uitgewerkte aanvragen', '2021-01-29', '2021-02-26'], ['Aanvragen beoordelen', '2021-03-31', '2021-04-28'],
    ]);
    expect((await voorbeeldVanBesluit(proces(), 'cirkel', { ...gevraagd, dagen: 29 }, stuurgroep)).hash).not.toBe(hash);
    await doe('programma-cirkel', stuurgroep, 'verschuifTermijnen', { soort: 'ronde', dagen: 28, reden: 'COVID-19' });
    let gezien = 0;
    await expect(voerProgrammabesluitUit(proces(), besluit(), { hoogstens: 10, voorElk: () => { gezien += 1; if (gezien > 2) throw new Error('de worker stopt'); } })).rejects.toThrow('de worker stopt');
    await Promise.all([helemaal(), helemaal()]);
    for (const code of ['val-1', 'val-2', 'val-3']) expect((await typen(`ronde-${code}`)).filter((type) => type === 'venster-verschoven-met-programma')).toHaveLength(3);
    expect(await typen('actie-val-1')).not.toContain('termijn-verschoven');
  });

  it('komt aan de beurt na de items: wat zij hun daarna vertelt, verschuift niets nog een keer', async () => {
    await kondigAan('later');
    for (const i of [1, 2, 3, 4, 5]) await doe(`item-later-${i}`, wie.FMS, 'dienKennisvraagIn', { titel: 'Lage rughernia' });
    await doe('programma-cirkel', stuurgroep, 'verschuifTermijnen', { dagen: 28, reden: 'COVID-19' });
    await voerProgrammabesluitUit(proces(), besluit(), { hoogstens: 10 });
    const { rows } = await deps.pool.query<{ key: string }>(`select key from es.command where scope = 'programmabesluit:cirkel/1' order by ctid`);
    expect(rows.at(-1)?.key).toBe('ronde-later');
  });
});
