import type { Pool } from 'pg';
import type { Caller } from '@cirkel/auth';
import type { CommandDeps } from '@cirkel/commands';
import type { Fault, PersoonInvoer, PersoonRij } from '@cirkel/contracts';
import { rollen, type Rol } from '@cirkel/domain';
import { gremiumLijst } from '@cirkel/read-models';
import { beeindigPersoon, partijMet, personen, persoonMet, voegPersoonToe, wijzigPersoon, type Persoonstand } from '@cirkel/reference-data';
import { invalidInput, Problem } from '../http/problem';
import type { Persons } from '../reference-data/reference-data';
import { changesOf, listOf, today, writer, written } from './kept';
import { alreadySo } from './parties';

/** Who sees where mail reaches somebody (domain.md, "Who uses it"). */
const seesAddresses = ({ actor }: Caller): boolean => actor.rol === 'projectorganisatie' || actor.rol === 'beheerder';

/** Persons as the API uses them. */
export function personsOver(deps: CommandDeps): Persons {
  const { pool } = deps;
  return {
    list: async (caller, filters) => {
      const { rijen, totaal } = await personen(pool, { ...filters, ookAdres: seesAddresses(caller) });
      return listOf(pool, rijen.map((person) => shown(caller, person)), totaal);
    },
    one: async (caller, id) => shownIfAny(caller, await persoonMet(pool, id)),
    add: async (caller, added) => {
      await refuseUnknown(deps, added);
      const made = written(await voegPersoonToe(pool, added, await writer(pool, caller)), `Er is al een persoon met het id ${added.id}.`);
      if (made === undefined) throw new Error(`The new person ${added.id} was not answered`);
      return shown(caller, made);
    },
    change: async (caller, id, { versie, ...changed }) => {
      const was = await persoonMet(pool, id);
      if (was === undefined) return undefined;
      await refuseUnknown(deps, changed, was);
      return shownIfAny(caller, written(await wijzigPersoon(pool, id, versie, changed, await writer(pool, caller)), ''));
    },
    end: async (caller, id, { versie, beeindigd }) => {
      const by = await writer(pool, caller);
      const was = await persoonMet(pool, id);
      if (was === undefined) return undefined;
      alreadySo(beeindigd, was.beeindigdOp !== null, was.naam);
      if (beeindigd && id === caller.actor.id) throw new Problem(409, 'U kunt uzelf niet beëindigen. Vraag een andere beheerder.', { code: 'vier-ogen' });
      if (!beeindigd) await refuseEndedParty(pool, was);
      return shownIfAny(caller, written(await beeindigPersoon(pool, id, versie, beeindigd ? today(by) : null, by), ''));
    },
    changes: async (id) => ((await persoonMet(pool, id)) === undefined ? undefined : changesOf(pool, 'persoon', id)),
  };
}

const isRole = (rol: string): rol is Rol => rollen.some((known) => known === rol);

function shown(caller: Caller, { email, rol, ...person }: Persoonstand): PersoonRij {
  if (!isRole(rol)) throw new Error(`Person ${person.id} has the unknown role ${rol}`);
  return { ...person, rol, email: seesAddresses(caller) ? email : null };
}
const shownIfAny = (caller: Caller, person: Persoonstand | undefined): PersoonRij | undefined => (person === undefined ? undefined : shown(caller, person));

/** A partij or gremium that is not there, or has ended; what stays as it was is not asked again. Throws a Problem 400. */
async function refuseUnknown(deps: CommandDeps, { partij, gremium }: Pick<PersoonInvoer, 'partij' | 'gremium'>, was?: Persoonstand): Promise<void> {
  const faults: Fault[] = [];
  if (partij !== null && partij !== was?.partij) {
    const known = await partijMet(deps.pool, partij);
    if (known === undefined) faults.push({ pad: '/partij', melding: `Er is geen partij met de code ${partij}.` });
    else if (known.beeindigdOp !== null) faults.push({ pad: '/partij', melding: `${partij} is beëindigd. Kies een andere partij.` });
  }
  if (gremium !== null && gremium !== was?.gremium && !(await gremiumLijst(deps)).rijen.some(({ code }) => code === gremium)) faults.push({ pad: '/gremium', melding: `Er is geen gremium met de code ${gremium}.` });
  if (faults.length > 0) throw invalidInput(faults);
}

async function refuseEndedParty(pool: Pool, { naam, partij }: Persoonstand): Promise<void> {
  const known = partij === null ? undefined : await partijMet(pool, partij);
  if (known !== undefined && known.beeindigdOp !== null) throw new Problem(409, `${naam} trad op voor ${known.code}, en die partij is beëindigd. Maak dat eerst ongedaan, of kies een andere partij.`, { code: 'in-gebruik' });
}
