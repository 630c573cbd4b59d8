import { z } from 'zod';
import type { Context } from '../../contract/context';
import type { NewEvent } from '../../contract/event';
import { dagenTussen, datumSchema, plusDagen, type Datum } from '../../kalender/datum';
import type { Termijngebeurtenissen } from '../../termijn/gebeurtenissen';
import { blijftStil } from '../../termijn/opdrachten';
import { dateer, isOpen, type Termijn, type Termijndatums } from '../../termijn/termijn';
import type { Onderwerp } from '../onderwerp';
import type { programmabesluitvelden } from './staat';

/** The kinds of subject whose terms a programme moves. */
export const verschuifbaar = ['item', 'actie', 'handelingsagenda', 'ronde'] as const;

/** Which terms move, and where to: by so many days, or to a named day. */
export const verschuifkeuzeSchema = z.strictObject({
  soort: z.enum(verschuifbaar).optional(),
  termijn: z.string().optional(),
  van: datumSchema.optional(),
  totEnMet: datumSchema.optional(),
  dagen: z.int().positive().optional(),
  naar: datumSchema.optional(),
});
export type Verschuifkeuze = z.infer<typeof verschuifkeuzeSchema>;
/** A decision to shift, as it reaches a subject. */
export type Schuifbesluit = { readonly keuze: Verschuifkeuze } & z.infer<z.ZodObject<typeof programmabesluitvelden>>;

/** Whether the decision means a term with this name and effective date. */
export const isBedoeld = ({ stap, omschrijving, effectief }: Pick<Termijn, 'stap' | 'omschrijving' | 'effectief'>, keuze: Verschuifkeuze): boolean =>
  (keuze.termijn === undefined || [stap, omschrijving].some((naam) => naam.toLowerCase() === keuze.termijn?.toLowerCase())) &&
  (keuze.van === undefined || effectief >= keuze.van) &&
  (keuze.totEnMet === undefined || effectief <= keuze.totEnMet);

/** The nominal day where the decision takes one. */
export const verschovenDag = (nominaal: Datum, { dagen = 0, naar }: Verschuifkeuze): Datum => naar ?? plusDagen(nominaal, dagen);

/** Why a term that is meant stays where it is; undefined when it moves. */
export function waaromBlijft(termijn: Termijn, keuze: Verschuifkeuze, context: Pick<Context, 'kalender' | 'nu' | 'vandaag'>): string | undefined {
  if (termijn.staat === 'verstreken') return termijn.gemist > 0 ? 'is verstreken; daarover wordt in de escalatie besloten' : 'is al verstreken';
  if (termijn.nieuweDatumNodig === true) return 'was al verstreken en krijgt een nieuwe datum bij het hervatten';
  const { effectief } = datums(termijn, keuze, context);
  if (effectief < context.vandaag) return 'ook de nieuwe datum is al voorbij';
  return effectief <= termijn.effectief ? 'loopt al tot die datum of later' : undefined;
}

/** The planned date moves as many days as the final one. */
function datums(termijn: Termijn, keuze: Verschuifkeuze, { kalender, nu }: Pick<Context, 'kalender' | 'nu'>): Termijndatums {
  const nominaal = verschovenDag(termijn.nominaal, keuze);
  const streefdatum = termijn.streef === undefined ? undefined : plusDagen(termijn.streef.nominaal, dagenTussen(termijn.nominaal, nominaal));
  return dateer(nominaal, termijn.kalenderregel, termijn.herinneringDagen, kalender, nu, streefdatum);
}

/** Moves every open term that the decision means, to a later day; nothing when none does. */
export function verschuif<S extends Onderwerp>(
  state: S,
  besluit: Schuifbesluit,
  context: Context,
  gebeurtenis: Termijngebeurtenissen<S>,
): readonly NewEvent[] {
  const { keuze, nr, door, reden } = besluit;
  return state.termijnen
    .filter((termijn) => isOpen(termijn) && isBedoeld(termijn, keuze) && waaromBlijft(termijn, keuze, context) === undefined)
    .flatMap((termijn) => [
      gebeurtenis.verschoven({ termijnId: termijn.id, omschrijving: termijn.omschrijving, oud: termijn.effectief, ...datums(termijn, keuze, context), nr, door, reden }),
      ...(keuze.naar === undefined ? [] : blijftStil(state, termijn, context, gebeurtenis)),
    ]);
}
