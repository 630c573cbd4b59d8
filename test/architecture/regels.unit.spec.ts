import { bronnen, regels } from './bronnen';

const code = (...mappen: string[]) => bronnen(...mappen.flatMap((map) => [`${map}/**/*.ts`, `${map}/**/*.tsx`, `${map}/*.ts`]));
const product = () => code('apps', 'libs', 'workflows', 'infra').filter((bron) => !bron.pad.includes('.spec.'));

describe('the architecture', () => {
  it('keeps the clock and the outside world out of the domain: time is passed in (design.md section 2)', () => {
    const domein = code('libs/domain').filter((bron) => !bron.pad.includes('.spec.') && !bron.pad.includes('/test/'));
    expect(domein.length).toBeGreaterThan(20);
    expect(regels(domein, /Date\.now\(|new Date\(\)|Math\.random|process\.|setTimeout|from 'node:/)).toEqual([]);
  });

  it('lets the domain import only itself and zod', () => {
    expect(regels(code('libs/domain').filter((bron) => !bron.pad.includes('.spec.') && !bron.pad.includes('/test/')), /from '(?!\.|zod')[^']+'/)).toEqual([]);
  });

  it('keeps domain code out of the workflow sandbox: rules may change while an item lives for seven years', () => {
    const sandbox = [...code('workflows'), ...code('libs/temporal/src/workflow')].filter((bron) => !bron.pad.includes('.spec.'));
    expect(sandbox.length).toBeGreaterThan(3);
    // Types vanish when compiled; only what runs counts.
    expect(regels(sandbox, /^(?!import type|export type).*from '(?!\.|@temporalio\/workflow'|@cirkel\/temporal\/workflow')[^']+'/)).toEqual([]);
  });

  it('has one importer of kafkajs, so that the client can be replaced', () => {
    const kafka = new Set(regels(product(), /from 'kafkajs'/).map((regel) => regel.split('/').slice(0, 2).join('/')));
    expect([...kafka]).toEqual(['libs/messaging']);
  });

  it('changes state only through the append of the event store', () => {
    const elders = product().filter((bron) => !bron.pad.startsWith('libs/event-store/'));
    expect(regels(elders, /(insert into|update|delete from)\s+es\.(event|stream|command|feed|outbox)\b/i)).toEqual([]);
  });

  it('has no names that say nothing', () => {
    expect(bronnen('*').map((bron) => bron.pad).filter((pad) => /(^|\/)(utils?|helpers?|common|shared|misc|base)(\/|\.[tj]sx?$)/.test(pad))).toEqual([]);
  });

  it('has no any, no switched-off check, no test that is left out', () => {
    const alles = code('apps', 'libs', 'workflows', 'infra', 'test').filter((bron) => bron.pad !== 'test/architecture/regels.unit.spec.ts');
    expect(regels(alles, /^(?!\s*(?:\*|\/\*|\/\/)).*(?::\s*any\b|\bas any\b|<any>)|@ts-ignore|@ts-expect-error|\b(it|describe|test)\.(skip|only)\(|\bx(it|describe)\(|jest\.retryTimes/)).toEqual([]);
  });

  it('names no machine and no registry', () => {
    const patroon = /registry\.npmjs\.org|proxy\.golang\.org|repo\.maven\.apache\.org|\/root\/|\/home\/[a-z]/;
    expect(regels(bronnen('*').filter((bron) => bron.pad !== 'test/architecture/regels.unit.spec.ts'), patroon)).toEqual([]);
  });
});
