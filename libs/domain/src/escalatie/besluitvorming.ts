import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { gremiumStroom, type Gremium } from '../gremium/gremium-staat';
import { controleerQuorum, controleerStandpunten, waaromGeenBesluit, type Standpunt } from '../gremium/stemming';
import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { hoofdletter, naamInZin } from '../woorden';
import type { Besluitsoort } from './escalatie-staat';

interface Vorming {
  readonly soort: Besluitsoort;
  readonly vergadering?: Datum | undefined;
  readonly standpunten: readonly Standpunt[];
}

/**
 * Holds the positions on an escalatie to the rule by which a body decides everything else. Who leaves them out does not know them; who names a meeting
 * with them records a sitting, and then enough parties were there. Sending it up needs no agreement.
 */
export function controleerBesluitvorming(gremium: string, { soort, vergadering, standpunten }: Vorming, context: Context): void {
  if (vergadering !== undefined) controleerVergadering(gremium, vergadering, context);
  controleerStandpunten({ gremium, standpunten }, context.definitie);
  if (soort === 'hoger' || standpunten.length === 0) return;
  if (vergadering !== undefined) controleerQuorum(gremium, standpunten.map(({ partij }) => partij), context.definitie);
  const geen = waaromGeenBesluit({ gremium, standpunten }, context.definitie);
  if (geen !== undefined) throw new DomainError('nog-niet', `${geen.melding} U kunt de escalatie wel doorsturen.`, { veld: 'standpunten', tegen: geen.tegen });
}

function controleerVergadering(gremium: string, datum: Datum, context: Context): void {
  const register = buurVan<Gremium>({ kind: 'gremium' }, gremiumStroom(gremium), context);
  if (register === undefined || register.state.vergaderingen.some((vergadering) => !vergadering.geannuleerd && vergadering.datum === datum)) return;
  throw new DomainError('verwijzing-onbekend', `${hoofdletter(naamInZin(gremium))} heeft geen vergadering op ${langeDatum(datum)}.`, { veld: 'vergadering' });
}
