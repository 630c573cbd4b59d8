import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Geweigerd } from '@cirkel/client';
import { migratieSchema, type MigratieAntwoord } from '@cirkel/contracts';
import { datumVan } from '@cirkel/domain';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';
import { foutenIn, leesDefinitiebestand } from '../definitiebestand';

const definitie: Commando = {
  naam: 'definitie',
  gebruik: 'definitie controleer <bestand> | definitie publiceer <bestand> [--als <rol>]',
  uitleg: 'zegt alles wat er mis is met een programmadefinitie, of publiceert haar als nieuwe versie',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { als: { type: 'string', default: 'beheerder' } }, allowPositionals: true });
    const [wat, bestand] = positionals;
    if (bestand === undefined || (wat !== 'controleer' && wat !== 'publiceer')) throw new Mislukt(`Gebruik: ${definitie.gebruik}`);
    const inhoud = leesDefinitiebestand(bestand);
    const fouten = foutenIn(inhoud, datumVan(new Date().toISOString()));
    if (wat === 'controleer' && fouten.length > 0) throw new Mislukt(`${fouten.join('\n')}\n${fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`} in ${bestand}.`);
    if (wat === 'controleer') return schrijf(`${bestand} klopt.`);
    const { gebeurtenissen } = await api(values.als).geef(`/programmas/programma-${encodeURIComponent(String(inhoud['code']))}/opdrachten`, { type: 'publiceerDefinitie', definitie: inhoud });
    return gebeurtenissen.forEach(({ zin }) => schrijf(zin));
  },
};

const zetOver: Commando = {
  naam: 'zet-over',
  gebruik: 'zet-over <programma> [--naar <versie>] [--voer-uit --reden <tekst>] [--als <rol>]',
  uitleg: 'toont wat er verandert als alles wat loopt naar een latere versie van het programma gaat; met --voer-uit gebeurt het ook',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { naar: { type: 'string' }, 'voer-uit': { type: 'boolean', default: false }, reden: { type: 'string' }, als: { type: 'string', default: 'projectorganisatie' } },
      allowPositionals: true,
    });
    const [programma] = positionals;
    if (programma === undefined) throw new Mislukt(`Gebruik: ${zetOver.gebruik}`);
    const proef = migratieSchema.parse(await api(values.als).lees(`/programmas/${encodeURIComponent(programma)}/migratie${values.naar === undefined ? '' : `?naar=${encodeURIComponent(values.naar)}`}`));
    beschrijf(proef).forEach(schrijf);
    if (!values['voer-uit']) return schrijf('Dit was een proef; er is niets veranderd. Met --voer-uit --reden <tekst> gebeurt het.');
    if (values.reden === undefined) throw new Mislukt('Geef de reden van het besluit: --reden <tekst>. Er is niets veranderd.');
    return voerMigratieUit(proef, values.reden, values.als);
  },
};

function beschrijf({ programma, naar, totalen, items, acties }: MigratieAntwoord): readonly string[] {
  const strandt = totalen.actiesStranden === 0 ? '' : `, waarvan ${totalen.actiesStranden} ${totalen.actiesStranden === 1 ? 'strandt' : 'stranden'}`;
  return [
    `${programma} naar versie ${naar}: ${totalen.kunnenOver} van ${totalen.items} items kunnen over, ${totalen.stranden} stranden; ${totalen.acties} acties${strandt}`,
    ...items.flatMap(({ nummer, titel, fase, naarFase, kan, redenen, termijnen }) => [
      `${nummer} ${titel}${kan ? (naarFase === fase ? '' : `: ${fase} wordt ${naarFase ?? ''}`) : ': kan niet'}`,
      ...redenen.map((reden) => `    ${reden}`),
      ...termijnen.filter(({ lot }) => lot !== 'blijft').map(({ omschrijving, oud, nieuw, lot }) => `    ${omschrijving}: ${oud ?? 'geen'} wordt ${nieuw ?? 'geen'} (${lot})`),
    ]),
    ...acties.filter(({ kan }) => !kan).flatMap(({ nummer, omschrijving, redenen }) => [`${nummer} ${omschrijving}: kan niet`, ...redenen.map((reden) => `    ${reden}`)]),
  ];
}

/** At once; each is a workflow that takes its turn. */
const TEGELIJK = 8;

interface Over {
  readonly id: string;
  readonly nummer: string;
  readonly stroomversie: number;
}

/**
 * A decision of its own for each. The key follows from what it does to what, so a run that broke off goes on where it was, while what was refused is asked again
 * once it has changed.
 */
async function voerMigratieUit({ naar, items, acties }: MigratieAntwoord, reden: string, als: string): Promise<void> {
  const over: readonly Over[] = [...items, ...acties].filter(({ kan }) => kan);
  const geweigerd: string[] = [];
  const { geef } = api(als);
  const waarom = createHash('sha256').update(reden).digest('hex').slice(0, 16);
  const zet = async ({ id, nummer, stroomversie }: Over): Promise<void> => {
    try {
      await geef(`/${id.startsWith('item-') ? 'items' : 'acties'}/${encodeURIComponent(id)}/opdrachten`, { type: 'migreerNaarDefinitie', versie: naar, reden }, `zet-over:${id}@${stroomversie}:${naar}:${waarom}`);
    } catch (error) {
      if (!(error instanceof Geweigerd)) throw error;
      geweigerd.push(`${nummer}: ${error.message}`);
    }
  };
  for (let i = 0; i < over.length; i += TEGELIJK) await Promise.all(over.slice(i, i + TEGELIJK).map(zet));
  schrijf(`${over.length - geweigerd.length} overgezet${geweigerd.length === 0 ? '' : `, ${geweigerd.length} geweigerd:`}`);
  geweigerd.forEach((regel) => schrijf(`    ${regel}`));
}

export const programmas: readonly Commando[] = [definitie, zetOver];
