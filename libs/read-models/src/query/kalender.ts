import { maakWerkkalender, type Programmadefinitie, type Werkkalender } from '@cirkel/domain';

const kalenders = new WeakMap<Programmadefinitie, Werkkalender>();

/** The working-day calendar of a definition, made once. */
export function kalenderVan(definitie: Programmadefinitie): Werkkalender {
  const kalender = kalenders.get(definitie) ?? maakWerkkalender(definitie.kalender);
  kalenders.set(definitie, kalender);
  return kalender;
}
