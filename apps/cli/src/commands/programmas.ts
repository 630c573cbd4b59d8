import { parseArgs } from 'node:util';
import { definities, voerUit } from '@cirkel/commands';
import { migratieSchema, type MigratieAntwoord } from '@cirkel/contracts';
import { actorSchema, datumVan, isDomainError } from '@cirkel/domain';
import { findGebruiker } from '@cirkel/local';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';
import { metDatabase } from '../database';
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

function beschrijf({ programma, naar, totalen, items }: MigratieAntwoord): readonly string[] {
  return [
    `${programma} naar versie ${naar}: ${totalen.kunnenOver} van ${totalen.items} items kunnen over, ${totalen.stranden} stranden; ${totalen.acties} acties`,
    ...items.flatMap(({ nummer, titel, fase, naarFase, kan, redenen, termijnen }) => [
      `${nummer} ${titel}${kan ? (naarFase === fase ? '' : `: ${fase} wordt ${naarFase ?? ''}`) : ': kan niet'}`,
      ...redenen.map((reden) => `    ${reden}`),
      ...termijnen.filter(({ lot }) => lot !== 'blijft').map(({ omschrijving, oud, nieuw, lot }) => `    ${omschrijving}: ${oud ?? 'geen'} wordt ${nieuw ?? 'geen'} (${lot})`),
    ]),
  ];
}

/**
 * One after another, straight into the event store; the workflows follow (design.md section 3, bulk work). A decision of its own for each, under a key that
 * follows from what it does, so that a run that broke off goes on where it was.
 */
async function voerMigratieUit({ programma, naar, items, acties }: MigratieAntwoord, reden: string, als: string): Promise<void> {
  const gebruiker = findGebruiker(als);
  const actor = actorSchema.safeParse({ id: gebruiker?.id, rol: gebruiker?.rol, ...(gebruiker?.gremium === undefined ? {} : { gremium: gebruiker.gremium }) });
  if (!actor.success) throw new Mislukt(`Er is geen gebruiker "${als}".`);
  const geweigerd: string[] = [];
  const over = [...items.filter(({ kan }) => kan).map(({ id }) => id), ...acties];
  await metDatabase(async (pool) => {
    const deps = { pool, definities: definities(pool) };
    for (const streamId of over) {
      try {
        await voerUit(deps, { scope: 'zet-over', key: `${programma}-${naar}-${streamId}`, streamId, actor: actor.data, opdracht: { type: 'migreerNaarDefinitie', versie: naar, reden } });
      } catch (error) {
        if (!isDomainError(error)) throw error;
        geweigerd.push(`${streamId}: ${error.message}`);
      }
    }
  });
  schrijf(`${over.length - geweigerd.length} overgezet${geweigerd.length === 0 ? '' : `, ${geweigerd.length} geweigerd:`}`);
  geweigerd.forEach((regel) => schrijf(`    ${regel}`));
}

export const programmas: readonly Commando[] = [definitie, zetOver];
