import { parseArgs } from 'node:util';
import { z } from 'zod';
import { bestaatDatum, momentOp } from '@cirkel/domain';
import { haalToken } from '@cirkel/client';
import { Mislukt } from '../adressen';
import { api, toegang } from '../als';
import { schrijf, schrijfJson, type Commando } from '../commando';

const als = { als: { type: 'string', default: 'projectorganisatie' } } as const;

const token: Commando = {
  naam: 'token',
  gebruik: 'token --als <rol of partij>',
  uitleg: 'geeft een toegangstoken voor de API',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: als });
    schrijf((await haalToken(toegang(values.als))).token);
  },
};

const item: Commando = {
  naam: 'item',
  gebruik: 'item [<nummer of id>] [--historie]',
  uitleg: 'toont één item, of de lijst van items',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...als, historie: { type: 'boolean', default: false } }, allowPositionals: true });
    const [nummer] = positionals;
    if (nummer === undefined) schrijfJson(await api(values.als).lees('/items?pageSize=100'));
    else schrijfJson(await api(values.als).lees(`/items/${nummer}${values.historie ? '/historie' : ''}`));
  },
};

const collecties: Readonly<Record<string, string>> = { item: 'items', actie: 'acties', escalatie: 'escalaties', gremium: 'gremia', programma: 'programmas' };

const opdracht: Commando = {
  naam: 'opdracht',
  gebruik: `opdracht <id> <type> ['{"veld": "waarde"}'] --als <rol of partij> [--sleutel <sleutel>]`,
  uitleg: 'geeft een opdracht aan een item, actie, escalatie, gremium of programma; zonder id: opdracht nieuw-item of nieuwe-actie',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...als, sleutel: { type: 'string' } }, allowPositionals: true });
    const [id, type, json = '{}'] = positionals;
    if (id === undefined || type === undefined) throw new Mislukt(`Gebruik: ${opdracht.gebruik}`);
    const velden = z.record(z.string(), z.unknown()).parse(JSON.parse(json));
    const nieuw = id === 'nieuw-item' ? '/items' : id === 'nieuwe-actie' ? '/acties' : undefined;
    const collectie = collecties[id.split('-')[0] ?? ''];
    if (nieuw === undefined && collectie === undefined) throw new Mislukt(`Van welke soort is "${id}"? Een id begint met ${Object.keys(collecties).join(', ')}.`);
    schrijfJson(await api(values.als).geef(nieuw ?? `/${collectie ?? ''}/${id}/opdrachten`, { type, ...velden }, values.sleutel));
  },
};

const gebeurtenissen: Commando = {
  naam: 'gebeurtenissen',
  gebruik: 'gebeurtenissen [--na <volgnummer>] [--aantal <n>]',
  uitleg: 'toont de gebeurtenissen in volgorde, als CloudEvents',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { ...als, na: { type: 'string', default: '0' }, aantal: { type: 'string', default: '100' } } });
    schrijfJson(await api(values.als).lees(`/gebeurtenissen?na=${encodeURIComponent(values.na)}&limit=${encodeURIComponent(values.aantal)}`));
  },
};

const klok: Commando = {
  naam: 'klok',
  gebruik: 'klok [spring <jjjj-mm-dd>]',
  uitleg: 'toont de klok van de demonstratie, of zet haar op 09:00 van die dag; alles wat onderweg gebeurt, gebeurt ook',
  run: async (args) => {
    const [wat, naar] = args;
    if (wat === undefined) schrijfJson(await api('beheerder').lees('/klok'));
    else if (wat === 'spring' && naar !== undefined) schrijfJson(await api('beheerder').zend('/klok/sprong', { naar: bestaatDatum(naar) ? momentOp(naar, 9) : naar }));
    else throw new Mislukt(`Gebruik: ${klok.gebruik}`);
  },
};

export const vragen: readonly Commando[] = [token, item, opdracht, gebeurtenissen, klok];
