import { z } from 'zod';
import { eigenaarSchema } from '../../contract/actor';
import { commandsOf, type AnyCommandDefinition } from '../../contract/command';
import type { Context } from '../../contract/context';
import type { NewEvent } from '../../contract/event';
import { vrijeTekst } from '../../contract/tekst';
import { datumSchema } from '../../kalender/datum';
import type { Onderwerp } from '../onderwerp';
import { inPas, volgOpschorting, type Volgt } from './opschorten';
import { verschuif, verschuifkeuzeSchema, type Schuifbesluit } from './verschuiven';

const besluitvelden = { nr: z.int().positive(), door: eigenaarSchema, reden: vrijeTekst() };

/** The commands by which a decision of the programme reaches a subject, in whatever state it is. */
export const programmaopdrachtnamen = ['volgProgrammaopschorting', 'verschuifMetProgramma'] as const;

/** Those commands for one aggregate. `ookVerschoven` moves what is no term but has a date of its own. */
export function programmaopdrachten<S extends Onderwerp>(
  volgt: Volgt<S>,
  ookVerschoven: (state: S, besluit: Schuifbesluit, context: Context) => readonly NewEvent[] = () => [],
): readonly AnyCommandDefinition<S>[] {
  const opdracht = commandsOf<S>();
  return [
    opdracht({
      type: 'volgProgrammaopschorting',
      kind: 'levensloop',
      titel: 'Opschorting van het programma volgen',
      wie: ['systeem'],
      schema: z.strictObject({ ...besluitvelden, sinds: datumSchema, tot: datumSchema.optional() }),
      voorbeeld: { nr: 1, door: 'gremium:stuurgroep', reden: 'COVID-19', sinds: '2020-09-01' },
      decide: (state, d, context) => volgOpschorting(state, d, context, volgt),
    }),
    opdracht({
      type: 'verschuifMetProgramma',
      kind: 'levensloop',
      titel: 'Termijnen verschuiven met het programma',
      wie: ['systeem'],
      schema: z.strictObject({ ...besluitvelden, keuze: verschuifkeuzeSchema }),
      voorbeeld: { nr: 1, door: 'gremium:stuurgroep', reden: 'COVID-19', keuze: { dagen: 153 } },
      decide: (state, d, context) => inPas(state, [...verschuif(state, d, context, volgt.termijn), ...ookVerschoven(state, d, context)], context, volgt),
    }),
  ];
}
