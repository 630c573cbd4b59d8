import { REACTIE, rondBesluitAf, stand, voerUit, type Verzoek } from '@cirkel/commands';
import { proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { isDomainError, momentOp, type Actor } from '@cirkel/domain';
import { eventStoreMigrations, jumpClock, migrate, usedKeys } from '@cirkel/event-store';
import { referenceDataMigrations, slaPersoonOp, slaVoorkeurenOp, STANDAARD } from '@cirkel/reference-data';
import { betrokkenStromen, leesUit } from '../onderwerp';
import { alsVerzoek, gevraagdElders, ontbreektBijEscalaties } from '../ontbreekt';
import { ontbreektBijVoorstellen } from '../voorstellen';
import { denkDoor } from './denk-door';
import { gevolgenVan } from './gevolgen';

let deps: Proefopslag;
beforeAll(async () => {
  deps = await proefopslag();
  await migrate(deps.url, [...eventStoreMigrations, ...referenceDataMigrations]);
  for (const [id, rest] of [['fms-1', { rol: 'partij', partij: 'FMS' }], ['fms-2', { rol: 'partij', partij: 'FMS' }], ['wo-1', { rol: 'gremium', gremium: 'werkorganisatie' }], ['sg-1', { rol: 'gremium', gremium: 'stuurgroep' }]] as const) {
    await slaPersoonOp(deps.pool, { id, naam: `Naam ${id}`, functie: 'Lid', email: `${id}@x.test`, partij: 'partij' in rest ? rest.partij : null, gremium: 'gremium' in rest ? rest.gremium : null, rol: rest.rol }, 'spec');
  }
  // Nobody can switch off what comes on the rung of their own body.
  for (const id of ['fms-2', 'sg-1']) await slaVoorkeurenOp(deps.pool, id, { ...STANDAARD, berichten: 'uit' }, 'spec');
  for (const id of ['actie-een', 'actie-twee', 'actie-drie', 'actie-vier']) {
    await geef(opdracht(wie.projectorganisatie, id, 'registreerActie', { code: id, omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } }));
  }
  await jumpClock(deps.pool, momentOp('2020-11-02', 9));
});
afterAll(() => deps.ruimOp());

let teller = 0;
const opdracht = (actor: Actor, streamId: string, type: string, velden: Record<string, unknown> = {}): Verzoek => ({ scope: 'spec', key: `k-${(teller += 1)}`, streamId, actor, opdracht: { type, ...velden } });

/** What escalator does after a command, directly: until nothing is missing. */
async function totRust(streamId: string): Promise<void> {
  const lees = leesUit(deps.pool);
  const rij = [streamId];
  for (let volgende = rij.shift(); volgende !== undefined; volgende = rij.shift()) {
    for (const betrokken of await betrokkenStromen(lees, volgende)) {
      const ontbreekt = [...(await ontbreektBijEscalaties(deps, lees, betrokken)), ...(await gevraagdElders(lees, betrokken)), ...(await ontbreektBijVoorstellen(deps, lees, betrokken))];
      const gedaan = await usedKeys(deps.pool, REACTIE, ontbreekt.map(({ key }) => key));
      for (const een of ontbreekt.filter(({ key }) => !gedaan.has(key))) {
        const gelukt = await voerUit(deps, alsVerzoek(een)).then(() => true, (fout: unknown) => (isDomainError(fout) ? false : Promise.reject(fout as Error)));
        if (gelukt) rij.push(een.reactie.streamId);
      }
    }
  }
}

/** Gives a command, carries out what was decided, and what follows. */
async function geef(verzoek: Verzoek): Promise<void> {
  await voerUit(deps, verzoek);
  const { wachtend } = verzoek.streamId.startsWith('escalatie-') ? await stand(deps, verzoek.streamId) : {};
  if (wachtend !== undefined) await rondBesluitAf(deps, verzoek.streamId, { uitgevoerd: true, antwoord: await voerUit(deps, wachtend) });
  await totRust(verzoek.streamId);
}

const alles = async (): Promise<readonly { id: string; type: string; sleutel: string | null }[]> =>
  (await deps.pool.query<{ id: string; type: string; sleutel: string | null }>(`select stream_id as id, type, meta ->> 'opdrachtSleutel' as sleutel from es.event order by stream_id, version`)).rows;
const opslag = async (): Promise<unknown> =>
  (await deps.pool.query('select (select count(*) from es.event) as a, (select count(*) from es.command) as b, (select count(*) from es.outbox) as c, (select count(*) from es.tekst) as d, (select coalesce(sum(laatste), 0) from es.nummer) as e')).rows;

/** Thinks a command through, then gives it: what was thought of is what happens, and thinking kept nothing. */
async function vergelijk(verzoek: Verzoek): Promise<Awaited<ReturnType<typeof gevolgenVan>>> {
  const voor = await opslag();
  const gevolgen = await gevolgenVan(deps, verzoek);
  const { eigen, elders } = await denkDoor(deps, verzoek);
  expect(await opslag()).toEqual(voor);
  const begin = await alles();
  await geef(verzoek);
  const perStroom = (events: readonly { id: string; type: string }[]): Record<string, string[]> => events.reduce<Record<string, string[]>>((na, { id, type }) => ({ ...na, [id]: [...(na[id] ?? []), type] }), {});
  const aantal = (id: string): number => begin.filter((event) => event.id === id).length;
  const na = await alles();
  // What time brought meanwhile is not what the command does; that a decision was carried out, its escalatie records without a key.
  const bijgekomen = [...new Set(na.map(({ id }) => id))].flatMap((id) => na.filter((event) => event.id === id).slice(aantal(id))).filter(({ sleutel, type }) => sleutel !== null || type === 'escalatie-beeindigd');
  expect(perStroom([...eigen, ...elders].flatMap(({ streamId, besloten }) => besloten.map(({ type }) => ({ id: streamId, type }))))).toEqual(perStroom(bijgekomen));
  return gevolgen;
}

/** Its termijn has lapsed, and escalator has seen it. */
async function teLaat(id: string): Promise<string> {
  await geef(opdracht(wie.projectorganisatie, id, 'plaatsOpmerking', { tekst: 'Nog niets gehoord.' }));
  return `escalatie-${id}-actie-1-1`;
}

describe('wat een opdracht zou doen, is wat er dan gebeurt', () => {
  it('een besluit op een escalatie: de termijn van oud naar nieuw, de escalatie eindigt, en wie te laat was hoort het', async () => {
    const escalatie = await teLaat('actie-een');
    const besluit = opdracht(wie.werkorganisatie, escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' });
    const { samenvatting, gebeurtenissen, termijnen, escalaties, ontvangers } = await vergelijk(besluit);
    expect(samenvatting).toBe('30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 1 persoon.');
    expect(gebeurtenissen.map(({ streamId, type }) => [streamId, type])).toEqual([[escalatie, 'besluit-genomen'], ['actie-een', 'termijn-verlengd'], [escalatie, 'escalatie-beeindigd']]);
    expect(termijnen).toMatchObject([{ onderwerp: { streamId: 'actie-een' }, oud: { datum: '2020-10-30', staat: 'verstreken' }, nieuw: { datum: '2020-12-01', staat: 'loopt' } }]);
    expect(escalaties).toMatchObject([{ streamId: escalatie, gevolg: 'eindigt', gremium: 'werkorganisatie' }]);
    expect(ontvangers).toMatchObject([{ wie: 'partij:FMS', soorten: ['besluit'], personen: [{ id: 'fms-1' }] }]);
  });

  it('doorsturen: de volgende trede krijgt bericht, ook wie berichten uitzette', async () => {
    const escalatie = await teLaat('actie-twee');
    const { samenvatting, escalaties, ontvangers } = await vergelijk(opdracht(wie.werkorganisatie, escalatie, 'besluit', { soort: 'hoger', reden: 'Geen overeenstemming.' }));
    expect(samenvatting).toBe('Er verandert geen termijn. Bericht aan 1 persoon.');
    expect(escalaties).toMatchObject([{ gevolg: 'hoger', gremium: 'stuurgroep' }]);
    expect(ontvangers).toMatchObject([{ wie: 'gremium:stuurgroep', soorten: ['trede-bereikt'], personen: [{ id: 'sg-1' }] }]);
  });

  it('alsnog doen wat te laat is: de escalatie eindigt', async () => {
    const escalatie = await teLaat('actie-drie');
    const { samenvatting, escalaties, elders } = await vergelijk(opdracht(wie.FMS, 'actie-drie', 'meldActiestatus', { status: 'gereed' }));
    expect(samenvatting).toContain('Termijn gehaald. Escalatie eindigt.');
    expect([escalaties, elders]).toMatchObject([[{ streamId: escalatie, gevolg: 'eindigt' }], []]);
  });

  it('samenvoegen: het andere item neemt de vraag op, en daarna eindigt dit item', async () => {
    for (const id of ['item-een', 'item-twee']) await geef(opdracht(wie.FMS, id, 'dienKennisvraagIn', { titel: `Vraag ${id}` }));
    const { elders, samenvatting } = await vergelijk(opdracht(wie.werkorganisatie, 'item-een', 'beeindigItem', { einde: 'samengevoegd', in: 'item-twee', reden: 'Zelfde vraag.' }));
    expect(elders.map(({ onderwerp, gebeurtenissen }) => [onderwerp.streamId, gebeurtenissen.map(({ type }) => type)])).toEqual([['item-twee', ['vraag-samengevoegd']], ['item-een', expect.arrayContaining(['item-beeindigd'])]]);
    expect(samenvatting).toContain('Dit verandert ook iets bij 1 ander onderwerp.');
  });

  it('geen besluit van een gremium: er begint een escalatie bij het volgende, dat bericht krijgt', async () => {
    const wo = 'gremium-werkorganisatie';
    await geef(opdracht(wie.projectorganisatie, wo, 'registreerGremium', { code: 'werkorganisatie', naam: 'Werkorganisatie', lidwoord: 'de' }));
    await geef(opdracht(wie.projectorganisatie, wo, 'planVergadering', { datum: '2020-11-02' }));
    await geef(opdracht(wie.FMS, 'item-drie', 'dienKennisvraagIn', { titel: 'Gipsbehandeling' }));
    await geef(opdracht(wie.projectorganisatie, wo, 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'Niet opnemen.', item: 'item-drie' }));
    const partijen = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
    const zitting = { vergadering: 'v-1', reden: 'Besproken.', aanwezig: partijen.map((partij) => ({ partij })), standpunten: partijen.map((partij) => ({ partij, standpunt: partij === 'NVZ' ? 'niet-akkoord' : 'akkoord' })) };
    const { escalaties, ontvangers, samenvatting } = await vergelijk(opdracht(wie.projectorganisatie, wo, 'legGeenBesluitVast', { voorstel: 'voorstel-1', ...zitting }));
    expect(escalaties).toMatchObject([{ gevolg: 'begint', gremium: 'stuurgroep', onderwerp: { titel: 'Gipsbehandeling' } }]);
    expect(escalaties[0]).not.toHaveProperty('nummer');
    expect(ontvangers).toMatchObject([{ wie: 'gremium:stuurgroep', soorten: ['trede-bereikt'] }]);
    expect(samenvatting).toBe('Er verandert geen termijn. Escalatie begint. Bericht aan 1 persoon.');
  });

  it('een besluit dat het onderwerp weigert, wordt geweigerd met wat de beslisser dan zou horen', async () => {
    const escalatie = await teLaat('actie-vier');
    await voerUit(deps, opdracht(wie.FMS, 'actie-vier', 'meldActiestatus', { status: 'gereed' }));
    const voor = await opslag();
    const besluit = opdracht(wie.werkorganisatie, escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'Later.' });
    await expect(gevolgenVan(deps, besluit)).rejects.toMatchObject({ message: expect.stringMatching(/^Het besluit is niet uitgevoerd\. .* De escalatie ligt weer open\.$/) });
    expect(await opslag()).toEqual(voor);
  });
});
