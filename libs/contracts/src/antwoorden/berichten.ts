import { z } from 'zod';
import { berichtsoorten, berichtstaten, berichtwijzen, datumSchema, eigenaarSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';

/** A person as others see them: no address. */
export const persoonSchema = z.strictObject({ id: z.string(), naam: z.string(), functie: z.string() });
export type PersoonKort = z.infer<typeof persoonSchema>;

/** A notice and what became of it. */
export const berichtSchema = z.strictObject({
  id: z.string(),
  soort: z.enum(berichtsoorten),
  aan: persoonSchema,
  namens: eigenaarSchema.nullable().describe('Voor welke eigenaar; leeg bij een samenvatting'),
  onderwerp: z.strictObject({ id: z.string(), nummer: z.string().nullable(), titel: z.string().nullable() }).nullable().describe('Waar het over gaat; leeg bij de samenvatting van een dag of een week'),
  staat: z.enum(berichtstaten).describe('verzameld: staat in een samenvatting die nog weg moet; overgenomen: de plaatsvervanger krijgt het; onbestelbaar: de mailserver weigert dit adres; vastgelopen: het wordt niet meer geprobeerd'),
  reden: z.string().nullable().describe('Waarom het niet is verzonden, of nog niet'),
  pogingen: z.int(),
  hoogstensPogingen: z.int(),
  volgendePoging: momentSchema.nullable(),
  opgeslagenOp: momentSchema,
  nietVoor: momentSchema.describe('Eerder gaat het niet weg: mail gaat alleen op werkdagen'),
  verzondenOp: momentSchema.nullable(),
  samenvatting: z.string().nullable().describe('Het id van de samenvatting waarin het staat'),
  overgenomenDoor: persoonSchema.nullable(),
  waarneming: persoonSchema.nullable().describe('Voor wie de ontvanger waarneemt'),
});
export type BerichtRij = z.infer<typeof berichtSchema>;

/** A notice with its text, made from how things are now. */
export const berichtDetailSchema = berichtSchema.extend({
  tekst: z.strictObject({ onderwerp: z.string(), tekst: z.string() }).nullable().describe('Zoals het nu zou luiden; leeg als het niet meer nodig is'),
});
export type BerichtDetail = z.infer<typeof berichtDetailSchema>;

/** What somebody chooses about notices, as a whole. */
export const voorkeurenInvoerSchema = z.strictObject({
  berichten: z.enum(berichtwijzen).describe('meteen: elk bericht apart; dagelijks: één samenvatting per werkdag om 08:00; wekelijks: één samenvatting op de eerste werkdag van de week; uit: geen, behalve een escalatie bij uw eigen gremium'),
  plaatsvervanger: z.string().min(1).max(100).nullable().describe('Het id van wie uw berichten krijgt als u afwezig bent, en als uw adres ze weigert'),
  afwezig: z
    .strictObject({ van: datumSchema, tot: datumSchema })
    .refine(({ van, tot }) => van <= tot, { path: ['tot'], error: 'De laatste dag ligt voor de eerste.' })
    .nullable()
    .describe('De eerste en de laatste dag van uw afwezigheid'),
});
export type VoorkeurenInvoer = z.infer<typeof voorkeurenInvoerSchema>;

export const voorkeurenSchema = z.strictObject({
  persoon: persoonSchema,
  berichten: z.enum(berichtwijzen),
  plaatsvervanger: persoonSchema.nullable(),
  afwezig: z.strictObject({ van: datumSchema, tot: datumSchema }).nullable(),
  mogelijkePlaatsvervangers: z.array(persoonSchema),
});
export type VoorkeurenAntwoord = z.infer<typeof voorkeurenSchema>;
