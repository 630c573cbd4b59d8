import type { Datum } from '../kalender/datum';
import type { Precisie } from '../termijn/termijn';
import { metTermijntekst, type GeschrevenTermijn } from './lees-termijn';

/** What a written term makes of an actie: the fields of `registreerActie` that follow from it. */
export interface Afgesproken {
  readonly omschrijving: string;
  readonly termijn?: { readonly datum: Datum; readonly precisie: Exclude<Precisie, 'doorlopend'>; readonly tekst: string };
  readonly doorlopend: boolean;
  readonly herhaling?: string;
}

const DOORLOPEND = 'doorlopend';

/**
 * What was agreed, as an actie holds it. A beginning and an expected date are no term (domain.md, *Dates as people write them*); an actie has no
 * field for them, so their words go with the description.
 */
export function alsAfgesproken(gelezen: GeschrevenTermijn, { omschrijving, tekst, herhaling }: { readonly omschrijving: string; readonly tekst: string; readonly herhaling?: string | undefined }): Afgesproken {
  const vaak = herhaling ?? ('herhaling' in gelezen ? gelezen.herhaling : undefined);
  const terug = vaak === undefined || vaak === DOORLOPEND ? {} : { herhaling: vaak };
  switch (gelezen.soort) {
    case 'datum':
      return { omschrijving, termijn: { datum: gelezen.datum, precisie: gelezen.precisie, tekst: tekst.trim() }, doorlopend: false, ...terug };
    case 'begin':
    case 'verwacht':
      return { omschrijving: metTermijntekst(omschrijving, tekst), doorlopend: false, ...terug };
    case 'doorlopend':
      return { omschrijving, doorlopend: true, ...terug };
    case 'leeg':
    case 'vraag':
      return { omschrijving, doorlopend: vaak === DOORLOPEND, ...terug };
  }
}
