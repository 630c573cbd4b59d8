import { z } from 'zod';
import type { Context } from '../../contract/context';
import { DomainError } from '../../contract/domain-error';
import { openbareTekst } from '../../contract/tekst';
import { jaarVan } from '../../kalender/datum';
import { criteriasetVoor, type Criteriaset } from '../../programma/criteria';
import { fasedefinitie, type Programmadefinitie } from '../../programma/definitie';
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

/** The year of the handelingsagenda for which the question is prepared: the one in which its PICOT was due, whenever it is written and however that was moved. */
function agendajaar(item: Item, definitie: Programmadefinitie): number {
  const regel = fasedefinitie(definitie, item.fase).termijnen.find(({ gehaaldDoor }) => gehaaldDoor.includes('picot-voltooid'));
  const termijn = item.termijnen.findLast(({ stap }) => stap === regel?.stap);
  return jaarVan(termijn?.oorspronkelijk.nominaal ?? item.doorlopen.at(-1)?.sinds ?? '');
}

/** The criteria by which the relevance of this item is described; undefined outside that stage, and in a programme without criteria. */
export const criteriasetVan = (item: Item, definitie: Programmadefinitie): Criteriaset | undefined =>
  item.soort === 'picot' ? criteriasetVoor(definitie.criteriasets, agendajaar(item, definitie)) : undefined;

function geldendeSet(item: Item, { definitie }: Context): Criteriaset {
  const set = criteriasetVan(item, definitie);
  if (set === undefined) throw new DomainError('overgang-bestaat-niet', `${definitie.naam} heeft geen criteria voor ${agendajaar(item, definitie)}.`);
  return set;
}

export const nogNietVoltooid = (item: Item): void => {
  if (item.picot?.voltooidOp !== undefined) throw new DomainError('al-gedaan', 'De PICOT is al voltooid.');
};

/** Refuses completion without the relevance for each criterion, where the programme asks for it. */
export function weigerZonderRelevantie(item: Item, context: Context): void {
  if (fasedefinitie(context.definitie, item.fase).relevantieVerplicht !== true) return;
  const ontbreekt = geldendeSet(item, context).criteria.filter(({ code }) => item.picot?.relevantie?.[code] === undefined);
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
    geldendeSet(item, context);
  },
  decide: (item, d, context) => {
    const set = geldendeSet(item, context);
    const criterium = set.criteria.find(({ code }) => code === d.criterium);
    if (criterium === undefined) throw new DomainError('verwijzing-onbekend', `${d.criterium} is geen criterium van ${set.code}. Kies uit: ${set.criteria.map(({ code }) => code).join(', ')}.`, { veld: 'criterium' });
    return [relevantieBeschreven({ criterium: criterium.code, naam: criterium.naam, relevantie: d.relevantie, criteriaset: set.code })];
  },
});
