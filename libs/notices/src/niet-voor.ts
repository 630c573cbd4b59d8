import { datumVan, momentOp, plusDagen, weekdag, type Datum, type Moment, type Samenvattingsperiode, type Werkkalender } from '@cirkel/domain';

/** The hour at which mail that time causes, and the summary of a day, leave (domain.md, *Hours*). */
const BEGIN_UUR = 8;

/**
 * Before which moment a notice does not leave: mail goes out on working days only, what time causes not before 08:00, what a person
 * causes at once, and what arises on another day at the start of the next working day (domain.md, *Hours* and *E-mail*).
 */
export function nietVoor(geregistreerdOp: Moment, door: 'tijd' | 'persoon', kalender: Werkkalender): Moment {
  const dag = datumVan(geregistreerdOp);
  if (!kalender.isWerkdag(dag)) return momentOp(kalender.opOfNa(dag), BEGIN_UUR);
  const begin = momentOp(dag, BEGIN_UUR);
  return door === 'tijd' && begin > geregistreerdOp ? begin : geregistreerdOp;
}

/** When the first summary of a day or a week leaves after this moment: at 08:00 of a working day, or of the first one of a week. */
export function samenvattingOp(moment: Moment, kalender: Werkkalender, periode: Samenvattingsperiode = 'dag'): Moment {
  const opDag = (dag: Datum): Moment => momentOp(kalender.opOfNa(dag), BEGIN_UUR);
  const vandaag = datumVan(moment);
  const begin = periode === 'dag' ? vandaag : plusDagen(vandaag, -((weekdag(vandaag) + 6) % 7));
  return opDag(begin) > moment ? opDag(begin) : opDag(plusDagen(begin, periode === 'dag' ? 1 : 7));
}
