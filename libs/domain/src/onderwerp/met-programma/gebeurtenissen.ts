import { z } from 'zod';
import { eventsOf, type AnyEventDefinition, type DefinedEvent } from '../../contract/event';
import { voorbeeldtekst } from '../../contract/tekst';
import { datumSchema } from '../../kalender/datum';
import { langeDatum } from '../../kalender/schrijfwijze';
import { naamInZin } from '../../woorden';
import type { Onderwerp } from '../onderwerp';
import { programmaopschortingSchema } from './staat';

const opgeschortSchema = programmaopschortingSchema.extend({ begint: z.boolean() });
const beginSchema = z.strictObject({ nr: z.int().positive(), op: datumSchema });
const hervatSchema = z.strictObject({ nr: z.int().positive(), op: datumSchema, vanzelf: z.boolean() });

/** The events by which a subject follows the clock of its programme. */
export interface Programmagebeurtenissen<S> {
  readonly opgeschort: DefinedEvent<S, z.infer<typeof opgeschortSchema>>;
  readonly stilgezet: DefinedEvent<S, z.infer<typeof beginSchema>>;
  readonly hervat: DefinedEvent<S, z.infer<typeof hervatSchema>>;
}

const voorbeeld = { nr: 1, door: 'gremium:stuurgroep' as const, reden: voorbeeldtekst, sinds: '2020-03-16' };

/** Declares them for one aggregate's state. */
export function programmagebeurtenissen<S extends Onderwerp>(): Programmagebeurtenissen<S> {
  const gebeurtenis = eventsOf<S>();
  const metStand = (state: S, stand: 'begonnen' | 'voorbij', rest: { nr?: number; tot?: string } = {}): S =>
    state.programmaopschorting === undefined ? state : { ...state, programmaopschorting: { ...state.programmaopschorting, ...rest, stand } };
  return {
    opgeschort: gebeurtenis({
      type: 'opgeschort-met-programma',
      versie: 1,
      zichtbaarheid: 'openbaar',
      schema: opgeschortSchema,
      voorbeeld: { ...voorbeeld, tot: '2020-06-01', begint: true },
      zin: (d) => `Door een besluit van ${naamInZin(d.door)} voor het hele programma staan de termijnen stil vanaf ${langeDatum(d.sinds)}${d.tot === undefined ? '' : ` tot ${langeDatum(d.tot)}`}.`,
      evolve: (state, { begint, ...d }, envelope) => ({
        ...state,
        programmaopschorting: { ...d, stand: begint || state.programmaopschorting?.stand === 'begonnen' ? 'begonnen' : 'aangekondigd' },
        laatsteBesluit: { wat: 'programma opgeschort', door: d.door, op: envelope.gebeurdOp },
      }),
    }),
    stilgezet: gebeurtenis({
      type: 'stilgezet-met-programma',
      versie: 1,
      zichtbaarheid: 'openbaar',
      schema: beginSchema,
      voorbeeld: { nr: 1, op: '2020-03-16' },
      zin: (d) => `Het programma is opgeschort. De termijnen staan stil sinds ${langeDatum(d.op)}.`,
      evolve: (state) => metStand(state, 'begonnen'),
    }),
    hervat: gebeurtenis({
      type: 'hervat-met-programma',
      versie: 1,
      zichtbaarheid: 'openbaar',
      schema: hervatSchema,
      voorbeeld: { nr: 2, op: '2020-06-01', vanzelf: false },
      zin: (d) => `Het programma loopt weer sinds ${langeDatum(d.op)}${d.vanzelf ? ': de opschorting is voorbij' : ''}.`,
      evolve: (state, d) => metStand(state, 'voorbij', { nr: d.nr, tot: d.op }),
    }),
  };
}

/** The events as a list for an aggregate's declaration. */
export const alleProgrammagebeurtenissen = <S>(gebeurtenissen: Programmagebeurtenissen<S>): readonly AnyEventDefinition<S>[] => Object.values(gebeurtenissen);
