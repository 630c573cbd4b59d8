import { z } from 'zod';
import { eigenaarSchema } from '../../contract/actor';
import { tekstverwijzing } from '../../contract/tekst';
import { datumSchema, type Datum } from '../../kalender/datum';
import type { Termijn } from '../../termijn/termijn';

/** What every decision of a programme about all that runs in it says of itself: its number in the programme, who took it, and why. */
export const programmabesluitvelden = { nr: z.int().positive(), door: eigenaarSchema, reden: tekstverwijzing };

/** The clock of a whole programme: it stands still from a day on, until one if that is known. `nr` is the decision that said so last. */
export const programmaopschortingSchema = z.strictObject({ ...programmabesluitvelden, sinds: datumSchema, tot: datumSchema.optional() });
export type Programmaopschorting = z.infer<typeof programmaopschortingSchema>;

/** How far a subject has followed it: announced, begun, over. */
export type GevolgdeOpschorting = Programmaopschorting & { readonly stand: 'aangekondigd' | 'begonnen' | 'voorbij' };

/** What follows the clock of its programme. */
export interface MetProgramma {
  readonly termijnen: readonly Termijn[];
  readonly programmaopschorting?: GevolgdeOpschorting;
}

/** Whether the clock of the programme holds this subject on this day. On the day of resuming it runs. */
export const staatStilMetProgramma = ({ programmaopschorting: p }: Pick<MetProgramma, 'programmaopschorting'>, op: Datum): boolean =>
  p?.stand === 'begonnen' && (p.tot === undefined || op < p.tot);

/** The day on which this term stopped with the programme: one that was set later stood still from then on. */
export const stopdag = ({ gesteldOp }: Pick<Termijn, 'gesteldOp'>, sinds: Datum): Datum => (gesteldOp > sinds ? gesteldOp : sinds);

/**
 * The terms that stop when the programme stops on this day. What was missed before that lies with the body of its escalatie; a lapse on or after that day came
 * about only because the news arrived late.
 */
export const teStoppen = (termijnen: readonly Termijn[], sinds: Datum): readonly Termijn[] =>
  termijnen.filter((termijn) => termijn.staat === 'loopt' || (termijn.staat === 'verstreken' && termijn.gemist > 0 && termijn.effectief >= stopdag(termijn, sinds)));

