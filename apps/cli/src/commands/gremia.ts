import { parseArgs } from 'node:util';
import { api } from '../als';
import { schrijfJson, type Commando } from '../commando';

const als = { als: { type: 'string', default: 'projectorganisatie' } } as const;

const gremium: Commando = {
  naam: 'gremium',
  gebruik: 'gremium [<code>] [--agendalijst [--vergadering <v-1>] | --besluiten] [--als <rol of partij>]',
  uitleg: 'toont de gremia, of van één gremium de leden en zetels, de agendalijst van een vergadering (standaard de volgende), of wat het besloot',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...als, agendalijst: { type: 'boolean', default: false }, vergadering: { type: 'string' }, besluiten: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [code] = positionals;
    const pad = `/gremia${code === undefined ? '' : `/${encodeURIComponent(code)}`}`;
    const deel = values.besluiten ? '/besluiten' : values.agendalijst ? `/agendalijst${values.vergadering === undefined ? '' : `?vergadering=${encodeURIComponent(values.vergadering)}`}` : '';
    schrijfJson(await api(values.als).lees(code === undefined ? pad : `${pad}${deel}`));
  },
};

const vergaderingen: Commando = {
  naam: 'vergaderingen',
  gebruik: 'vergaderingen [--mijn] [--als <rol of partij>]',
  uitleg: 'toont de vergaderingen van de gremia, of alleen die waarin u zit of waarvoor u spreekt',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { ...als, mijn: { type: 'boolean', default: false } } });
    schrijfJson(await api(values.als).lees(`/vergaderingen${values.mijn ? '?van=mij' : ''}`));
  },
};

/** Bodies and their meetings. */
export const gremia: readonly Commando[] = [gremium, vergaderingen];
