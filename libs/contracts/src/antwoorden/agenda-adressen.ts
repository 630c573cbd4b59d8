import { z } from 'zod';
import { momentSchema } from './beurt';

/** An address at which a calendar program reads without logging in. */
export const agendaAdresSchema = z.strictObject({
  id: z.string(),
  gremium: z.string().nullable().describe('Het gremium waar het adres van is; leeg: alles van u'),
  gemaaktOp: momentSchema,
});
export type AgendaAdres = z.infer<typeof agendaAdresSchema>;
export const nieuwAgendaAdresSchema = agendaAdresSchema.extend({ adres: z.url().describe('Alleen nu te zien. Wie dit adres heeft, ziet uw agenda') });
export type NieuwAgendaAdres = z.infer<typeof nieuwAgendaAdresSchema>;
export const agendaAdressenSchema = z.strictObject({ rijen: z.array(agendaAdresSchema) });
export type AgendaAdressen = z.infer<typeof agendaAdressenSchema>;
