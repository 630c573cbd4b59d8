import type { Pool } from 'pg';

/** A pool whose named statement fails the first `keren` times as a lost connection does: before or after the server executed it. */
export function haperend(pool: Pool, statement: string, keren: number, moment: 'voor' | 'na'): Pool {
  let over = keren;
  const query = async (config: unknown, ...rest: unknown[]): Promise<unknown> => {
    const valtWeg = typeof config === 'object' && config !== null && 'name' in config && config.name === statement && over > 0;
    if (valtWeg) over -= 1;
    if (valtWeg && moment === 'voor') throw verbroken();
    const resultaat: unknown = await (pool.query as (...args: unknown[]) => Promise<unknown>).call(pool, config, ...rest);
    if (valtWeg) throw verbroken();
    return resultaat;
  };
  return new Proxy(pool, { get: (target, naam) => (naam === 'query' ? query : (Reflect.get(target, naam) as unknown)) });
}

const verbroken = (): Error => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
