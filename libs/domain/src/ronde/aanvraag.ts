import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { Datum } from '../kalender/datum';
import type { Item } from '../item/item-staat';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Aanvraag, Aanvraagstand, Ronde } from './ronde-staat';

/** The application with this code, or a refusal. */
export function vindAanvraag(ronde: Ronde, code: string): Aanvraag {
  const aanvraag = ronde.aanvragen.find((kandidaat) => kandidaat.code === code);
  if (aanvraag === undefined) throw new DomainError('verwijzing-onbekend', `Er is geen aanvraag ${code} in ${ronde.naam}.`, { veld: 'aanvraag' });
  return aanvraag;
}

const standwoorden: Readonly<Record<Aanvraagstand, string>> = {
  projectidee: 'een projectidee', geselecteerd: 'geselecteerd om uit te werken', uitgewerkt: 'uitgewerkt ingediend', beoordeeld: 'beoordeeld',
  voorlopig: 'voorlopig gehonoreerd', gehonoreerd: 'definitief gehonoreerd', afgewezen: 'afgewezen', ingetrokken: 'ingetrokken',
};
/** "voorlopig gehonoreerd": where an application stands, inside a sentence. */
export const aanvraagstandInZin = (stand: Aanvraagstand): string => standwoorden[stand];

const volgorde: readonly Aanvraagstand[] = ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd'];

/** Refuses a step on a day before the last thing that happened to the application. */
function weigerDag({ code, ingediendOp, geselecteerdOp, uitgewerktOp, beoordeeldOp, rebuttalOp, voorlopigOp }: Aanvraag, gebeurdOp: Datum): void {
  const laatste = [ingediendOp, geselecteerdOp, uitgewerktOp, beoordeeldOp, rebuttalOp, voorlopigOp].filter((dag) => dag !== undefined).sort().at(-1) ?? ingediendOp;
  if (gebeurdOp >= laatste) return;
  throw new DomainError('datum-ongeldig', `De vorige stap van ${code} was op ${langeDatum(laatste)}. Kies die dag of later.`, { veld: 'gebeurdOp', vanaf: laatste });
}

/** Refuses a step that does not fit where the application stands: done already, too early, over, or on a day before the step that went before it. */
export function weigerStand(aanvraag: Aanvraag, mag: readonly Aanvraagstand[], wordt: string, { gebeurdOp }: Pick<Context, 'gebeurdOp'>): void {
  const { code, stand } = aanvraag;
  if (mag.includes(stand)) return weigerDag(aanvraag, gebeurdOp);
  const eerste = mag[0] ?? 'projectidee';
  const teVroeg = volgorde.includes(stand) && volgorde.indexOf(stand) < volgorde.indexOf(eerste);
  const nu = `${code} is ${standwoorden[stand]}`;
  if (teVroeg) throw new DomainError('nog-niet', `${nu} en kan nog niet worden ${wordt}. Eerst: ${standwoorden[eerste]}.`, { veld: 'aanvraag', stand });
  throw new DomainError('al-gedaan', `${nu} en kan niet meer worden ${wordt}.`, { veld: 'aanvraag', stand });
}

/** The application with this code, to be taken a step further: refused as `weigerStand` does, and when the item that it is for has ended meanwhile. */
export function brengVerder(ronde: Ronde, code: string, mag: readonly Aanvraagstand[], wordt: string, context: Context): Aanvraag {
  const aanvraag = vindAanvraag(ronde, code);
  weigerStand(aanvraag, mag, wordt, context);
  const item = aanvraag.item === undefined ? undefined : buurVan<Item>({ kind: 'item' }, aanvraag.item, context)?.state;
  if (item?.status === 'beeindigd') {
    throw new DomainError('beeindigd', `${item.nummer} is beëindigd, dus ${code} kan niet verder. Wijs de aanvraag af, of laat haar intrekken.`, { veld: 'aanvraag' });
  }
  return aanvraag;
}
