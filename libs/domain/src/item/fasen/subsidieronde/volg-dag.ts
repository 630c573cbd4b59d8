import type { Context } from '../../../contract/context';
import { DomainError } from '../../../contract/domain-error';
import type { NewEvent } from '../../../contract/event';
import type { Datum } from '../../../kalender/datum';
import type { Item } from '../../item-staat';
import { grenzen, registratieGecorrigeerd } from '../../kern/corrigeren';
import { registratienaam, type Registratie } from '../../kern/registraties';
import { doetMee, type Stap } from './volg-aanvraag';

/** What the item keeps of each step of its application; a withdrawn one belongs to an earlier way through a ronde. */
const registraties: Readonly<Partial<Record<Stap['stap'], string>>> = {
  projectidee: 'projectidee-ingediend', geselecteerd: 'uitwerking-gevraagd', uitgewerkt: 'aanvraag-ingediend', beoordeeld: 'beoordeling-vastgelegd',
  voorlopig: 'voorlopig-gehonoreerd', gehonoreerd: 'definitief-gehonoreerd', afgewezen: 'item-beeindigd',
};

/** The step as the item registered it since it takes part in the ronde. */
function registratieVan({ registraties: alle = [] }: Item, stap: Stap['stap']): Registratie | undefined {
  const toegewezen = alle.findLastIndex(({ type }) => type === 'aan-ronde-toegewezen');
  return alle.slice(Math.max(0, toegewezen)).findLast(({ type }) => type === registraties[stap]);
}

/** The registrations that one award made at once, with the item: they happened on one day, also when it is corrected. */
function samen({ registraties = [] }: Item, registratie: Registratie): readonly Registratie[] {
  const gemaakt = registraties[0]?.type === 'item-ingestroomd' && registraties[0].op === registratie.op && registraties[0].inFase === registratie.inFase;
  return gemaakt ? registraties.slice(0, registraties.indexOf(registratie) + 1) : [registratie];
}

/**
 * What the corrected day of a step in the ronde means for the item: its own step and the terms that counted from it move along. A day that the steps beside it
 * do not allow becomes the nearest that they do, as when the step itself came. Refused when the item takes part no more, has not taken the step, or has that day.
 */
export function volgDag(item: Item, { stap, ronde, naam, juisteDatum, reden }: Stap & { readonly juisteDatum: Datum; readonly reden: string }, context: Context): readonly NewEvent[] {
  doetMee(item, ronde, naam);
  const registratie = registratieVan(item, stap);
  if (registratie === undefined) throw new DomainError('nog-niet', `${item.nummer} heeft deze stap nog niet gedaan.`, { stap });
  const tegelijk = samen(item, registratie);
  const { van: na, tot } = grenzen(item, registratie, context.vandaag);
  // What the award itself began has nothing before it.
  const van = tegelijk.length > 1 ? juisteDatum : na;
  const nieuw = juisteDatum < van ? van : juisteDatum > tot ? tot : juisteDatum;
  if (nieuw === registratie.op) throw new DomainError('al-gedaan', `Die dag staat al bij ${item.nummer}.`);
  return tegelijk.map((een) => registratieGecorrigeerd({ versie: een.versie, wat: registratienaam(een), oud: een.op, nieuw, reden }));
}
