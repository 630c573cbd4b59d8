import { z } from 'zod';
import { datumSchema, eigenaarSchema, maatregelstatussen, onderwerpsoorten } from '@cirkel/domain';
import { escalatieKortSchema, momentSchema, termijnSchema } from './beurt';

/** One row of the agenda of termijnen, over every kind of subject. */
export const agendaRijSchema = termijnSchema.extend({
  onderwerp: z.strictObject({ id: z.string(), soort: z.enum(onderwerpsoorten), nummer: z.string(), titel: z.string() }),
  dagen: z.int().describe('dagen tot de termijn; negatief = te laat'),
  escalaties: z.array(escalatieKortSchema),
});
export type AgendaRij = z.infer<typeof agendaRijSchema>;

export const actieStatussen = ['niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet'] as const;

export const actieRijSchema = z.strictObject({
  id: z.string(),
  nummer: z.string(),
  code: z.string().describe('code uit het jaarplan, bijvoorbeeld A-01'),
  programma: z.string(),
  lijn: z.string().nullable().describe('De lijn van de werkagenda'),
  doel: z.string().nullable().describe('Het doel van de werkagenda'),
  hoortBij: z.string().nullable().describe('De code van de actie waar zij een deel van is'),
  omschrijving: z.string(),
  domein: z.string(),
  status: z.enum(actieStatussen),
  perEigenaar: z.array(z.strictObject({ eigenaar: eigenaarSchema, status: z.enum(actieStatussen) })),
  herhaling: z.string().nullable(),
  voortgang: z.string().nullable(),
  voortgangOp: datumSchema.nullable().describe('De dag van de laatste voortgang'),
  voortgangNodig: z.boolean().describe('In dit kwartaal is nog geen voortgang gemeld'),
  risico: z.strictObject({ kans: z.int(), impact: z.int(), op: datumSchema, verouderd: z.boolean().describe('Van voor dit kwartaal') }).nullable(),
  termijn: termijnSchema.nullable(),
  termijnTekst: z.string(),
  fictief: z.boolean(),
  escalaties: z.array(escalatieKortSchema),
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type ActieRij = z.infer<typeof actieRijSchema>;

const metRisico = { kans: z.int(), impact: z.int(), op: datumSchema };

/** One actie, with how its risk and the measures against it went. */
export const actieDetailSchema = actieRijSchema.extend({
  risicoverloop: z.array(z.strictObject({ ...metRisico, maatregelen: z.string().optional() })).describe('Elke beoordeling van het risico, de eerste eerst'),
  maatregelen: z.array(
    z.strictObject({
      nr: z.int(),
      omschrijving: z.string(),
      eigenaar: eigenaarSchema.optional(),
      uiterlijk: datumSchema.optional(),
      status: z.enum(maatregelstatussen),
      verloop: z.array(z.strictObject({ status: z.enum(maatregelstatussen), op: datumSchema, toelichting: z.string().optional() })),
    }),
  ),
});
export type ActieDetail = z.infer<typeof actieDetailSchema>;

export const tredeSchema = z.strictObject({
  gremium: z.string(),
  reactietijd: z.int().nullable().describe('werkdagen; standaardwaarde van het programma'),
  staat: z.enum(['eerder', 'nu', 'later', 'overgeslagen']),
  geopendOp: datumSchema.optional(),
  reactieTot: datumSchema.optional(),
  volgendeVergadering: datumSchema.nullable(),
});

export const escalatieRijSchema = z.strictObject({
  id: z.string(),
  nummer: z.string(),
  reden: z.enum(['termijn-verstreken', 'geen-besluit']),
  onderwerp: z.strictObject({
    id: z.string(),
    soort: z.enum(onderwerpsoorten),
    nummer: z.string(),
    titel: z.string(),
    termijnId: z.string().optional().describe('De termijn die verstreek'),
    voorstel: z.strictObject({ gremium: z.string(), id: z.string() }).optional().describe('Of het voorstel waarover dit gremium niet kon besluiten'),
    stap: z.string(),
    wasTot: datumSchema.describe('De laatste dag, of de dag waarop er geen besluit kwam'),
    aanZetWas: z.array(z.string()),
  }),
  staat: z.enum(['open', 'besluit-genomen', 'beeindigd']),
  gremium: z.string().describe('de trede waar de escalatie nu ligt'),
  sinds: datumSchema,
  vergadering: datumSchema.nullable().describe('De vergadering van dat gremium op wier agendalijst zij staat'),
  waarschuwing: z.string().nullable().describe('Als de reactietijd eerder eindigt dan die vergadering: de ladder wacht daar niet op'),
  werkdagenOver: z.int().nullable().describe('Werkdagen na vandaag; 0 op de laatste dag, onder 0 daarna, null zonder reactietermijn'),
  treden: z.array(tredeSchema),
  ontvangst: z.array(z.strictObject({ door: z.string().describe('wie de ontvangst bevestigde, met naam'), gremium: z.string(), op: datumSchema })),
  opmerkingen: z.array(z.strictObject({ door: z.string(), op: datumSchema, tekst: z.string() })),
  einde: z.strictObject({ waarom: z.string(), door: z.string(), op: datumSchema }).nullable(),
  versie: z.int(),
  gewijzigdOp: momentSchema,
});
export type EscalatieRij = z.infer<typeof escalatieRijSchema>;

/** An escalatie that waits for a decision, for this user. */
export const besluitRijSchema = escalatieRijSchema.extend({ kanBesluiten: z.boolean().describe('Of u hierover nu kunt besluiten') });
export type BesluitRij = z.infer<typeof besluitRijSchema>;

/** A list with its count and the moment up to which it is current. */
export const lijst = <T extends z.ZodType>(rij: T) =>
  z.strictObject({ rijen: z.array(rij), totaal: z.int(), meer: z.boolean().describe('Of het er meer zijn dan totaal: geteld wordt tot 1000 voorbij het begin van de bladzijde'), standVan: momentSchema, vandaag: datumSchema });

/** The answer to a command: what it touched, what happened, and whether its own reactions are still on their way. */
export const antwoordSchema = z.strictObject({
  id: z.string(),
  nummer: z.string().optional(),
  aangeraakt: z.array(z.strictObject({ streamId: z.string(), versie: z.int() })),
  gebeurtenissen: z.array(z.strictObject({ type: z.string(), zin: z.string() })),
  volgt: z.boolean().default(false).describe('ja: de gevolgen elders zijn nog onderweg'),
});
export type Antwoord = z.infer<typeof antwoordSchema>;

/** A command that can be given on a subject now, for this user. */
export const mogelijkeOpdrachtSchema = z.strictObject({
  type: z.string(),
  titel: z.string(),
  kan: z.boolean(),
  reden: z.string().optional().describe('waarom het nu niet kan'),
  schema: z.record(z.string(), z.unknown()).describe('JSON Schema van de velden'),
});
export type MogelijkeOpdracht = z.infer<typeof mogelijkeOpdrachtSchema>;
