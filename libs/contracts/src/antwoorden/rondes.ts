import { z } from 'zod';
import { aanvraagstanden, datumSchema, eigenaarSchema, rondesoorten, rondestappen, trechterstappen } from '@cirkel/domain';
import { momentSchema, termijnSchema } from './beurt';

const aantal = z.int().min(0);
/** The open numbers of a ronde: per step everybody who ever reached it. */
export const trechterSchema = z.strictObject({
  ingediend: aantal, geselecteerd: aantal, uitgewerkt: aantal, beoordeeld: aantal, voorlopig: aantal, gehonoreerd: aantal, afgewezen: aantal, ingetrokken: aantal,
});

const vensterSchema = z.strictObject({
  stap: z.enum(rondestappen),
  van: datumSchema,
  tot: datumSchema.nullable().describe('De laatste dag die op tijd is; null: sluit niet vanzelf'),
  staat: z.enum(['gepland', 'open', 'gesloten']),
  staatStil: z.boolean().describe('Staat stil met het programma: het opent of sluit pas als het programma weer loopt, en schuift dan op'),
});

export const rondestatusSchema = z.enum(['lopend', 'afgerond']);

export const rondeRijSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  naam: z.string(),
  soort: z.enum(rondesoorten),
  programma: z.string(),
  themas: z.array(z.string()),
  budget: z.number().nullable().describe('In euro'),
  besluitorgaan: eigenaarSchema,
  status: rondestatusSchema,
  vensters: z.array(vensterSchema),
  trechter: trechterSchema,
  fictief: z.boolean(),
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type RondeRij = z.infer<typeof rondeRijSchema>;

export const rondeaanvraagSchema = z.strictObject({
  code: z.string(),
  titel: z.string(),
  partij: z.string().nullable(),
  projectgroep: z.string().nullable(),
  item: z.string().nullable(),
  stand: z.enum(aanvraagstanden),
  teltMeeIn: z.array(z.enum(trechterstappen)).describe('De stappen van de trechter waarin de aanvraag meetelt'),
  ingediendOp: datumSchema,
  uitgewerktOp: datumSchema.nullable(),
  besluitOp: datumSchema.nullable(),
  bedrag: z.number().nullable(),
});

export const rondeDetailSchema = rondeRijSchema.extend({
  oproeptekst: z.string().nullable(),
  toegekend: z.number().nullable().describe('Voorlopig en definitief toegekend, in euro; leeg als van een toegekende aanvraag het bedrag niet bekend is'),
  termijnen: z.array(termijnSchema).describe('Wat het besluitorgaan nog moet doen of heeft gedaan, en tot wanneer'),
  aanvragen: z.array(rondeaanvraagSchema).describe('Lezers zien alleen wat definitief gehonoreerd is'),
  uitzonderingen: z.array(z.strictObject({ stap: z.enum([...rondestappen, 'budget']), voor: z.string() })),
});
export type RondeDetail = z.infer<typeof rondeDetailSchema>;

export const rondetrechterSchema = z.strictObject({ code: z.string(), naam: z.string(), trechter: trechterSchema });
export type Rondetrechter = z.infer<typeof rondetrechterSchema>;
