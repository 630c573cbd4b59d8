import { z } from 'zod';
import { besluitonderwerpSchema, besluitregels, besluitsoorten, datumSchema, redenen, standpuntSchema, voorstelstanden } from '@cirkel/domain';

export const gremiumRijSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  naam: z.string(),
  lidwoord: z.enum(['de', 'het', '']),
  leden: z
    .array(
      z.strictObject({
        persoonId: z.string(),
        naam: z.string().describe('Het id, als deze persoon niet in de lijst van personen staat'),
        partij: z.string(),
        vervanger: z.string().optional().describe('Wie de zetel inneemt bij afwezigheid'),
        vervangerNaam: z.string().optional(),
      }),
    )
    .describe('Niet voor lezers'),
  zetels: z
    .strictObject({ stemt: z.array(z.string()), adviseert: z.array(z.string()), waarneemt: z.array(z.string()), quorum: z.int(), regel: z.enum(besluitregels), bron: z.string().nullable() })
    .nullable()
    .describe('Wie stemt, adviseert en waarneemt, en hoe het gremium besluit; een afspraak van het programma'),
  vergaderingen: z.array(datumSchema),
  versie: z.int(),
});
export type GremiumRij = z.infer<typeof gremiumRijSchema>;

/** A meeting of a body. */
export const vergaderingSchema = z.strictObject({
  gremium: z.string().describe('De code van het gremium'),
  id: z.string(),
  datum: datumSchema,
  tijd: z.string().nullable(),
  staat: z.enum(['gepland', 'voorbij', 'geannuleerd']),
  gewijzigd: z.int().describe('Hoe vaak zij is verzet of geannuleerd'),
  agendapunten: z.int().describe('Wat er op de agendalijst staat; 0 als zij voorbij is'),
  besluiten: z.int().describe('Wat er is besloten, en wat niet'),
});
export type Vergaderingantwoord = z.infer<typeof vergaderingSchema>;

export const voorstelSchema = z.strictObject({
  id: z.string(),
  titel: z.string(),
  tekst: z.string(),
  onderwerp: besluitonderwerpSchema.nullable(),
  stand: z.enum(voorstelstanden),
  sinds: datumSchema,
  vergadering: datumSchema.nullable().describe('De vergadering op wier agendalijst het staat'),
  geenBesluitOp: datumSchema.nullable().describe('Wanneer het gremium er het laatst niet over kon besluiten'),
});
export type Voorstelantwoord = z.infer<typeof voorstelSchema>;

/** One body, with what it is still asked to decide. */
export const gremiumDetailSchema = gremiumRijSchema.extend({ voorstellen: z.array(voorstelSchema).describe('Wat is voorgesteld en nog niet is afgedaan, ook wat bij een hoger gremium ligt; niet voor lezers') });
export type GremiumDetail = z.infer<typeof gremiumDetailSchema>;

/** What a body must decide in a meeting: an escalatie on its rung, or a proposal. */
export const agendapuntSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('escalatie'),
    id: z.string(),
    nummer: z.string(),
    reden: z.enum(redenen),
    titel: z.string(),
    stap: z.string(),
    onderwerp: z.strictObject({ id: z.string(), soort: z.string(), nummer: z.string() }),
    sinds: datumSchema,
    reactieTot: datumSchema.nullable(),
    waarschuwing: z.string().nullable().describe('Als de reactietijd eerder eindigt dan de vergadering'),
  }),
  z.strictObject({ soort: z.literal('voorstel'), voorstel: voorstelSchema }),
]);
export type Agendapunt = z.infer<typeof agendapuntSchema>;

/** A decision of a body, or that there was none: on a proposal, of its own, or on an escalatie. */
export const gremiumbesluitSchema = z.strictObject({
  gremium: z.string(),
  id: z.string().describe('besluit-1, of het id van de escalatie'),
  uitkomst: z.enum(['besluit', 'geen-besluit']),
  datum: datumSchema,
  vergadering: datumSchema.nullable(),
  titel: z.string(),
  tekst: z.string().nullable(),
  reden: z.string(),
  aanwezig: z.array(z.string()).describe('Partijen; leeg bij een besluit over een escalatie'),
  standpunten: z.array(standpuntSchema),
  onderwerp: z.strictObject({ id: z.string(), nummer: z.string(), titel: z.string() }).nullable(),
  voorstel: z.string().nullable(),
  escalatie: z.string().nullable().describe('Het nummer van de escalatie'),
  soort: z.enum(besluitsoorten).nullable().describe('Wat er over een escalatie is besloten'),
  naar: z.string().nullable().describe('Het gremium waar het na geen besluit naartoe ging'),
});
export type Gremiumbesluitantwoord = z.infer<typeof gremiumbesluitSchema>;

/** The agenda list of one meeting, and what was decided in it. */
export const agendalijstSchema = z.strictObject({
  gremium: z.strictObject({ id: z.string(), code: z.string(), naam: z.string(), lidwoord: z.enum(['de', 'het', '']) }),
  vergadering: vergaderingSchema.nullable().describe('Leeg als er geen vergadering gepland is; de punten wachten dan'),
  punten: z.array(agendapuntSchema),
  besluiten: z.array(gremiumbesluitSchema),
  vandaag: datumSchema,
});
export type Agendalijst = z.infer<typeof agendalijstSchema>;
