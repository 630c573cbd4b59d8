import { z } from 'zod';
import { datumSchema, uitkomsten } from '@cirkel/domain';

/** What a subject lacks on its way from a kennisagenda to a guideline, as long as it goes on. */
export const gaten = ['kennisvraag-zonder-studie', 'studie-zonder-module'] as const;
export type Gat = (typeof gaten)[number];

/** How the study of a subject stands. */
export const studiestatussen = ['gepland', 'loopt', 'te-traag', 'afgerond', 'gestopt'] as const;

/** One subject in the overview kennisagenda - studie - richtlijn (domain.md, *Reports*). */
export const kennisagendaRijSchema = z.strictObject({
  id: z.string(),
  nummer: z.string(),
  titel: z.string(),
  programma: z.string(),
  wvs: z.array(z.string()),
  kennisagenda: z.strictObject({ naam: z.string(), wv: z.string().nullable() }).nullable(),
  fase: z.string(),
  fasenaam: z.string(),
  status: z.enum(['lopend', 'opgeschort', 'beeindigd']),
  einde: z.string().nullable(),
  studie: z
    .strictObject({
      status: z.enum(studiestatussen),
      gestartOp: datumSchema.nullable(),
      geplandEind: datumSchema.nullable(),
      uitkomst: z.string().nullable(),
      uitkomstsoort: z.enum(uitkomsten).nullable(),
      doel: z.int().nullable(),
      inclusies: z.int().min(0).nullable().describe('null: niet geteld, of te weinig om te tonen'),
    })
    .nullable(),
  richtlijn: z
    .strictObject({
      conclusie: z.string().nullable(),
      module: z.string().nullable(),
      richtlijn: z.string().nullable(),
      herbeoordelingOp: datumSchema.nullable(),
      wachtTot: datumSchema.nullable(),
      wachtOp: z.strictObject({ module: z.string().nullable(), richtlijn: z.string().nullable() }).nullable().describe('Wat op die dag wordt herzien'),
    })
    .nullable(),
  gat: z.enum(gaten).nullable().describe('Wat er nog ontbreekt, zolang het onderwerp loopt'),
});
export type KennisagendaRij = z.infer<typeof kennisagendaRijSchema>;
