import { Mislukt } from './adressen';
import { schrijf, type Commando } from './commando';
import { agenda } from './commands/agenda';
import { beheer } from './commands/beheer';
import { berichten } from './commands/berichten';
import { gremia } from './commands/gremia';
import { importeer } from './commands/importeer';
import { laad } from './commands/laad';
import { programmabesluiten } from './commands/programmabesluit';
import { programmas } from './commands/programmas';
import { vragen } from './commands/vragen';
import { eindig, verdraagDichtePijp } from './eindig';

const commandos: readonly Commando[] = [...vragen, agenda, ...gremia, ...berichten, ...beheer, ...programmas, ...programmabesluiten, ...importeer, ...laad];

async function main(): Promise<void> {
  verdraagDichtePijp();
  const [naam, ...args] = process.argv.slice(2);
  const commando = commandos.find((kandidaat) => kandidaat.naam === naam);
  if (commando !== undefined) return commando.run(args);
  schrijf('Gebruik: npm run cirkel -- <commando>\n');
  for (const { gebruik, uitleg } of commandos) schrijf(`  ${gebruik}\n      ${uitleg}`);
  if (naam !== undefined) throw new Mislukt(`\nHet commando "${naam}" bestaat niet.`);
}

main().then(
  () => eindig(0),
  (error: unknown) => {
    const verwacht = error instanceof Error && (error instanceof Mislukt || ['Notice', 'Geweigerd', 'Onbereikbaar'].includes(error.name));
    process.stderr.write(`${verwacht ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    eindig(1);
  },
);
