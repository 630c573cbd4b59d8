import type { Caller } from '@cirkel/auth';
import type { CommandDeps } from '@cirkel/commands';
import type { Import } from '@cirkel/contracts';
import { datumVan, namens } from '@cirkel/domain';
import { readNow } from '@cirkel/event-store';
import { kiesRijen, leesImport, leesImports, leesRegels, maakVoorbeeld, verslag, GRENZEN, type Importstand } from '@cirkel/import';
import type { Logger } from '@cirkel/observability';
import type { Imports } from '../imports/imports';
import type { Engine } from './engine';

const LAST = 50;

/** Imports as the API uses them. */
export function importsOver(deps: CommandDeps, engine: Pick<Engine, 'startImport'>, logger: Logger): Imports {
  const { pool } = deps;
  const own = async (caller: Caller, id: string): Promise<Importstand | undefined> => {
    const found = await leesImport(pool, id);
    return found === undefined || maySee(caller, found) ? found : undefined;
  };
  const asOf = async (): Promise<{ standVan: string; vandaag: string }> => {
    const now = await readNow(pool);
    return { standVan: now, vandaag: datumVan(now) };
  };
  return {
    preview: async ({ actor }, { programma = 'cirkel', ...file }) => shown(await maakVoorbeeld(deps, { ...file, programma, actor })),
    list: async (caller) => {
      const rijen = await leesImports(pool, { aantal: LAST, doorId: seesAll(caller) ? undefined : caller.actor.id });
      return { rijen: rijen.map(shown), totaal: rijen.length, meer: false, ...(await asOf()) };
    },
    one: async (caller, id) => shownIf(await own(caller, id)),
    rows: async (caller, id, { page, pageSize, ...filter }) =>
      (await own(caller, id)) === undefined ? undefined : { ...(await leesRegels(pool, id, { ...filter, van: (page - 1) * pageSize, aantal: pageSize })), meer: false, ...(await asOf()) },
    report: async (caller, id) => ((await own(caller, id)) === undefined ? undefined : verslag((await leesRegels(pool, id, { van: 0, aantal: GRENZEN.rijen })).rijen)),
    execute: async (caller, id, choice) => {
      if ((await own(caller, id)) === undefined) return undefined;
      const keuze = await kiesRijen(deps, id, choice);
      const chosen = await leesImport(pool, id);
      // When Temporal is away now, the sweep starts it later: what was chosen stands in the database.
      if (chosen?.stand === 'loopt') await engine.startImport(id).catch((error: unknown) => logger.warn({ err: error, importId: id }, 'de import begint later: Temporal antwoordt niet'));
      return chosen === undefined ? undefined : { ...shown(chosen), keuze };
    },
  };
}

const seesAll = ({ actor }: Caller): boolean => actor.rol === 'projectorganisatie' || actor.rol === 'beheerder';
const maySee = (caller: Caller, { door }: Importstand): boolean => seesAll(caller) || door.id === caller.actor.id;

const shown = ({ door, ...rest }: Importstand): Import => ({ ...rest, namens: namens(door) ?? null });
const shownIf = (found: Importstand | undefined): Import | undefined => (found === undefined ? undefined : shown(found));
