import { z } from 'zod';
import { aggregateKinds, berichtsoorten, datumSchema, termijnstaten } from '@cirkel/domain';
import { persoonSchema } from './berichten';
import { momentSchema } from './beurt';

const gebeurtenisSchema = z.strictObject({ type: z.string(), zin: z.string() });
const onderwerpSchema = z.strictObject({ id: z.string(), soort: z.enum(aggregateKinds), nummer: z.string(), titel: z.string() });
const standSchema = z.strictObject({ effectief: datumSchema, staat: z.enum(termijnstaten) });

/** What a command would do now (`?proef=true`); nothing of it has happened. */
export const gevolgenSchema = z.strictObject({
  proef: z.literal(true),
  samenvatting: z.string().describe('In één regel: welke datum verandert, of er een escalatie eindigt, en hoeveel mensen bericht krijgen'),
  gevolgen: z.string().describe('Stuur deze code mee met de opdracht: zij wordt geweigerd als de gevolgen intussen anders zijn'),
  gebeurtenissen: z.array(gebeurtenisSchema).describe('Wat het antwoord op de opdracht zou noemen'),
  termijnen: z.array(
    z.strictObject({
      onderwerp: onderwerpSchema,
      termijnId: z.string(),
      omschrijving: z.string(),
      eigenaren: z.array(z.string()),
      oud: standSchema.nullable().describe('Leeg: een nieuwe termijn'),
      nieuw: standSchema,
    }),
  ).describe('Termijnen die beginnen, verplaatst worden of anders komen te staan; hoogstens 200'),
  termijnenTotaal: z.int(),
  escalaties: z.array(
    z.strictObject({
      id: z.string(),
      nummer: z.string().nullable().describe('Leeg: zij is er nog niet'),
      gevolg: z.enum(['begint', 'eindigt', 'hoger']),
      gremium: z.string().describe('Het gremium waar zij dan ligt, of lag'),
      onderwerp: z.strictObject({ nummer: z.string(), titel: z.string(), stap: z.string() }),
      zin: z.string(),
    }),
  ),
  elders: z.array(z.strictObject({ onderwerp: onderwerpSchema, opdracht: z.string().describe('Wat daar dan gebeurt'), gebeurtenissen: z.array(gebeurtenisSchema) })),
  ontvangers: z.array(
    z.strictObject({
      wie: z.string(),
      naam: z.string(),
      berichten: z.array(z.enum(berichtsoorten)),
      aantal: z.int().describe('Hoeveel mensen daar bericht krijgen'),
      personen: z.array(persoonSchema).nullable().describe('Wie dat zijn, als u dat mag zien'),
    }),
  ),
  personen: z.int().describe('Hoeveel mensen er samen bericht krijgen'),
  meer: z.boolean().describe('Er volgt elders meer dan hier is bekeken'),
  nu: momentSchema,
});
export type GevolgenAntwoord = z.infer<typeof gevolgenSchema>;
