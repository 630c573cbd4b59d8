import { z } from 'zod';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst } from '../../contract/tekst';
import { jaarVan } from '../../kalender/datum';
import { criteriasetVoor, type Criteriaset } from '../../programma/criteria';
import { fasedefinitie } from '../../programma/definitie';
import { faseopdracht } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';
import type { Item } from '../item-staat';

/** Why a question matters by one criterion, in the words of its partij, and the set that the criterion was of. */
export interface Relevantie {
  readonly naam: string;
  readonly relevantie: string;
  readonly criteriaset: string;
}

export const relevantieBeschreven = itemgebeurtenis({
  type: 'relevantie-beschreven',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema: z.strictObject({ criterium: z.string(), naam: z.string(), relevantie: z.string(), criteriaset: z.string() }),
  voorbeeld: { criterium: 'volume', naam: 'Volume', relevantie: 'Tienduizend operaties per jaar.', criteriaset: '2020' },
  zin: (d) => `Relevantie beschreven: ${d.naam.toLowerCase()}.`,
  evolve: (item, { criterium, ...een }) => ({ ...item, picot: { velden: {}, ...item.picot, relevantie: { ...item.picot?.relevantie, [criterium]: een } } }),
});

/** The criteria that hold in the year in which this happens; a programme without criteria refuses. */
function geldendeSet({ definitie, gebeurdOp }: Context): Criteriaset {
  const set = criteriasetVoor(definitie.criteriasets, jaarVan(gebeurdOp));
  if (set === undefined) throw new DomainError('overgang-bestaat-niet', `${definitie.naam} heeft geen criteria voor ${jaarVan(gebeurdOp)}.`);
  return set;
}

export const nogNietVoltooid = (item: Item): void => {
  if (item.picot?.voltooidOp !== undefined) throw new DomainError('al-gedaan', 'De PICOT is al voltooid.');
};

/** Refuses completion without the relevance for each criterion, where the programme asks for it. */
export function weigerZonderRelevantie(item: Item, context: Context): void {
  if (fasedefinitie(context.definitie, item.fase).relevantieVerplicht !== true) return;
  const ontbreekt = geldendeSet(context).criteria.filter(({ code }) => item.picot?.relevantie?.[code] === undefined);
  if (ontbreekt.length === 0) return;
  throw new DomainError('onvolledig', `De relevantie is nog niet compleet. Er ontbreekt: ${ontbreekt.map(({ naam }) => naam).join(', ')}.`, { ontbreekt: ontbreekt.map(({ code }) => code) });
}

export const beschrijfRelevantie = faseopdracht('picot', {
  type: 'beschrijfRelevantie',
  kind: 'feit',
  titel: 'Relevantie beschrijven',
  wie: ['eigenaar', 'projectorganisatie'],
  schema: z.strictObject({
    criterium: z.string().regex(/^[a-z][a-z-]{1,39}$/, 'Noem de code van een criterium.').describe('De code van het criterium, bijvoorbeeld volume'),
    relevantie: openbareTekst(3, 1000, 'Beschrijf de relevantie.'),
  }),
  voorbeeld: { criterium: 'volume', relevantie: 'Tienduizend operaties per jaar.' },
  vooraf: (item, context) => {
    nogNietVoltooid(item);
    geldendeSet(context);
  },
  decide: (_item, d, context) => {
    const set = geldendeSet(context);
    const criterium = set.criteria.find(({ code }) => code === d.criterium);
    if (criterium === undefined) throw new DomainError('verwijzing-onbekend', `${d.criterium} is geen criterium van ${set.code}. Kies uit: ${set.criteria.map(({ code }) => code).join(', ')}.`, { veld: 'criterium' });
    return [relevantieBeschreven({ criterium: criterium.code, naam: criterium.naam, relevantie: d.relevantie, criteriaset: set.code })];
  },
});
