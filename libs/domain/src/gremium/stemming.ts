import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import { partijcode } from '../contract/verwijzing';
import { gremiumregels, type Gremiumregels } from '../programma/gremiumregels';
import type { Programmadefinitie } from '../programma/definitie';
import { hoofdletter, naamInZin, naamVan, namenVan } from '../woorden';

export const standpuntkeuzes = ['akkoord', 'niet-akkoord', 'onthouding', 'adviseert'] as const;
export const standpuntSchema = z.strictObject({ partij: partijcode(), standpunt: z.enum(standpuntkeuzes) });
export type Standpunt = z.infer<typeof standpuntSchema>;
export const standpuntenSchema = z.array(standpuntSchema).max(40);

/** What the parties of a body found. */
export interface Stemming {
  readonly gremium: string;
  readonly standpunten: readonly Standpunt[];
}

/**
 * Refuses positions that cannot be: of a partij without a seat, of an observer, the vote of an adviser, two of the same partij. Who has
 * which seat says the definition (domain.md, "Bodies and the escalation ladder"); a body that it does not describe takes every partij.
 */
export function controleerStandpunten({ gremium, standpunten }: Stemming, definitie: Programmadefinitie): void {
  const regels = gremiumregels(definitie, gremium);
  standpunten.forEach(({ partij, standpunt }, i) => {
    const weiger = (code: 'bestaat-al' | 'niet-stemgerechtigd', melding: string): never => {
      throw new DomainError(code, melding, { veld: `standpunten/${i}`, partij });
    };
    if (standpunten.findIndex((een) => een.partij === partij) !== i) weiger('bestaat-al', `${naamVan(partij)} staat twee keer bij de standpunten.`);
    if (regels === undefined) return;
    controleerZetel(regels, partij, `standpunten/${i}`);
    if (regels.waarneemt.includes(partij)) weiger('niet-stemgerechtigd', `${naamVan(partij)} is waarnemer in ${naamInZin(gremium)} en geeft geen standpunt.`);
    if (regels.adviseert.includes(partij) && standpunt !== 'adviseert') weiger('niet-stemgerechtigd', `${naamVan(partij)} adviseert in ${naamInZin(gremium)} en stemt niet.`);
  });
}

/** Refuses a partij that has no seat in a body. */
export function controleerZetel(regels: Gremiumregels, partij: string, veld: string): void {
  if ([...regels.stemt, ...regels.adviseert, ...regels.waarneemt].includes(partij)) return;
  throw new DomainError('verwijzing-onbekend', `${naamVan(partij)} heeft geen zetel in ${naamInZin(regels.gremium)}.`, { veld, partij });
}

/** Refuses a decision for which too few parties with a vote were there. */
export function controleerQuorum(gremium: string, aanwezig: readonly string[], definitie: Programmadefinitie): void {
  const regels = gremiumregels(definitie, gremium);
  if (regels === undefined) return;
  const stemmers = regels.stemt.filter((partij) => aanwezig.includes(partij));
  if (stemmers.length >= regels.quorum) return;
  throw new DomainError('geen-quorum', `${hoofdletter(naamInZin(gremium))} besluit met minstens ${regels.quorum} partijen met stem. Hier ${stemmers.length === 1 ? 'is er 1' : `zijn het er ${stemmers.length}`}.`, { quorum: regels.quorum, aanwezig: stemmers });
}

/** Why these positions are no decision of the body, or undefined when they are one. */
export function waaromGeenBesluit({ gremium, standpunten }: Stemming, definitie: Programmadefinitie): { readonly melding: string; readonly tegen: readonly string[] } | undefined {
  const stemmen = standpunten.filter(({ partij }) => gremiumregels(definitie, gremium)?.stemt.includes(partij) ?? true);
  const met = (standpunt: Standpunt['standpunt']): readonly string[] => stemmen.filter((een) => een.standpunt === standpunt).map(({ partij }) => partij);
  const [voor, tegen] = [met('akkoord'), met('niet-akkoord')];
  if (gremiumregels(definitie, gremium)?.regel === 'meerderheid') {
    return voor.length > tegen.length ? undefined : { melding: `Er is geen meerderheid: ${voor.length} akkoord, ${tegen.length} niet akkoord.`, tegen };
  }
  if (tegen.length > 0) return { melding: `Er is geen gezamenlijk besluit: ${namenVan(tegen)} niet akkoord.`, tegen };
  return voor.length === 0 ? { melding: 'Er is geen besluit: geen enkele partij is akkoord.', tegen } : undefined;
}
