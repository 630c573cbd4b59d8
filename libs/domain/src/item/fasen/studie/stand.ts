import { z } from 'zod';
import type { Eigenaar } from '../../../contract/actor';
import { datumSchema, type Datum } from '../../../kalender/datum';

/** What a study found. */
export const uitkomsten = ['bewezen-effectief', 'niet-effectief', 'geen-verschil', 'onbeslist'] as const;
export type Uitkomstsoort = (typeof uitkomsten)[number];

/** In which role somebody advises a study; never who, because names of persons do not stand in events. */
export const adviseursfuncties = ['zorgevaluatie', 'methodologie', 'implementatie', 'burgerperspectief'] as const;
export type Adviseursfunctie = (typeof adviseursfuncties)[number];

/** When a study includes, and how many in all. */
export const studieplanSchema = z.strictObject({ start: datumSchema, eind: datumSchema, doel: z.int().positive().max(1_000_000) });
export type Studieplan = z.infer<typeof studieplanSchema>;

export const versnelleruitkomsten = ['aangevraagd', 'gehonoreerd', 'afgewezen'] as const;

/** What stage 4 adds to an item. */
export interface StudieStand {
  readonly adviseurs?: readonly { readonly adviseur: Eigenaar; readonly functie?: Adviseursfunctie }[];
  readonly plan?: Studieplan;
  /** The first plan, when there was a later one: "within the planned time" is measured against it (domain.md, *Which term holds*). */
  readonly oorspronkelijkPlan?: Studieplan;
  readonly gestartOp?: Datum;
  /** Since when it is known that there is a study with a plan, and the last day on which time looked at its inclusions. */
  readonly peiltNa?: Datum;
  readonly gepeildOp?: Datum;
  /** How the inclusions stood against the plan, as the register last reported when that changed. */
  readonly tempo?: { readonly teTraag: boolean; readonly op: Datum; readonly totaal?: number; readonly verwacht: number };
  readonly versneller?: { readonly ronde: string; readonly naam: string; readonly uitkomst: (typeof versnelleruitkomsten)[number] };
  readonly uitkomst?: string;
  readonly uitkomstsoort?: Uitkomstsoort;
}
