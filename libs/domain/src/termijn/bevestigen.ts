import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { dagenTussen, datumSchema, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import type { MetTermijnen, Termijngebeurtenissen } from './gebeurtenissen';
import { vindTermijn } from './opdrachten';
import type { Termijn } from './termijn';

/** The fields of confirming on which day a late thing was really done. */
export const bevestigSchema = z.strictObject({
  termijnId: z.string().min(1),
  gedaanOp: datumSchema.describe('De dag waarop het echt klaar was'),
  reden: vrijeTekst(),
});

const isTeLaat = (termijn: Termijn): termijn is Termijn & { readonly gehaaldOp: Datum } =>
  termijn.staat === 'gehaald' && termijn.gehaaldOp !== undefined && termijn.gehaaldOp > termijn.effectief;

/** Refuses when no termijn was met too late. */
export function heeftLateTermijn(state: MetTermijnen): void {
  if (!state.termijnen.some(isTeLaat)) throw new DomainError('termijn-afgesloten', 'Er is geen termijn die te laat is gehaald.');
}

/**
 * Confirms that a thing which its late owner reported was done on an earlier day. From then on that day counts (domain.md, *Registering
 * late*). `vanaf` is the day on which the subject began.
 */
export function bevestig<S extends MetTermijnen>(
  state: S,
  d: z.output<typeof bevestigSchema>,
  vanaf: Datum,
  gebeurtenis: Termijngebeurtenissen<S>,
): readonly NewEvent[] {
  const termijn = vindTermijn(state, d.termijnId);
  if (!isTeLaat(termijn)) throw new DomainError('termijn-afgesloten', `De termijn "${termijn.omschrijving}" is niet te laat gehaald.`, { veld: 'termijnId' });
  if (d.gedaanOp >= termijn.gehaaldOp) throw new DomainError('datum-ongeldig', `Kies een dag voor ${langeDatum(termijn.gehaaldOp)}, de dag die nu geldt.`, { veld: 'gedaanOp' });
  if (d.gedaanOp < vanaf) throw new DomainError('datum-ongeldig', `Kies een dag op of na ${langeDatum(vanaf)}.`, { veld: 'gedaanOp' });
  const dagenTeLaat = Math.max(0, dagenTussen(termijn.effectief, d.gedaanOp));
  return [gebeurtenis.dagBevestigd({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op: d.gedaanOp, dagenTeLaat, reden: d.reden })];
}
