import { z } from 'zod';
import type { Eigenaar } from '../contract/actor';
import { datumSchema, momentOp, plusDagen, type Datum, type Moment } from '../kalender/datum';
import type { Werkkalender } from '../kalender/werkkalender';

/** A rung as the escalatie took it over from the definition: later versions of the definition do not move a running ladder. */
export const tredeSchema = z.strictObject({
  gremium: z.string(),
  reactietijd: z.int().positive().nullable(),
  herinneringElke: z.int().positive().nullable(),
});
export type Laddertrede = z.infer<typeof tredeSchema>;

/** The dates of an opened rung; all of them stand in the event. */
export const tredeDatumsSchema = z.strictObject({
  geopendOp: datumSchema,
  reactieTot: datumSchema.nullable(),
  volgendeHerinnering: datumSchema.nullable(),
});
export type TredeDatums = z.infer<typeof tredeDatumsSchema>;

/**
 * Dates of a rung that opens on `geopendOp` and is recorded on `vandaag`. Response time counts in working days, the opening day not
 * counted, from the later of the two, so that no rung is used up unseen (domain.md, *Ladder*).
 */
export function tredeDatums(trede: Laddertrede, geopendOp: Datum, vandaag: Datum, kalender: Werkkalender): TredeDatums {
  const vanaf = geopendOp > vandaag ? geopendOp : vandaag;
  return {
    geopendOp,
    reactieTot: trede.reactietijd === null ? null : kalender.plusWerkdagen(vanaf, trede.reactietijd),
    volgendeHerinnering: trede.herinneringElke === null ? null : kalender.plusWerkdagen(vanaf, trede.herinneringElke),
  };
}

/** The next rung opens on the calendar day after the response time. */
export const volgendeTredeOp = (reactieTot: Datum): Datum => plusDagen(reactieTot, 1);

/** The earliest moment at which time changes an open rung. The end of the response time changes nothing on the last one. */
export function tredeMoment(datums: TredeDatums, isLaatste: boolean): Moment | undefined {
  const opent = isLaatste || datums.reactieTot === null ? null : volgendeTredeOp(datums.reactieTot);
  const dagen = [opent, datums.volgendeHerinnering].filter((dag) => dag !== null);
  const eerste = dagen.sort()[0];
  return eerste === undefined ? undefined : momentOp(eerste);
}

/**
 * The rung at which an escalatie begins: the first, or one above the late owner when that is itself a body of the ladder. The last
 * body has nobody above it and only gets reminders. The ministry is both partij and last rung, and never its own judge.
 */
export function eersteTrede(ladder: readonly Laddertrede[], aanZetWas: readonly Eigenaar[]): number {
  const rungOf = (eigenaar: Eigenaar): number => ladder.findIndex((trede) => eigenaar === `gremium:${trede.gremium}` || eigenaar === `partij:${trede.gremium}`);
  const eigen = aanZetWas.map(rungOf);
  // Somebody who is no body of the ladder is late too: then it begins at the beginning.
  if (eigen.length === 0 || eigen.includes(-1)) return 0;
  return Math.min(Math.max(...eigen) + 1, ladder.length - 1);
}
