import { createHash, randomUUID } from 'node:crypto';
import { aggregates, datumVan, definitieSchema, genoemdeItems, kindOf, maakWerkkalender, momentOp, verwijsTeksten, type Actor, type Buren, type Command, type Context, type Datum, type NewEvent } from '@cirkel/domain';
import { append, eventStoreMigrations, jumpClock, loadStream, migrate, openPool, setClock, type Tekst } from '@cirkel/event-store';
import { referenceDataMigrations } from '@cirkel/reference-data';
import { testEnvironment } from '@cirkel/local';
import { messagingMigrations, reconcile, type EventHandler } from '@cirkel/messaging';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Pool } from 'pg';
import { readModelHandler, readModelMigrations, readModels, type LeesBron } from '../src';

const definitie = definitieSchema.parse(cirkelDefinitie);

/** What `beschrijfRelevantie` is given for each criterium: a PICOT is not complete without. */
export const relevantie = (definitie.criteriasets?.at(-1)?.criteria ?? []).map(({ code }) => ({ criterium: code, relevantie: 'Dit komt veel voor.' }));

export const wie = {
  projectorganisatie: { id: 'p-po', rol: 'projectorganisatie' },
  FMS: { id: 'p-fms', rol: 'partij', partij: 'FMS' },
  NVZ: { id: 'p-nvz', rol: 'partij', partij: 'NVZ' },
  werkorganisatie: { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' },
  stuurgroep: { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' },
  systeem: { id: 'systeem', rol: 'systeem' },
} satisfies Record<string, Actor>;

/** A database of its own in which commands are decided and recorded, and projected when the specification says so. */
export interface Wereld {
  readonly bron: LeesBron;
  readonly pool: Pool;
  readonly owner: Pool;
  readonly url: string;
  readonly handler: EventHandler;
  readonly doe: (actor: Actor, streamId: string, type: string, data?: Record<string, unknown>, nummer?: string) => Promise<number>;
  /** Moves the clock to this hour (default 09:00) of this day in Amsterdam. */
  readonly opDatum: (datum: Datum, uur?: number) => Promise<void>;
  /** Lets time pass for a stream up to now. */
  readonly laatTijdVerstrijken: (streamId: string) => Promise<number>;
  readonly projecteer: () => Promise<void>;
  readonly sluit: () => Promise<void>;
}

/** The world on 1 September 2020, 09:00. */
export async function wereld(): Promise<Wereld> {
  const database = await testEnvironment().createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...referenceDataMigrations, ...messagingMigrations, ...readModelMigrations]);
  const pool = openPool(database.url, { name: 'spec', max: 10 });
  const owner = openPool(database.url, { name: 'spec-owner', role: 'owner', max: 3 });
  await setClock(owner, { mode: 'stuurbaar', begin: momentOp('2020-09-01', 9) });
  await append(pool, {
    streamId: 'programma-cirkel', kind: 'programma', expectedVersion: 0, open: false,
    events: [{ type: 'definitie-gepubliceerd', schemaVersion: 1, data: { definitie }, meta: { actor: wie.systeem }, gebeurdOp: '2020-09-01', geregistreerdOp: momentOp('2020-09-01', 9) }],
  });
  const handler = readModelHandler(readModels);

  /** The streams that a decision looks at, folded up to now. */
  const burenVan = async (streamId: string, state: unknown, command: Command | undefined): Promise<Buren> => {
    const ids = aggregates[kindOf(streamId)].buren?.(streamId, state, command) ?? [];
    const geladen = await Promise.all(ids.map(async (id) => ({ id, events: (await loadStream(pool, id)).events })));
    return new Map(
      geladen
        .filter(({ events }) => events.length > 0)
        .map(({ id, events }) => [id, { streamId: id, versie: events.length, state: events.reduce<unknown>((current, event) => aggregates[kindOf(id)].evolve(current, event), undefined) }]),
    );
  };

  const load = async (streamId: string, actor: Actor, nummer: string, command?: Command) => {
    const loaded = await loadStream(pool, streamId);
    const aggregate = aggregates[kindOf(streamId)];
    const state = loaded.events.reduce<unknown>((current, event) => aggregate.evolve(current, event), undefined);
    const vandaag = datumVan(loaded.now);
    const context: Context = {
      streamId, nu: loaded.now, vandaag, gebeurdOp: vandaag, actor, definitie, rechten: definitie.rechten, kalender: maakWerkkalender(definitie.kalender), nummer, buren: await burenVan(streamId, state, command),
    };
    return { aggregate, state, context, version: loaded.version };
  };

  const record = async ({ context, version }: { context: Context; version: number }, fresh: readonly NewEvent[], teksten: readonly Tekst[] = []): Promise<number> => {
    const result = await append(pool, {
      streamId: context.streamId, kind: kindOf(context.streamId), expectedVersion: version, open: true, teksten,
      events: fresh.map(({ due, ...event }) => ({
        ...event, meta: { actor: context.actor, ...(due === undefined ? {} : { due }) }, gebeurdOp: context.gebeurdOp, geregistreerdOp: context.nu,
      })),
    });
    if (result.result !== 'appended') throw new Error(`${context.streamId}: ${result.result}`);
    return result.version;
  };

  const laatTijdVerstrijken: Wereld['laatTijdVerstrijken'] = async (streamId) => {
    const { aggregate, state, ...rest } = await load(streamId, wie.systeem, '');
    const passed = state === undefined ? [] : aggregate.letTijdVerstrijken(state, rest.context);
    return passed.length === 0 ? rest.version : record(rest, passed);
  };

  return {
    bron: { pool, definities: { versie: () => Promise.resolve(definitie), huidig: () => Promise.resolve(definitie) } },
    pool,
    owner,
    url: database.url,
    handler,
    laatTijdVerstrijken,
    opDatum: async (datum, uur = 9) => void (await jumpClock(pool, momentOp(datum, uur))),
    doe: async (actor, streamId, type, data = {}, nummer = 'CGG-0142') => {
      await laatTijdVerstrijken(streamId);
      const { aggregate, state, ...rest } = await load(streamId, actor, nummer, { type, data });
      const schema = aggregate.command(type)?.schema;
      if (schema === undefined) throw new Error(`Onbekende opdracht ${type}`);
      const teksten: Tekst[] = [];
      const bewaar = (tekst: string): string => {
        const [id, salt] = [randomUUID(), randomUUID()];
        teksten.push({ id, tekst, salt });
        return `tekst:${id}:${createHash('sha256').update(salt + tekst).digest('hex')}`;
      };
      const parsed = verwijsTeksten(schema, schema.parse(data) as Record<string, unknown>, bewaar);
      return record(rest, aggregate.decide(state, { type, data: parsed }, { ...rest.context, items: genoemdeItems(schema, parsed) }), teksten);
    },
    projecteer: async () => void (await reconcile({ pool, handlers: [handler] })),
    sluit: async () => {
      await Promise.all([pool.end(), owner.end()]);
      await database.drop();
    },
  };
}
