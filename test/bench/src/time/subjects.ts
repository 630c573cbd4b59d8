import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { nieuweStroom, voerUit } from '@cirkel/commands';
import type { Actor, Datum } from '@cirkel/domain';
import { slaPersoonOp } from '@cirkel/reference-data';
import type { TemporalDeps } from '@cirkel/temporal';
import { inGroups } from '../load/in-groups';

const project: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const LID = 'p-lid-van-de-werkorganisatie';

/** A body with one member, and a member of the partij that is late: whoever is called in gets a notice. */
export async function makeRecipients(deps: TemporalDeps): Promise<void> {
  await slaPersoonOp(deps.pool, { id: LID, naam: 'Lid', functie: 'Lid', email: 'lid@voorbeeld.invalid', rol: 'gremium', partij: null, gremium: 'werkorganisatie' }, 'bench');
  for (const opdracht of [
    { type: 'registreerGremium', code: 'werkorganisatie', naam: 'werkorganisatie', lidwoord: 'de' },
    { type: 'benoemLid', persoonId: LID, partij: 'ZINL' },
  ]) {
    await voerUit(deps, { streamId: 'gremium-werkorganisatie', scope: 'bench', key: randomUUID(), actor: project, opdracht });
  }
}

/** So many acties of a series, each with its one termijn on this day, made directly as an import does. */
export async function makeActies(deps: TemporalDeps, serie: string, count: number, datum: Datum): Promise<void> {
  await inGroups(Array.from({ length: count }, (_, nr) => nr), (nr) => {
    const opdracht = { type: 'registreerActie', code: `${serie}-${nr}`, omschrijving: `Actie ${nr} van een lange lijst`, domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum } };
    return voerUit(deps, { streamId: nieuweStroom('actie', { scope: 'bench', key: randomUUID() }), scope: 'bench', key: randomUUID(), actor: project, opdracht });
  });
}

export async function streamsOf(pool: Pool, serie: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from lees.actie where code like $1', [`${serie}-%`]);
  return rows.map(({ id }) => id);
}

/** What has come of a series whose day has passed. */
export interface Passed {
  /** Escalaties in the list. */
  readonly escalaties: number;
  /** Those about which a notice was stored. */
  readonly berichten: number;
}

export async function passed(pool: Pool, serie: string): Promise<Passed> {
  const { rows } = await pool.query<Passed>(
    `select count(*)::int as escalaties, (count(*) filter (where exists (select from bericht.bericht b where b.stream_id = e.id)))::int as berichten
     from lees.escalatie e join lees.actie a on a.id = e.onderwerp_id where a.code like $1`,
    [`${serie}-%`],
  );
  return rows[0] ?? { escalaties: 0, berichten: 0 };
}

export interface Recorded {
  /** Events that a termijn of the series has passed, and acties that have one: equal, or one came twice. */
  readonly events: number;
  readonly acties: number;
  /** Escalaties that were opened, and what they are about: equal, or one came twice. */
  readonly geopend: number;
  readonly onderwerpen: number;
  /** How many seconds after 00:00 the last passing was recorded, by the shared clock. */
  readonly laatsteS: number;
}

/** The same from the store, and when: nothing lost, nothing twice. */
export async function recorded(pool: Pool, serie: string, datum: Datum): Promise<Recorded> {
  const { rows } = await pool.query<Recorded>(
    `with serie as (select id from lees.actie where code like $1),
     verstreken as (select e.stream_id, e.geregistreerd_op from es.event e join serie on serie.id = e.stream_id where e.type = 'termijn-verstreken'),
     geopend as (select e.data -> 'onderwerp' ->> 'streamId' as onderwerp from es.event e where e.type = 'escalatie-geopend')
     select (select count(*)::int from verstreken) as events, (select count(distinct stream_id)::int from verstreken) as acties,
       (select count(*)::int from geopend join serie on serie.id = onderwerp) as geopend,
       (select count(distinct onderwerp)::int from geopend join serie on serie.id = onderwerp) as onderwerpen,
       (select max(extract(epoch from geregistreerd_op - (($2::date + 1)::timestamp at time zone 'Europe/Amsterdam')))::float from verstreken) as "laatsteS"`,
    [`${serie}-%`, datum],
  );
  const found = rows[0];
  if (found === undefined) throw new Error('a question without from has one row');
  return found;
}
