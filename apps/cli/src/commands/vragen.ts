import { parseArgs } from 'node:util';
import { haalToken } from '@cirkel/client';
import { vooruitblikSchema, waaromSchema } from '@cirkel/contracts';
import { Mislukt } from '../adressen';
import { api, toegang } from '../als';
import { schrijf, schrijfJson, type Commando } from '../commando';
import { leesMoment, leesVelden } from '../invoer';
import { gevolgenInRegels } from '../gevolgen';
import { vindOnderwerp } from '../onderwerp';
import { vooruitblikInRegels } from '../vooruitblik';
import { waaromInRegels } from '../waarom';

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
  uitleg: 'toont één item, actie, escalatie, ronde, handelingsagenda of spiegel, of de lijst van items',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...als, historie: { type: 'boolean', default: false } }, allowPositionals: true });
    const { lees } = api(values.als);
    const [naam] = positionals;
    if (naam === undefined) schrijfJson(await lees('/items?pageSize=100'));
    else schrijfJson(await lees(`${(await vindOnderwerp({ lees }, naam)).pad}${values.historie ? '/historie' : ''}`));
  },
};

const waarom: Commando = {
  naam: 'waarom',
  gebruik: 'waarom <nummer of id> <termijn> [--als <rol of partij>]',
  uitleg: 'vertelt waarom een termijn haar datum heeft, van de afspraak tot nu; welke termijnen er zijn, toont `item`',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: als, allowPositionals: true });
    const [naam, termijn] = positionals;
    if (naam === undefined || termijn === undefined) throw new Mislukt(`Gebruik: ${waarom.gebruik}`);
    const { lees } = api(values.als);
    const { pad } = await vindOnderwerp({ lees }, naam);
    waaromInRegels(waaromSchema.parse(await lees(`${pad}/termijnen/${encodeURIComponent(termijn)}/waarom`))).forEach(schrijf);
  },
};

const vooruitblik: Commando = {
  naam: 'vooruitblik',
  gebruik: 'vooruitblik [--weken <n>] [--wie <projectorganisatie|partij:FMS|gremium:BO>] [--onderwerp <nummer of id>] [--als <rol of partij>]',
  uitleg: 'toont wat er te laat wordt en wie er dan aan zet komt, als niemand de komende weken iets doet; er verandert niets',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { ...als, weken: { type: 'string', default: '4' }, wie: { type: 'string' }, onderwerp: { type: 'string' } } });
    const { lees } = api(values.als);
    const onderwerp = values.onderwerp === undefined ? undefined : (await vindOnderwerp({ lees }, values.onderwerp)).id;
    const vraag = new URLSearchParams({ weken: values.weken, pageSize: '500', ...(values.wie === undefined ? {} : { wie: values.wie }), ...(onderwerp === undefined ? {} : { onderwerp }) });
    vooruitblikInRegels(vooruitblikSchema.parse(await lees(`/vooruitblik?${vraag.toString()}`))).forEach(schrijf);
  },
};

const escalaties: Commando = {
  naam: 'escalaties',
  gebruik: 'escalaties [--programma <code>] [--van <jjjj-mm-dd>] [--tot <jjjj-mm-dd>] [--soort <soort onderwerp>] [--als <rol of partij>]',
  uitleg: 'toont hoeveel escalaties er per trede liggen, hoe lang een trede duurt (in werkdagen en kalenderdagen) en hoe zij eindigen',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { ...als, programma: { type: 'string' }, van: { type: 'string' }, tot: { type: 'string' }, soort: { type: 'string' } } });
    const { als: wie, ...filters } = values;
    const gekozen = Object.entries(filters).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as const] : []));
    schrijfJson(await api(wie).lees(`/overzichten/escalaties?${new URLSearchParams(Object.fromEntries(gekozen)).toString()}`));
  },
};

const nieuw: Readonly<Record<string, string>> = { 'nieuw-item': '/items', 'nieuwe-actie': '/acties' };

const opdracht: Commando = {
  naam: 'opdracht',
  gebruik: `opdracht <nummer of id> <type> ['{"veld": "waarde"}'] --als <rol of partij> [--sleutel <sleutel>] [--proef]`,
  uitleg: 'geeft een opdracht aan een item, actie, escalatie, ronde, handelingsagenda of register; een nieuw item of een nieuwe actie begint met opdracht nieuw-item of nieuwe-actie; met --proef toont het alleen wat er dan zou gebeuren',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...als, sleutel: { type: 'string' }, proef: { type: 'boolean', default: false } }, allowPositionals: true });
    const [naam, type, json = '{}'] = positionals;
    if (naam === undefined || type === undefined) throw new Mislukt(`Gebruik: ${opdracht.gebruik}`);
    const velden = leesVelden(json);
    const { lees, geef, proef } = api(values.als);
    const pad = nieuw[naam] ?? `${(await vindOnderwerp({ lees }, naam)).pad}/opdrachten`;
    if (values.proef) gevolgenInRegels(await proef(pad, { type, ...velden })).forEach(schrijf);
    else schrijfJson(await geef(pad, { type, ...velden }, values.sleutel));
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
    else if (wat === 'spring' && naar !== undefined) schrijfJson(await api('beheerder').zend('/klok/sprong', { naar: leesMoment(naar) }));
    else throw new Mislukt(`Gebruik: ${klok.gebruik}`);
  },
};

export const vragen: readonly Commando[] = [token, item, waarom, vooruitblik, escalaties, opdracht, gebeurtenissen, klok];
