import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { tekstverwijzing, voorbeeldtekst } from '../contract/tekst';
import { datumSchema } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import { naamInZin } from '../woorden';
import { rondegebeurtenis, rondestappen } from './ronde-staat';
import { rondestapInZin } from './vensters';

const periodeSchema = z.strictObject({ van: datumSchema, tot: datumSchema.optional() });
const periode = ({ van, tot }: z.infer<typeof periodeSchema>): string => (tot === undefined ? `vanaf ${langeDatum(van)}` : `van ${langeDatum(van)} tot en met ${langeDatum(tot)}`);

/** A window moved with its whole programme: by a decision to shift, or by the days that it stood still. */
export const vensterVerschoven = rondegebeurtenis({
  type: 'venster-verschoven-met-programma',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: z.strictObject({
    stap: z.enum(rondestappen), oud: periodeSchema, nieuw: periodeSchema.extend({ nominaal: datumSchema.optional() }),
    /** The days that it stood still; absent when a decision shifted it. */
    dagenStil: z.int().positive().optional(),
    /** It was shifted to a named day, which counts from the day on which it was named. */
    genoemd: z.literal(true).optional(),
    nr: z.int().positive(), door: eigenaarSchema, reden: tekstverwijzing,
  }),
  voorbeeld: {
    stap: 'beoordeling', oud: { van: '2020-04-01', tot: '2020-06-30' }, nieuw: { van: '2020-07-01', tot: '2020-09-29', nominaal: '2020-09-29' }, dagenStil: 91,
    nr: 1, door: 'gremium:stuurgroep', reden: voorbeeldtekst,
  },
  zin: (d) => {
    const waardoor = d.dagenStil === undefined ? `is verschoven door een besluit van ${naamInZin(d.door)} voor het hele programma` : `stond ${dagen(d.dagenStil)} stil met het programma en schuift op`;
    return `Het venster voor ${rondestapInZin(d.stap)} ${waardoor}: ${periode(d.nieuw)} (was ${periode(d.oud)}).`;
  },
  evolve: (ronde, { stap, nieuw: { van, tot, nominaal }, genoemd }, envelope) => ({
    ...ronde,
    vensters: ronde.vensters.map((venster) =>
      venster.stap === stap
        ? { ...venster, van, ...(tot === undefined ? {} : { tot }), ...(nominaal === undefined ? {} : { nominaal }), ...(genoemd === undefined ? {} : { genoemdOp: envelope.gebeurdOp }) }
        : venster,
    ),
  }),
});

/** What such an event says of the days of a window. */
export type Vensterverschuiving = Parameters<typeof vensterVerschoven>[0];
