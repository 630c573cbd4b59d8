import { z } from 'zod';
import { datumSchema, definitieSchema, eigenaarSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';
import { actieStatussen } from './overzichten';

export const programmaRijSchema = z.strictObject({
  code: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  sinds: datumSchema.describe('Sinds wanneer deze versie geldt'),
  fasen: z.array(z.strictObject({ fase: z.string(), naam: z.string() })),
  ladder: z.array(z.string()).describe('De gremia, laagste trede eerst'),
  werkagenda: z.boolean().describe('Of het programma lijnen, doelen, indicatoren of budget heeft'),
});
export type ProgrammaRij = z.infer<typeof programmaRijSchema>;

export const programmaSchema = programmaRijSchema.extend({
  versies: z.array(z.strictObject({ versie: z.int().positive(), sinds: datumSchema })),
  definitie: definitieSchema,
});
export type ProgrammaAntwoord = z.infer<typeof programmaSchema>;

const agendaactieSchema = z.strictObject({
  id: z.string(),
  nummer: z.string(),
  code: z.string(),
  omschrijving: z.string(),
  status: z.enum(actieStatussen),
  eigenaren: z.array(eigenaarSchema),
  hoortBij: z.string().nullable().describe('De code van de actie waar zij een deel van is'),
  termijn: datumSchema.nullable(),
  termijnstaat: z.string(),
});
export type Agendaactie = z.infer<typeof agendaactieSchema>;

const indicatorstandSchema = z.strictObject({
  code: z.string(),
  indicator: z.string(),
  eenheid: z.string().nullable(),
  meetbron: z.array(z.string()),
  uitgangswaarde: z.string().nullable(),
  streefwaarde: z.strictObject({ waarde: z.number(), richting: z.enum(['minstens', 'hoogstens']), op: datumSchema.optional() }).nullable(),
  metingen: z.array(z.strictObject({ datum: datumSchema, waarde: z.number().nullable().describe('null als het er minder dan tien personen zijn'), bron: z.string(), gecorrigeerd: z.boolean() })).describe('Oudste eerst'),
  gehaald: z.boolean().nullable().describe('Of de laatste meting de streefwaarde haalt; null zonder meting of streefwaarde, en als een aantal personen daarvoor te klein is'),
});
export type Indicatorstand = z.infer<typeof indicatorstandSchema>;

const budgetpostSchema = z.strictObject({
  code: z.string(), post: z.string(), van: z.int().nullable(), tot: z.int().nullable(), bedrag: z.number().nullable().describe('In euro’s; null als het document niet leesbaar is'), zekerheid: z.string(),
});

const agendadeelSchema = z.strictObject({
  doelen: z.array(z.strictObject({ code: z.string(), doel: z.string(), soort: z.string().nullable(), acties: z.array(agendaactieSchema) })),
  acties: z.array(agendaactieSchema).describe('Acties zonder doel'),
  indicatoren: z.array(indicatorstandSchema),
  budget: z.array(budgetpostSchema),
});

/** What a programme of lines and goals wants, does, measures and spends. */
export const werkagendaAntwoordSchema = z.strictObject({
  programma: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  lijnen: z.array(agendadeelSchema.extend({ code: z.string(), naam: z.string(), regie: z.array(eigenaarSchema), hoofddoel: z.string().nullable() })),
  overstijgend: agendadeelSchema.describe('Wat bij geen lijn hoort'),
  budgetPerJaar: z.array(z.strictObject({ jaar: z.int(), bedrag: z.number() })).describe('In euro’s: het totaal dat het programma noemt, anders de som van de posten van dat ene jaar'),
  standVan: momentSchema,
});
export type WerkagendaAntwoord = z.infer<typeof werkagendaAntwoordSchema>;

const stroomversie = z.int().positive().describe('Hoeveel gebeurtenissen het had toen de proef werd gedaan');

/** What would change when what runs goes over to another version. */
export const migratieSchema = z.strictObject({
  programma: z.string(),
  naar: z.int().positive(),
  totalen: z.strictObject({ items: z.int().describe('Open items die nog een eerdere versie hebben'), kunnenOver: z.int(), stranden: z.int(), acties: z.int().describe('Open acties die nog een eerdere versie hebben; aan hun termijn verandert niets'), actiesStranden: z.int() }),
  items: z.array(z.strictObject({
    id: z.string(), stroomversie, nummer: z.string(), titel: z.string(), versie: z.int().positive(), fase: z.string(), naarFase: z.string().nullable(),
    kan: z.boolean(), redenen: z.array(z.string()),
    termijnen: z.array(z.strictObject({ termijnId: z.string(), omschrijving: z.string(), lot: z.enum(['blijft', 'herberekend', 'vervalt', 'komt-erbij']), oud: datumSchema.nullable(), nieuw: datumSchema.nullable(), waarom: z.string().nullable() })),
  })),
  acties: z.array(z.strictObject({ id: z.string(), stroomversie, nummer: z.string(), omschrijving: z.string(), kan: z.boolean(), redenen: z.array(z.string()) })),
});
export type MigratieAntwoord = z.infer<typeof migratieSchema>;

const verdelingSchema = z.strictObject({
  verbeteracties: z.int().min(0),
  gereed: z.int().min(0), inGangGezet: z.int().min(0), nietInGangGezet: z.int().min(0), stopgezet: z.int().min(0),
  procentGereed: z.number().nullable(), procentInGangGezet: z.number().nullable(), procentNietInGangGezet: z.number().nullable(), procentStopgezet: z.number().nullable(),
});

/** The figures of the yearly implementation report: per traject, per implementation year and per kind of action. */
export const implementatierapportSchema = z.strictObject({
  programma: z.string(),
  jaar: z.int(),
  peildatum: datumSchema.describe('Naar welke dag de statussen zijn: de laatste van het jaar, of vandaag als het jaar nog loopt'),
  trajecten: z.array(verdelingSchema.extend({ id: z.string(), nummer: z.string(), titel: z.string(), implementatiejaar: z.int().positive(), gerapporteerd: z.boolean() })),
  perImplementatiejaar: z.array(verdelingSchema.extend({ implementatiejaar: z.int().positive(), trajecten: z.int() })),
  perSoort: z.array(verdelingSchema.extend({ soort: z.string() })),
  standVan: momentSchema,
});
export type Implementatierapport = z.infer<typeof implementatierapportSchema>;
