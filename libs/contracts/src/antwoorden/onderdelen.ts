import { z } from 'zod';
import {
  adviseursfuncties, bovenDeNormSchema, datumSchema, eigenaarSchema, fasecodeSchema, metingSchema, picotvelden, richtlijnconclusies, rondedagSchema, stapSchema, studieplanSchema, uitkomsten, verbeteractiesoorten,
  verbeteractiestatussen, versnelleruitkomsten,
} from '@cirkel/domain';

const dag = datumSchema.optional();
const tekst = z.string().optional();

const kennisvraagdeel = z.strictObject({
  toelichting: tekst,
  geselecteerdOp: dag,
  bovenNorm: bovenDeNormSchema.extend({ toegestaanOp: dag }).optional().describe('Als het er één meer is dan de norm van de partij'),
});

const picotdeel = z.strictObject({
  velden: z.partialRecord(z.enum(picotvelden), z.string()),
  relevantie: z.record(z.string(), z.strictObject({ naam: z.string(), relevantie: z.string(), criteriaset: z.string() })).optional().describe('Per criterium, bij de code ervan'),
  voltooidOp: dag,
  vierOgen: z.literal(true).optional().describe('Een ander dan wie haar voltooide stelt haar vast'),
  vastgesteldOp: dag,
});

const doorEenRonde = z.strictObject({
  ronde: tekst.describe('De naam van de ronde'),
  rondecode: tekst,
  dagen: z.array(rondedagSchema).readonly().optional().describe('De laatste dag van elke stap van die ronde'),
  projectideeOp: dag,
  uitwerkingGevraagdOp: dag,
  aanvraagIngediendOp: dag,
  beoordeeldOp: dag,
  beoordeling: tekst,
  wederhoorOp: dag,
  wederhoor: tekst,
  voorlopigOp: dag,
  definitiefOp: dag,
});
const subsidierondedeel = doorEenRonde.extend({ eerdere: z.array(doorEenRonde).readonly().optional().describe('Aanvragen in eerdere rondes') });

const studiedeel = z.strictObject({
  adviseurs: z.array(z.strictObject({ adviseur: eigenaarSchema, functie: z.enum(adviseursfuncties).optional() })).readonly().optional(),
  plan: studieplanSchema.optional(),
  oorspronkelijkPlan: studieplanSchema.optional().describe('Het eerste plan, als er een later kwam'),
  gestartOp: dag,
  peiltNa: dag,
  gepeildOp: dag.describe('De laatste dag waarop de inclusies met het plan zijn vergeleken'),
  tempo: z.strictObject({ teTraag: z.boolean(), op: datumSchema, verwacht: z.number() }).optional().describe('Wat het register het laatst meldde; de aantallen staan daar'),
  versneller: z.strictObject({ ronde: z.string(), naam: z.string(), uitkomst: z.enum(versnelleruitkomsten) }).optional(),
  uitkomst: tekst,
  uitkomstsoort: z.enum(uitkomsten).optional(),
});

const richtlijndeel = z.strictObject({
  conclusie: z.enum(richtlijnconclusies).optional(),
  samenvatting: tekst,
  wachtTot: dag.describe('Zolang het item op de actualisatie van de richtlijn wacht'),
  wachtOp: z.strictObject({ module: tekst, richtlijn: tekst }).optional().describe('Welke module of richtlijn dan wordt herzien'),
  module: tekst,
  richtlijn: tekst,
  herbeoordelingOp: dag,
});

const implementatiedeel = z.strictObject({
  verbeteracties: z
    .array(
      z.strictObject({
        code: z.string(), omschrijving: z.string(), eigenaar: eigenaarSchema, soort: z.enum(verbeteractiesoorten).optional(), status: z.enum(verbeteractiestatussen),
        eerder: z.literal(true).optional().describe('Klaar voordat de monitor zei dat het niet genoeg was'),
      }),
    )
    .readonly(),
  koplopers: z.array(z.strictObject({ zorgaanbieder: z.string(), sinds: datumSchema })).readonly().optional(),
  belemmeringen: z
    .array(
      z.strictObject({
        code: z.string(), omschrijving: z.string(), gemeldDoor: z.string(), gemeldOp: datumSchema,
        opgelost: z.strictObject({ door: eigenaarSchema, op: datumSchema, toelichting: z.string() }).optional(),
      }),
    )
    .readonly()
    .optional(),
  rapporten: z.array(z.strictObject({ jaar: z.int(), op: datumSchema, toelichting: z.string() })).readonly().optional().describe('Per jaar van de implementatie'),
  geevalueerdOp: dag,
  streeftijd: dag,
  deImplementatie: z.boolean().optional().describe('Zorg die juist minder moet'),
});

const monitoringdeel = z.strictObject({
  metingen: z.int(),
  perPeriode: z.array(metingSchema).readonly().optional(),
  criterium: z.enum(['gehaald', 'niet-gehaald']).optional(),
  nieuweVragen: z
    .array(z.strictObject({ naar: z.string(), op: datumSchema, titel: z.string(), eigenaar: eigenaarSchema, wvs: z.array(z.string()).readonly(), toelichting: tekst }))
    .readonly()
    .optional(),
});

const stappendeel = z.record(fasecodeSchema, z.strictObject({ stappen: z.array(stapSchema).readonly(), gedaan: z.record(z.string(), datumSchema) }));

/** What each kind of stage added to an item; absent where nothing was added. */
export const onderdelenSchema = z.strictObject({
  kennisvraag: kennisvraagdeel.optional(),
  picot: picotdeel.optional(),
  subsidieronde: subsidierondedeel.optional(),
  studie: studiedeel.optional(),
  richtlijn: richtlijndeel.optional(),
  implementatie: implementatiedeel.optional(),
  monitoring: monitoringdeel.optional(),
  algemeen: stappendeel.optional().describe('Per fase met benoemde stappen, bij de code van de fase'),
});
