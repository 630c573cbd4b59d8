import { openbareTekst } from '../contract/tekst';
import { maakDatum, jaarVan, laatsteDagVanMaand, type Datum } from '../kalender/datum';
import type { Periode } from './periode';
import { effen } from './taal';

/** How often something comes back, in the words of the jaarplan, and how many months such a period has. */
export interface GeschrevenHerhaling {
  readonly herhaling: string;
  readonly maanden: 1 | 3 | 6 | 12;
}

const soorten: readonly (GeschrevenHerhaling & { readonly woorden: string })[] = [
  { herhaling: 'maandelijks', maanden: 1, woorden: 'maandelijks|(?:per|elke|iedere) maand' },
  { herhaling: 'per kwartaal', maanden: 3, woorden: '(?:per|elk|ieder) kwartaal|ieder kwartaal|driemaandelijks' },
  { herhaling: 'halfjaarlijks', maanden: 6, woorden: 'halfjaarlijks|(?:per|elk|ieder) (?:halfjaar|half jaar)|(?:tweemaal|twee keer|2x) per jaar' },
  { herhaling: 'jaarlijks', maanden: 12, woorden: 'jaarlijks|(?:per|elk|ieder) jaar' },
];
const precisies = { 1: 'maand', 3: 'kwartaal', 6: 'halfjaar', 12: 'jaar' } as const;

/** Finds how often it comes back, and what the text says besides; undefined when it does not say so. */
export function vindHerhaling(tekst: string): { readonly gevonden: GeschrevenHerhaling; readonly rest: string } | undefined {
  for (const { woorden, ...gevonden } of soorten) {
    const los = new RegExp(`(?:^|[ ,])(?:${woorden})(?=$|[ ,])`);
    if (los.test(tekst)) return { gevonden, rest: tekst.replace(los, ' ').replace(/\s+/g, ' ').replace(/^[ ,]+|[ ,]+$/g, '') };
  }
  return undefined;
}

/** How often a text says that it comes back; undefined when it says something else, or more. */
export function leesHerhaling(tekst: string): GeschrevenHerhaling | undefined {
  const gelezen = vindHerhaling(effen(tekst));
  return gelezen?.rest === '' ? gelezen.gevonden : undefined;
}

/** The field in which somebody writes how often it comes back. */
export const herhalingVeld = openbareTekst(1, 100).refine((tekst) => leesHerhaling(tekst) !== undefined, 'Schrijf hoe vaak het terugkomt: per maand, per kwartaal, per halfjaar of per jaar.');

/** The calendar period (month, quarter, half-year, year) in which this day lies. */
export function periodeOm(dag: Datum, maanden: GeschrevenHerhaling['maanden']): Periode {
  const eerste = Math.floor((Number(dag.slice(5, 7)) - 1) / maanden) * maanden + 1;
  return { begin: maakDatum(jaarVan(dag), eerste, 1), eind: laatsteDagVanMaand(jaarVan(dag), eerste + maanden - 1), precisie: precisies[maanden] };
}
