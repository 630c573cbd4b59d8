import { datumVan, momentOp, type Moment, type Werkkalender } from '@cirkel/domain';

/**
 * Before which moment a notice does not leave: mail goes out on working days only, what time causes not before 08:00, what a person
 * causes at once, and what arises on another day at the start of the next working day (domain.md, *Hours* and *E-mail*).
 */
export function nietVoor(geregistreerdOp: Moment, door: 'tijd' | 'persoon', kalender: Werkkalender): Moment {
  const dag = datumVan(geregistreerdOp);
  if (!kalender.isWerkdag(dag)) return momentOp(kalender.opOfNa(dag), 8);
  const begin = momentOp(dag, 8);
  return door === 'tijd' && begin > geregistreerdOp ? begin : geregistreerdOp;
}
