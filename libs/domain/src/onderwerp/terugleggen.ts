import { z } from 'zod';
import type { Context } from '../contract/context';
import { eventsOf, type DefinedEvent, type NewEvent } from '../contract/event';
import { openbareTekst, tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import type { Termijngebeurtenissen } from '../termijn/gebeurtenissen';
import { verleng } from '../termijn/opdrachten';
import { besluit, type Onderwerp } from './onderwerp';

const instructieSchema = z.strictObject({ instructie: tekstverwijzing });
export type InstructieGegeven<S> = DefinedEvent<S, z.infer<typeof instructieSchema>>;

/** The event of handing a subject back to its owners with an instruction. */
export const instructieGebeurtenis = <S extends Onderwerp>(): InstructieGegeven<S> =>
  eventsOf<S>()({
    type: 'instructie-gegeven',
    versie: 1,
    zichtbaarheid: 'deelnemers',
    schema: instructieSchema,
    voorbeeld: { instructie: voorbeeldtekst },
    zin: () => 'Teruggelegd bij de eigenaar met een opdracht.',
    evolve: (state, d, envelope) => ({ ...state, instructie: d.instructie, ...besluit('teruggelegd met opdracht', envelope) }),
  });

/** The fields of handing back: the instruction is the reason of the new date. */
export const terugSchema = z.strictObject({ instructie: vrijeTekst(), termijnId: z.string().min(1), nieuweDatum: datumSchema, besluit: openbareTekst(1, 200).optional() });

/** Hands the subject back: the owners get the instruction and the term a new date. */
export const legTerug = <S extends Onderwerp>(
  state: S,
  d: z.output<typeof terugSchema>,
  context: Context,
  gegeven: InstructieGegeven<S>,
  termijn: Termijngebeurtenissen<S>,
): readonly NewEvent[] => [
  gegeven({ instructie: d.instructie }),
  ...verleng(state, { termijnId: d.termijnId, nieuweDatum: d.nieuweDatum, reden: d.instructie, besluit: d.besluit }, context, termijn),
];
