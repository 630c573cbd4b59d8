import { z } from 'zod';
import { datumSchema, kalenderregels } from '@cirkel/domain';
import { faultSchema } from '../problem';

const verschilSchema = z.strictObject({ onderdeel: z.string(), zin: z.string() });
export type Verschilregel = z.infer<typeof verschilSchema>;
const versieSchema = z.strictObject({ versie: z.int().positive(), sinds: datumSchema });

/** Every version of a programme, the newest first, and how much of what is open still runs under it. */
export const programmaversiesSchema = z.strictObject({
  programma: z.string(),
  versies: z.array(versieSchema.extend({ items: z.int().min(0).describe('Open items die deze versie hebben'), acties: z.int().min(0).describe('Open acties die deze versie hebben') })),
});
export type Programmaversies = z.infer<typeof programmaversiesSchema>;

/** What one version says otherwise than another, as sentences. */
export const programmaverschilSchema = z.strictObject({ programma: z.string(), naam: z.string(), van: versieSchema, naar: versieSchema, verschillen: z.array(verschilSchema) });
export type Programmaverschil = z.infer<typeof programmaverschilSchema>;

/** What would be wrong with a definition if it were published now, and what it would change. */
export const definitiecontroleSchema = z.strictObject({
  fouten: z.array(faultSchema).describe('Alles wat er mis is, tegelijk; leeg als u haar kunt publiceren'),
  versie: z.int().positive().nullable().describe('De versie die zij noemt; leeg als dat niet te lezen is'),
  nieuw: z.boolean().describe('Of het programma nog niet bestaat'),
  verschillen: z.array(verschilSchema).describe('Wat anders is dan de versie die nu geldt; leeg zolang de vorm niet klopt'),
});
export type Definitiecontrole = z.infer<typeof definitiecontroleSchema>;

/** The days of one year that are no working days beside the weekends, and how far the calendar reaches. */
export const programmakalenderSchema = z.strictObject({
  programma: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  bron: z.string(),
  volledigVan: datumSchema,
  volledigTot: datumSchema,
  dekking: z.enum(['ruim', 'eindigt-binnen-een-jaar', 'voorbij', 'geen']).describe('Hoe lang de kalender nog volledig is'),
  jaar: z.int(),
  gedekt: z.boolean().describe('Of de gelijkgestelde dagen van het hele jaar bekend zijn'),
  dagen: z.array(z.strictObject({ datum: datumSchema, omschrijving: z.string(), soort: z.enum(['feestdag', 'gelijkgesteld']) })),
  vandaag: datumSchema,
});
export type Programmakalender = z.infer<typeof programmakalenderSchema>;

const dagSchema = z.strictObject({ nominaal: datumSchema.describe('De dag van de regel zelf'), effectief: datumSchema.describe('De laatste dag die op tijd is, volgens de kalenderregel') });

/** The terms that a definition sets, with the days that they would have. */
export const termijnsjablonenSchema = z.strictObject({
  programma: z.string(),
  versie: z.int().positive(),
  sjablonen: z.array(z.strictObject({
    fase: z.string(), fasenaam: z.string(), stap: z.string(), omschrijving: z.string(), eigenaar: z.string().describe('Een eigenaar, of indiener'),
    regel: z.string().describe('Bijvoorbeeld: voor 1 november, of 6 maanden'),
    kalenderregel: z.enum(kalenderregels), herinneringen: z.array(z.int()).describe('Dagen vooraf'), herhaling: z.string().nullable(),
    vast: z.boolean().describe('ja: elk jaar op dezelfde dag; nee: vanaf de dag waarop de stap begint'),
    volgende: z.array(dagSchema).describe('De volgende drie; van wat niet vast is: als de stap vandaag begint'),
  })),
  vandaag: datumSchema,
});
export type Termijnsjablonen = z.infer<typeof termijnsjablonenSchema>;
