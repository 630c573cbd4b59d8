import { z } from 'zod';
import { datumSchema, verlaatwijzen } from '@cirkel/domain';
import { momentSchema } from './beurt';

const aantal = z.int().min(0);
const duurSchema = z.strictObject({
  mediaan: z.int().nullable().describe('De helft was binnen zoveel dagen verder; null als er nog niets verder is'),
  p90: z.int().nullable().describe('Negen tiende was binnen zoveel dagen verder'),
});
const wijzeSchema = z.strictObject({ hoe: z.enum(verlaatwijzen), aantal });

export const escalatiecijfersSchema = z.strictObject({
  programma: z.string(),
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  begonnen: aantal.describe('Escalaties die in de periode begonnen'),
  open: aantal,
  beeindigd: aantal,
  einden: z.array(wijzeSchema).describe('Hoe zij eindigden: het soort besluit, alsnog of op tijd gedaan, of waarom er niets meer te besluiten was'),
  treden: z
    .array(
      z.strictObject({
        gremium: z.string(),
        bereikt: aantal,
        nu: aantal.describe('Hoeveel er nu liggen'),
        oudste: datumSchema.nullable().describe('Sinds wanneer de langste er ligt'),
        kalenderdagen: duurSchema,
        werkdagen: duurSchema.describe('Werkdagen na de dag waarop de trede openging, tot en met de dag waarop zij is verlaten'),
        verlaten: z.array(wijzeSchema).describe('Hoe zij deze trede verlieten: ook door naar de volgende'),
      }),
    )
    .describe('In de volgorde van de ladder; een trede die werd overgeslagen telt niet mee'),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Escalatiecijfers = z.infer<typeof escalatiecijfersSchema>;
