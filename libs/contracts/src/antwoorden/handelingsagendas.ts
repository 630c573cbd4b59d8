import { z } from 'zod';
import { datumSchema } from '@cirkel/domain';
import { momentSchema, termijnSchema } from './beurt';

const kandidaatSchema = z.strictObject({ item: z.string(), nummer: z.string(), titel: z.string() });
const scoreSchema = kandidaatSchema.extend({ criterium: z.string(), score: z.int() });

const agendastatus = z.enum(['scoren', 'rangschikken', 'vastgesteld', 'stopgezet']);

export const agendaOverzichtSchema = z.strictObject({
  id: z.string(),
  programma: z.string(),
  jaar: z.int(),
  status: agendastatus,
  aantal: z.int().describe('Hoeveel vragen er op de agenda komen'),
  kandidaten: z.int(),
  scorenTot: datumSchema,
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type AgendaOverzicht = z.infer<typeof agendaOverzichtSchema>;

export const rangschikregelSchema = kandidaatSchema.extend({
  plaats: z.int().nullable().describe('Gedeeld bij een gelijke stand; null: niemand gaf een score'),
  gemiddelde: z.number().nullable(),
  spreiding: z.number().nullable().describe('Standaardafwijking tussen de partijen'),
  gelijkMet: z.array(z.string()).describe('Nummers van items met precies hetzelfde gemiddelde'),
  opAgenda: z.boolean().describe('Bij de hoogste, zoals het er nu staat'),
  perPartij: z.array(z.strictObject({ partij: z.string(), gemiddelde: z.number() })),
  perCriterium: z.array(z.strictObject({ criterium: z.string(), gemiddelde: z.number() })),
  ontbreekt: z.array(z.strictObject({ partij: z.string(), criteria: z.array(z.string()) })),
});

export const handelingsagendaSchema = z.strictObject({
  id: z.string(),
  programma: z.string(),
  jaar: z.int(),
  status: agendastatus,
  aantal: z.int(),
  criteria: z.strictObject({ code: z.string(), schaal: z.strictObject({ min: z.int(), max: z.int() }), criteria: z.array(z.strictObject({ code: z.string(), naam: z.string(), gewicht: z.number() })) }),
  scoren: z.strictObject({ tot: datumSchema, gesloten: z.boolean() }),
  termijnen: z.array(termijnSchema),
  kandidaten: z.array(kandidaatSchema),
  partijen: z.array(z.strictObject({ partij: z.string(), ingediendOp: datumSchema.nullable() })).describe('Wie scoort, en of het blad er is; niet voor lezers'),
  rangschikking: z
    .strictObject({
      nr: z.int(),
      op: datumSchema,
      bladen: z.array(z.strictObject({ partij: z.string(), blad: z.string().nullable().describe('Het scoreblad als stroom@versie; null: niet ingediend') })),
      regels: z.array(rangschikregelSchema).describe('De hoogste eerst'),
      gelijkOpDeGrens: z.array(z.string()).describe('Nummers van items die gelijk staan op de grens; leeg: er kan worden vastgesteld'),
    })
    .nullable()
    .describe('Niet voor lezers'),
  vastgesteld: z.strictObject({ op: datumSchema, items: z.array(kandidaatSchema.extend({ plaats: z.int().describe('Gedeeld bij een gelijke stand waarover niemand besloot') })) }).nullable(),
  gestoptOp: datumSchema.nullable().describe('De dag waarop een gremium haar stopzette'),
  eigenScores: z.strictObject({ concept: z.array(scoreSchema), ingediend: z.array(scoreSchema), ingediendOp: datumSchema.nullable() }).nullable().describe('Wat uw partij invulde en indiende; null: niets, of u scoort niet'),
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type HandelingsagendaAntwoord = z.infer<typeof handelingsagendaSchema>;

export const scorebladSchema = z.strictObject({
  id: z.string(),
  agenda: z.string().describe('De handelingsagenda waarvoor dit blad is'),
  programma: z.string(),
  jaar: z.int(),
  partij: z.string(),
  concept: z.array(scoreSchema).nullable().describe('Wat er nu op het blad staat; null: niet van uw partij'),
  ingediend: z.array(scoreSchema).describe('Wat het laatst is ingediend, en meetelt'),
  ingediendOp: datumSchema.nullable(),
});
export type ScorebladAntwoord = z.infer<typeof scorebladSchema>;
