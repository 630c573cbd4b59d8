import { z } from 'zod';
import type { Context } from '../contract/context';
import { datumSchema, type Datum } from '../kalender/datum';
import type { Stilte } from '../item/item-staat';
import { soortVanFase } from '../programma/definitie';
import { doelVan, meetdag, totaalOp, type Inclusies, type Tempo } from './inclusies-staat';
import { isTeTraag, verwacht } from './plan';
import { stiltesVan, studiestart } from './studie-van';

/** The judgement of a measuring day, as it stands in the event that brought it. */
export const oordeelSchema = z.strictObject({ teTraag: z.boolean(), op: datumSchema, totaal: z.int().min(0), verwacht: z.int().min(0) });
export type Oordeel = z.infer<typeof oordeelSchema>;

/** How many the plan expects by this day: the plan of the whole, or those of the centres together; undefined without any. */
export function verwachtOp({ plan, centra }: Pick<Inclusies, 'plan' | 'centra'>, op: Datum, stiltes: readonly Stilte[] = []): number | undefined {
  if (doelVan({ ...(plan === undefined ? {} : { plan }), centra }) === undefined) return undefined;
  return plan === undefined ? centra.reduce((som, centrum) => som + (centrum.plan === undefined ? 0 : verwacht(centrum.plan, op, stiltes)), 0) : verwacht(plan, op, stiltes);
}

/** How the study stands on its last measuring day, by the share that the programme says; nothing without figures, a plan or such a share. */
export function beoordeel(inclusies: Pick<Inclusies, 'plan' | 'centra'>, context: Context): { oordeel?: Oordeel } {
  return beoordeelOp(inclusies, meetdag(inclusies.centra), context);
}

/** A new plan says how a study that runs should stand today, also when nobody counted lately; before its start only a count can tell. */
export function beoordeelNieuwPlan(inclusies: Pick<Inclusies, 'plan' | 'centra'>, context: Context): { oordeel?: Oordeel } {
  return studiestart(context) === undefined ? beoordeel(inclusies, context) : beoordeelOp(inclusies, context.vandaag, context);
}

/** The same on any day: what was counted last stands against what the plan expects by then. */
export function beoordeelOp(inclusies: Pick<Inclusies, 'plan' | 'centra'>, op: Datum | undefined, context: Context): { oordeel?: Oordeel } {
  const signaal = context.definitie.fasen.find((fase) => soortVanFase(fase) === 'studie')?.inclusiesignaal;
  const verwachting = op === undefined ? undefined : verwachtOp(inclusies, op, stiltesVan(context));
  if (signaal === undefined || op === undefined || verwachting === undefined) return {};
  const totaal = totaalOp(inclusies.centra, op);
  return { oordeel: { teTraag: isTeTraag(totaal, verwachting, signaal.onderProcent), op, totaal, verwacht: Math.floor(verwachting) } };
}

/** The register with this judgement; it counts how often it turned, so that each turn is told once. */
export function metOordeel(inclusies: Inclusies, oordeel: Oordeel | undefined): Inclusies {
  if (oordeel === undefined) return inclusies;
  const { tempo } = inclusies;
  const gedraaid = oordeel.teTraag !== (tempo?.teTraag ?? false);
  const nieuw: Tempo = { ...oordeel, wissel: (tempo?.wissel ?? 0) + (gedraaid ? 1 : 0) };
  return { ...inclusies, tempo: nieuw };
}
