import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputSchema } from '@cirkel/contracts/openapi';
import { alleOpdrachten, type AggregateKind } from '@cirkel/domain';
import { veldenUitSchema } from './formulier/velden-uit-schema';
import { beginlink } from './paginas/nieuw/begin';

const bron = (pad: string): string => readFileSync(join(__dirname, pad), 'utf8');
const paden = new Set([...bron('router.tsx').matchAll(/path: '([^']+)'/g)].map(([, pad]) => pad));
/** What somebody other than the system itself may give. */
const opdrachten = alleOpdrachten().filter(({ definition: { wie } }) => wie.some((recht) => recht !== 'systeem'));

/** Where the commands of each kind of subject are given. */
const opdrachtpagina: Readonly<Record<AggregateKind, string>> = {
  item: '/items/$nr/opdracht/$type', actie: '/jaarplanacties/$nr/opdracht/$type', escalatie: '/escalaties/$nr/opdracht/$type', gremium: '/gremia/$code/opdracht/$type', ronde: '/subsidierondes/$code/opdracht/$type',
  handelingsagenda: '/handelingsagenda/$jaar/opdracht/$type', inclusies: '/inclusies/$nr/opdracht/$type', spiegel: '/spiegelinformatie/$code/opdracht/$type', programma: '/beheer/programmas/$code/opdracht/$type',
  scoreblad: 'scoren',
};

/** Commands whose fields no generated form can show, and the form that shows them. */
const eigenFormulier: Readonly<Record<string, string>> = {
  vulScoresIn: 'paginas/handelingsagenda/useScores.ts',
  dienScorebladIn: 'paginas/handelingsagenda/Scoren.tsx',
  legBesluitVast: 'paginas/gremia/zitting.ts',
  legGeenBesluitVast: 'paginas/gremia/GremiumOpdracht.tsx',
  publiceerDefinitie: 'paginas/beheer/programmas/Publiceren.tsx',
  schortProgrammaOp: 'paginas/beheer/programmas/opdrachtlink.ts',
  hervatProgramma: 'paginas/beheer/programmas/opdrachtlink.ts',
  verschuifTermijnen: 'paginas/beheer/programmas/opdrachtlink.ts',
  kondigRondeAan: 'paginas/nieuw/begin.ts',
};

/** Commands without a page, and why. */
const zonderPagina: Readonly<Record<string, string>> = {};

interface Schema {
  readonly required?: readonly string[];
}

describe('every command of the registry', () => {
  it('has the page of its kind in the router', () => {
    expect(Object.values(opdrachtpagina).filter((pad) => !paden.has(pad))).toEqual([]);
  });

  it('that begins something can be begun on a screen', () => {
    const begin = opdrachten.filter(({ kind, definition: { creates } }) => creates && kind !== 'scoreblad').map(({ definition: { type } }) => type);
    expect(begin.length).toBeGreaterThan(6);
    expect(begin.filter((type) => beginlink(type) === undefined && !(type in zonderPagina))).toEqual([]);
  });

  it('has a form that shows every field without which it is refused', () => {
    const zonder = opdrachten.flatMap(({ kind, definition: { type, schema } }) => {
      if (type in eigenFormulier || type in zonderPagina) return [];
      const json = inputSchema(schema) as Schema;
      const velden = veldenUitSchema({ ...json }).map(({ naam }) => naam);
      const mist = (json.required ?? []).filter((naam) => !velden.includes(naam));
      return mist.length === 0 ? [] : [`${kind} ${type}: ${mist.join(', ')}`];
    });
    expect(zonder).toEqual([]);
  });

  it('with a form of its own is named there, and is a command', () => {
    const types = new Set(opdrachten.map(({ definition: { type } }) => type));
    expect(Object.keys({ ...eigenFormulier, ...zonderPagina }).filter((type) => !types.has(type))).toEqual([]);
    expect(Object.entries(eigenFormulier).filter(([type, pad]) => !bron(pad).includes(type))).toEqual([]);
  });
});
