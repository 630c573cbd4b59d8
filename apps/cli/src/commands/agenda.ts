import { parseArgs } from 'node:util';
import { agendaRijSchema, lijst } from '@cirkel/contracts';
import { agendaInRegels } from '../agenda';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';

/** The filters with a value, and those that are a question by themselves. */
const metWaarde = ['van', 'wie', 'periode', 'vanaf', 'tot', 'soort', 'staat'] as const;
const jaOfNee = { 'te-laat': 'teLaat', verplaatst: 'verplaatst', 'streef-voorbij': 'streefVoorbij' } as const;

export const agenda: Commando = {
  naam: 'agenda',
  gebruik: 'agenda [--van <mij|partij|alles>] [--wie <projectorganisatie|partij:FMS|gremium:BO>] [--periode <vandaag|week|kwartaal>] [--te-laat] [--verplaatst] [--streef-voorbij] [--vanaf <jjjj-mm-dd>] [--tot <jjjj-mm-dd>] [--soort <soort onderwerp>] [--staat <staat>] [--als <rol of partij>]',
  uitleg: 'toont de termijnen van u, uw partij, een gremium of iedereen, de vroegste eerst: vandaag, deze week, dit kwartaal, te laat of verplaatst',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        als: { type: 'string', default: 'projectorganisatie' },
        van: { type: 'string' }, wie: { type: 'string' }, periode: { type: 'string' }, vanaf: { type: 'string' }, tot: { type: 'string' }, soort: { type: 'string' }, staat: { type: 'string' },
        'te-laat': { type: 'boolean', default: false }, verplaatst: { type: 'boolean', default: false }, 'streef-voorbij': { type: 'boolean', default: false },
      },
    });
    const vraag = new URLSearchParams({ pageSize: '200' });
    for (const naam of metWaarde) if (values[naam] !== undefined) vraag.set(naam, values[naam]);
    for (const [naam, filter] of Object.entries(jaOfNee)) if (values[naam as keyof typeof jaOfNee]) vraag.set(filter, 'true');
    agendaInRegels(lijst(agendaRijSchema).parse(await api(values.als).lees(`/termijnen?${vraag.toString()}`))).forEach(schrijf);
  },
};
