import { z } from 'zod';
import { eigenaarSchema, rechtSchema } from '../contract/actor';
import { kalendergegevensSchema, kalenderregels } from '../kalender/werkkalender';
import { criteriasetSchema } from './criteria';
import { gremiumregelsSchema } from './gremiumregels';
import { normSchema } from './normen';
import { termijnregelSchema } from './termijnregel';
import { werkagendaSchema } from './werkagenda';

/** The kinds of stage that the engine knows; a programme is built from them. */
export const fasesoorten = ['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring', 'algemeen'] as const;
export type Fasesoort = (typeof fasesoorten)[number];
/** The code of a stage in its programme: 'picot', 'verdieping'. */
export const fasecodeSchema = z.string().regex(/^[a-z][a-z-]{1,39}$/, 'De code van een fase bestaat uit kleine letters en streepjes.');
export type Fase = string;
export const domeinen = ['agenderen', 'evalueren', 'implementeren', 'monitoren', 'systeeminbedding'] as const;

/** The version of a definition under which something was created. */
export const programmaverwijzing = z.strictObject({ code: z.string(), versie: z.int().positive() });

const eindeSchema = z.strictObject({
  code: z.string().regex(/^[a-z-]+$/),
  naam: z.string(),
  /** Who may end an item this way. */
  wie: z.array(rechtSchema).min(1),
  /** The end that a decision "stopzetten" on an escalation gives in this stage. */
  bijStopzetten: z.boolean().default(false),
  /** The end of an item that has done all that this stage asks, where the stage leads nowhere else. */
  bijAfronden: z.boolean().optional(),
});
export type Eindedefinitie = z.infer<typeof eindeSchema>;

export const stapSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  naam: z.string(),
  /** `indiener` = the partij that answers for the item. */
  eigenaar: z.union([z.literal('indiener'), eigenaarSchema]),
});
export type Stapdefinitie = z.infer<typeof stapSchema>;

const faseSchema = z.strictObject({
  fase: fasecodeSchema,
  /** The kind of stage; absent when the code says it. */
  soort: z.enum(fasesoorten).optional(),
  naam: z.string(),
  domein: z.enum(domeinen),
  naar: z.array(fasecodeSchema).default([]),
  terugNaar: z.array(fasecodeSchema).default([]),
  /** The named steps of a stage of the kind `algemeen`. */
  stappen: z.array(stapSchema).optional(),
  einden: z.array(eindeSchema).default([]),
  /** Sources from which an item may enter at this stage. */
  instroom: z.array(z.string()).default([]),
  termijnen: z.array(termijnregelSchema).default([]),
  /** Yearly reports on an implementation and an evaluation, counted in years from the first entry; only where the programme asks them. */
  jaarrapportage: z
    .strictObject({ jaren: z.int().positive().max(20), evaluatieInJaar: z.int().positive().max(20).optional(), eigenaar: z.union([z.literal('indiener'), eigenaarSchema]).default('indiener') })
    .optional(),
  /** A study includes too slowly when it has less than this share of what its plan says on a measuring day. A default of the programme, no norm. */
  inclusiesignaal: z.strictObject({ onderProcent: z.int().positive().max(100) }).optional(),
  /** Stage kennisvraag: how many questions a partij submits per year. A norm: one more warns, the werkorganisatie may allow it. */
  normPerPartij: z.int().positive().optional(),
  /** Stage picot: somebody else than who completed it adopts it before it goes on. */
  vierOgen: z.boolean().optional(),
  /** Stage picot: it is complete only with the relevance for each criterion. */
  relevantieVerplicht: z.boolean().optional(),
});
export type Fasedefinitie = z.infer<typeof faseSchema>;

const tredeSchema = z.strictObject({
  gremium: z.string(),
  /** Response time in working days; null = none, the rung stays open. */
  reactietijd: z.int().positive().nullable(),
  /** A reminder every so many working days while the rung is open. */
  herinneringElke: z.int().positive().nullable().default(null),
});
export type Trede = z.infer<typeof tredeSchema>;

/** A programme that gives no calendar has no terms that need one. */
const geenKalender = { bron: 'geen', volledigVan: '1900-01-01', volledigTot: '1900-01-01', gelijkgesteldeDagen: [] };

/**
 * A programme definition: versioned data that says which stages, termijnen, ladder and rights hold (design.md section 3). The schema gives
 * the shape, `controleerDefinitie` all the rest; what was published once stays readable whatever rules come later.
 */
export const definitieSchema = z.strictObject({
  code: z.string().regex(/^[a-z-]+$/),
  versie: z.int().positive(),
  naam: z.string(),
  /** The series of numbers: CGG gives CGG-0001. What is left out is made from the code of the programme. */
  nummers: z.strictObject({ item: z.string().optional(), actie: z.string().optional(), escalatie: z.string().optional() }).default({}),
  /** A programme without stages has acties only. */
  fasen: z.array(faseSchema),
  /** The bodies that a missed term goes to, in this order; without a ladder there are no escalaties. */
  ladder: z.array(tredeSchema).default([]),
  /** Who has a seat in which body, and how it decides. A body that is not here decides when nobody is against. */
  gremia: z.array(gremiumregelsSchema).optional(),
  /** Reminders in calendar days before the effective date, unless the termijn says otherwise. */
  herinneringen: z.array(z.int().positive()).default([]),
  kalenderregel: z.enum(kalenderregels).default('atw'),
  /** Who decides when an owner asks for another date; the projectorganisatie when absent. */
  uitstel: z.strictObject({ beslisser: eigenaarSchema }).optional(),
  /** Acties tell their progress every quarter: who has not is reminded this many calendar days before its last working day. A programme without it reminds nobody. */
  voortgang: z.strictObject({ herinneringDagen: z.int().positive().max(60) }).optional(),
  kalender: kalendergegevensSchema.default(geenKalender),
  /** By what a programme weighs its questions, per year. */
  criteriasets: z.array(criteriasetSchema).optional(),
  /** Per command who may give it, where the programme departs from the command's own default. */
  rechten: z.record(z.string(), z.array(rechtSchema)).default({}),
  /** Who may own an item, a part of it or an actie: the parties and bodies of the programme. */
  eigenaren: z.array(eigenaarSchema),
  /** Where the items go that are in a stage which this version no longer has: {"oude-fase": "nieuwe-fase"}. */
  verhuist: z.record(fasecodeSchema, fasecodeSchema).optional(),
  werkagenda: werkagendaSchema.optional(),
  /** Published figures that the real lead times are shown beside. */
  normen: z.array(normSchema).optional(),
});
export type Programmadefinitie = z.infer<typeof definitieSchema>;

/** The kind of a stage. Publishing has seen to it that a code that is no kind names one. */
export const soortVanFase = ({ fase, soort }: Pick<Fasedefinitie, 'fase' | 'soort'>): Fasesoort => soort ?? soortMetNaam(fase) ?? 'algemeen';
export const soortMetNaam = (code: string): Fasesoort | undefined => fasesoorten.find((soort) => soort === code);

export const fasedefinitie = (definitie: Programmadefinitie, fase: Fase): Fasedefinitie => {
  const gevonden = definitie.fasen.find((kandidaat) => kandidaat.fase === fase);
  if (gevonden === undefined) throw new Error(`Fase ${fase} staat niet in definitie ${definitie.code} versie ${definitie.versie}`);
  return gevonden;
};

/** The series from which the numbers of this kind are drawn: the one that the programme names, or one made from its code. */
export const nummerreeks = ({ code, nummers }: Programmadefinitie, soort: 'item' | 'actie' | 'escalatie'): string =>
  nummers[soort] ?? `${code.toUpperCase()}${{ item: '', actie: '-A', escalatie: '-E' }[soort]}`;
