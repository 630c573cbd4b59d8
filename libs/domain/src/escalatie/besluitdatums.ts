import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { controleerOpschortdatums } from '../onderwerp/opschorten';
import { controleerNieuweDatum } from '../termijn/opdrachten';
import { huidigeTrede, type Besluitsoort, type Escalatie } from './escalatie-staat';

interface Datums {
  readonly soort: Besluitsoort;
  readonly nieuweDatum?: Datum | undefined;
  readonly tot?: Datum | undefined;
  readonly genomenOp?: Datum | undefined;
  readonly vergadering?: Datum | undefined;
}

/**
 * The day of a decision. Refuses every date that cannot be right, also those that the subject would refuse: a decision that was recorded
 * is there for good, so what can be known is asked before.
 */
export function controleerBesluitdatums(escalatie: Escalatie, d: Datums, { vandaag }: Context): Datum {
  const { gremium, datums } = huidigeTrede(escalatie);
  const genomenOp = d.genomenOp ?? vandaag;
  if (genomenOp > vandaag) throw new DomainError('datum-ongeldig', 'Een besluit kan niet in de toekomst genomen zijn.', { veld: 'genomenOp' });
  if (datums !== undefined && genomenOp < datums.geopendOp) {
    throw new DomainError('datum-ongeldig', `De escalatie ligt pas sinds ${langeDatum(datums.geopendOp)} bij ${gremium}.`, { veld: 'genomenOp' });
  }
  if (d.vergadering !== undefined && d.vergadering > vandaag) {
    throw new DomainError('datum-ongeldig', 'De vergadering waarin besloten is, kan niet in de toekomst liggen.', { veld: 'vergadering' });
  }
  if (d.soort === 'opschorten') controleerOpschortdatums(d, vandaag);
  if ((d.soort === 'verlengen' || d.soort === 'terug') && d.nieuweDatum !== undefined) controleerNieuweDatum(d.nieuweDatum, vandaag);
  return genomenOp;
}
