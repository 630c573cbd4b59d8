import { parseArgs } from 'node:util';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijfJson, type Commando } from '../commando';
import { leesVelden } from '../invoer';

const als = { als: { type: 'string', default: 'projectorganisatie' } } as const;

const lijst: Commando = {
  naam: 'berichten',
  gebruik: 'berichten [--staat <staat>]… [--persoon <id>] [--onderwerp <id>] [--als <rol of partij>]',
  uitleg: 'toont berichten met wat ervan geworden is, de nieuwste eerst; staten: wacht, verzameld, verzonden, vervallen, overgenomen, onbestelbaar, vastgelopen',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { ...als, staat: { type: 'string', multiple: true, default: [] }, persoon: { type: 'string' }, onderwerp: { type: 'string' } } });
    const query = new URLSearchParams();
    for (const staat of values.staat) query.append('staat', staat);
    if (values.persoon !== undefined) query.set('persoon', values.persoon);
    if (values.onderwerp !== undefined) query.set('onderwerp', values.onderwerp);
    schrijfJson(await api(values.als).lees(`/berichten?${query.toString()}`));
  },
};

const opdrachten: Readonly<Record<string, string>> = { opnieuw: 'stuurOpnieuw', teruggekomen: 'meldTeruggekomen' };

const bericht: Commando = {
  naam: 'bericht',
  gebruik: 'bericht <id> [opnieuw|teruggekomen] [--als <rol of partij>]',
  uitleg: 'toont één bericht met zijn tekst, stuurt het opnieuw als het onbestelbaar of vastgelopen is, of legt vast dat de mail terugkwam: dan krijgt de plaatsvervanger haar',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: als, allowPositionals: true });
    const [id, wat] = positionals;
    if (id === undefined || (wat !== undefined && !(wat in opdrachten))) throw new Mislukt(`Gebruik: ${bericht.gebruik}`);
    const { lees, zend } = api(values.als);
    const pad = `/berichten/${encodeURIComponent(id)}`;
    schrijfJson(wat === undefined ? await lees(pad) : await zend(`${pad}/opdrachten`, { type: opdrachten[wat] }));
  },
};

const voorkeuren: Commando = {
  naam: 'voorkeuren',
  gebruik: `voorkeuren [<id van een persoon>] ['{"berichten": "dagelijks", "plaatsvervanger": "partij-nfu", "afwezig": {"van": "2020-10-01", "tot": "2020-10-09"}}'] [--als <rol of partij>]`,
  uitleg: 'toont of wijzigt hoe iemand berichten krijgt en wie waarneemt; zonder id die van uzelf; wat u niet noemt, blijft zoals het is',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: als, allowPositionals: true });
    const json = positionals.find((een) => een.startsWith('{'));
    const id = positionals.find((een) => !een.startsWith('{'));
    const { lees, zend } = api(values.als);
    const pad = id === undefined ? '/ik/voorkeuren' : `/personen/${encodeURIComponent(id)}/voorkeuren`;
    const nu = await lees(pad);
    schrijfJson(json === undefined ? nu : await zend(pad, { ...gekozen(nu), ...leesVelden(json) }));
  },
};

/** What was chosen before, in the form in which it is sent. */
function gekozen(nu: unknown): Record<string, unknown> {
  const { berichten, plaatsvervanger, afwezig } = nu as { readonly berichten: unknown; readonly plaatsvervanger: { readonly id: string } | null; readonly afwezig: unknown };
  return { berichten, plaatsvervanger: plaatsvervanger?.id ?? null, afwezig };
}

export const berichten: readonly Commando[] = [lijst, bericht, voorkeuren];
