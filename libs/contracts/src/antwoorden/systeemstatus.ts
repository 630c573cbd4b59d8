import { z } from 'zod';

const aantal = z.int().min(0);
const bereikbaar = z.enum(['bereikbaar', 'onbereikbaar']);

/** How the system itself is: what answers, what is behind, what is stuck. */
export const systeemstatusSchema = z.strictObject({
  onderdelen: z.strictObject({ postgresql: bereikbaar, temporal: bereikbaar }),
  gebeurtenissen: aantal.describe('Hoeveel gebeurtenissen een nummer hebben'),
  zonderNummer: aantal.describe('Gebeurtenissen die nog niet zijn doorgegeven'),
  lezers: z.array(z.strictObject({ groep: z.string(), achter: aantal.describe('Met hoeveel onderwerpen deze lezer achterloopt') })),
  vast: z
    .array(z.strictObject({ groep: z.string(), streamId: z.string(), versie: z.int(), reden: z.string() }))
    .describe('Wat een lezer niet kon verwerken; het staat stil tot iemand het opnieuw laat proberen'),
  berichten: z.strictObject({ wacht: aantal, nuWeg: aantal.describe('Waarvan nu weg moeten'), onbestelbaar: aantal, vastgelopen: aantal }),
});
export type Systeemstatus = z.infer<typeof systeemstatusSchema>;
