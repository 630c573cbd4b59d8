import { uitstelBesluitSchema, uitstelRijSchema } from '../antwoorden/uitstel';
import { z } from 'zod';
import { aggregateKinds, datumSchema, rollen } from '@cirkel/domain';
import { berichtSchema } from '../antwoorden/berichten';
import { momentSchema } from '../antwoorden/beurt';
import { actieRijSchema, agendaRijSchema, antwoordSchema, besluitRijSchema, escalatieRijSchema, lijst, mogelijkeOpdrachtSchema } from '../antwoorden/overzichten';
import { gremiumbesluitSchema, gremiumRijSchema, vergaderingSchema } from '../antwoorden/gremia';
import { agendaOverzichtSchema } from '../antwoorden/handelingsagendas';
import { implementatieRijSchema } from '../antwoorden/implementatieagenda';
import { inclusieRijSchema } from '../antwoorden/inclusies';
import { kennisagendaRijSchema } from '../antwoorden/kennisagenda';
import { spiegelRijSchema } from '../antwoorden/spiegels';
import { partijSchema, persoonRijSchema, wijzigingSchema } from '../antwoorden/stamgegevens';
import { programmaRijSchema } from '../antwoorden/programmas';
import { rondeRijSchema } from '../antwoorden/rondes';
import { importregelSchema, importSchema } from '../antwoorden/imports';
import { historieRegelSchema, itemRijSchema } from '../antwoorden/items';
import { cloudEventSchema } from '../cloudevents';
import { problemSchema } from '../problem';

export const berichtLijstSchema = lijst(berichtSchema);
export const partijLijstSchema = lijst(partijSchema);
export const persoonLijstSchema = lijst(persoonRijSchema);
export const wijzigingLijstSchema = lijst(wijzigingSchema);
export const programmaLijstSchema = lijst(programmaRijSchema);
export const inclusieLijstSchema = lijst(inclusieRijSchema);
export const uitstelLijstSchema = lijst(uitstelRijSchema);
export const implementatieagendaSchema = lijst(implementatieRijSchema);
export const kennisagendaSchema = lijst(kennisagendaRijSchema);
export const spiegelLijstSchema = lijst(spiegelRijSchema);
export const itemLijstSchema = lijst(itemRijSchema);
export const actieLijstSchema = lijst(actieRijSchema);
export const escalatieLijstSchema = lijst(escalatieRijSchema);
export const agendaSchema = lijst(agendaRijSchema);
export const importLijstSchema = lijst(importSchema);
export const importregelLijstSchema = lijst(importregelSchema);
export const gremiumLijstSchema = lijst(gremiumRijSchema);
export const gremiumbesluitLijstSchema = lijst(gremiumbesluitSchema);
export const vergaderingLijstSchema = lijst(vergaderingSchema);
export const rondeLijstSchema = lijst(rondeRijSchema);
export const handelingsagendaLijstSchema = lijst(agendaOverzichtSchema);
export const historieSchema = lijst(historieRegelSchema);
export const mogelijkeOpdrachtenSchema = z.strictObject({ opdrachten: z.array(mogelijkeOpdrachtSchema), versie: z.int().describe('De versie waarop dit antwoord slaat; geef hem mee als verwachteVersie') });
/** With what somebody can begin something new. */
export const beginopdrachtenSchema = z.strictObject({ opdrachten: z.array(mogelijkeOpdrachtSchema.omit({ kan: true, reden: true }).extend({ soort: z.enum(aggregateKinds).describe('Wat ermee begint') })) });
export type Beginopdrachten = z.infer<typeof beginopdrachtenSchema>;
export type MogelijkeOpdrachten = z.infer<typeof mogelijkeOpdrachtenSchema>;

/** Who must decide what, by when: the first page. */
export const vandaagSchema = z.strictObject({
  vandaag: datumSchema,
  standVan: momentSchema,
  besluiten: z.array(besluitRijSchema).describe('Wacht op een besluit'),
  uitstelTeBeslissen: z.array(uitstelBesluitSchema).describe('Gevraagd uitstel waarover u, of een gremium waar u in zit, nog moet beslissen'),
  uitstelGevraagd: z.array(uitstelBesluitSchema).describe('Uitstel dat u zelf vroeg en waarover nog niet besloten is'),
  zonderTermijn: z.array(itemRijSchema).describe('Items waarin een gremium aan zet is, zonder termijn'),
  teLaat: z.array(agendaRijSchema),
  dezeWeek: z.array(agendaRijSchema),
  komende30Dagen: z.array(agendaRijSchema),
  eerstvolgende: agendaRijSchema.nullable().describe('De eerste termijn daarna, om te tonen als er niets te doen is'),
  nieuw: z.array(historieRegelSchema).describe('Wat er sinds maandag gebeurd is'),
  totalen: z.strictObject({ besluiten: z.int(), uitstelTeBeslissen: z.int(), uitstelGevraagd: z.int(), zonderTermijn: z.int(), teLaat: z.int(), dezeWeek: z.int(), komende30Dagen: z.int(), nieuw: z.int() }).describe('Hoeveel het er zijn; de lijsten hierboven tonen de eerste 100'),
});
export type VandaagAntwoord = z.infer<typeof vandaagSchema>;

/** What became of a command. */
export const uitkomstSchema = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('uitgevoerd'), antwoord: antwoordSchema }),
  z.strictObject({ uitkomst: z.literal('geweigerd'), probleem: problemSchema }),
  z.strictObject({ uitkomst: z.literal('in-behandeling') }),
  z.strictObject({ uitkomst: z.literal('onbekend').describe('Niet uitgevoerd, of nog onderweg. Opnieuw sturen met dezelfde sleutel is veilig.') }),
]);
export type UitkomstAntwoord = z.infer<typeof uitkomstSchema>;

/** A page of the feed. `tot` is the last volgnummer that was looked at, also when its event may not be shown. */
export const feedSchema = z.strictObject({ gebeurtenissen: z.array(cloudEventSchema), tot: z.int().min(0) });
export type FeedAntwoord = z.infer<typeof feedSchema>;

export const klokSchema = z.strictObject({ modus: z.enum(['echt', 'stuurbaar']), nu: momentSchema, vandaag: datumSchema, factor: z.number().describe('Seconden van de klok per echte seconde; 0 = staat stil') });
export type KlokAntwoord = z.infer<typeof klokSchema>;

export const sprongSchema = z.strictObject({ naar: z.union([datumSchema, z.iso.datetime({ offset: true })]).describe('Een dag (dan 00:00 in Amsterdam) of een moment') });

/** Who is signed in with this browser. */
export const sessieSchema = z.discriminatedUnion('aangemeld', [
  z.strictObject({ aangemeld: z.literal(false) }),
  z.strictObject({ aangemeld: z.literal(true), naam: z.string(), rol: z.enum(rollen), partij: z.string().optional(), gremium: z.string().optional(), csrf: z.string() }),
]);
export type SessieAntwoord = z.infer<typeof sessieSchema>;
