import type { CommandDeps } from '@cirkel/commands';
import { programmaDetail, programmaLijst } from '@cirkel/read-models';
import { beeindigPartij, partijen, partijMet, voegPartijToe, wijzigPartij, type Partijstand } from '@cirkel/reference-data';
import { Problem } from '../http/problem';
import type { Parties } from '../reference-data/reference-data';
import { changesOf, listOf, today, writer, written } from './kept';

/** Parties as the API uses them. There are a few dozen: the list is filtered here. */
export function partiesOver(deps: CommandDeps): Parties {
  const { pool } = deps;
  return {
    list: async (_caller, { zoek, staat, page, pageSize }) => {
      const fits = (await partijen(pool)).filter((partij) => contains(partij, zoek) && (staat === undefined || (staat === 'beeindigd') === (partij.beeindigdOp !== null)));
      return listOf(pool, fits.slice((page - 1) * pageSize, page * pageSize), fits.length);
    },
    one: (_caller, code) => partijMet(pool, code),
    add: async (caller, added) => {
      const made = written(await voegPartijToe(pool, added, await writer(pool, caller)), `Er is al een partij met de code ${added.code}.`);
      if (made === undefined) throw new Error(`The new partij ${added.code} was not answered`);
      return made;
    },
    change: async (caller, code, { versie, ...changed }) => written(await wijzigPartij(pool, code, versie, changed, await writer(pool, caller)), ''),
    end: async (caller, code, { versie, beeindigd }) => {
      const by = await writer(pool, caller);
      const partij = await partijMet(pool, code);
      if (partij === undefined) return undefined;
      alreadySo(beeindigd, partij.beeindigdOp !== null, code);
      if (beeindigd) await refuseWhileInUse(deps, partij);
      return written(await beeindigPartij(pool, code, versie, beeindigd ? today(by) : null, by), '');
    },
    changes: async (code) => ((await partijMet(pool, code)) === undefined ? undefined : changesOf(pool, 'partij', code)),
  };
}

const contains = ({ code, naam }: Partijstand, zoek: string | undefined): boolean => zoek === undefined || `${code}\n${naam}`.toLowerCase().includes(zoek.toLowerCase());

/** Throws a Problem 409 when it stands already as it was asked. */
export function alreadySo(asked: boolean, is: boolean, name: string): void {
  if (asked === is) throw new Problem(409, is ? `${name} is al beëindigd.` : `${name} is niet beëindigd.`, { code: 'al-gedaan' });
}

/** Somebody still acts for it, or something is still waited for in its name: all reasons at once. */
async function refuseWhileInUse({ pool, definities }: CommandDeps, { code, personen }: Partijstand): Promise<void> {
  const programmas = await programmaLijst({ pool, definities });
  const owners = await Promise.all(programmas.rijen.map((programma) => programmaDetail({ pool, definities }, programma.code)));
  const names = owners.flatMap((programma) => (programma?.definitie.eigenaren.includes(`partij:${code}`) === true ? [programma.naam] : []));
  const reasons = [
    ...(personen === 0 ? [] : [personen === 1 ? 'Er treedt nog 1 persoon voor haar op: beëindig die eerst.' : `Er treden nog ${personen} personen voor haar op: beëindig die eerst.`]),
    ...(names.length === 0 ? [] : [`Zij staat bij de eigenaren van ${names.join(', ')}: publiceer eerst een versie zonder haar.`]),
  ];
  if (reasons.length > 0) throw new Problem(409, `${code} kan nog niet worden beëindigd. ${reasons.join(' ')}`, { code: 'in-gebruik' });
}
