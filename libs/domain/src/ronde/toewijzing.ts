import { z } from 'zod';
import { DomainError } from '../contract/domain-error';
import type { Reactie } from '../contract/reactie';
import { rondedagSchema, type Rondedag } from '../item/fasen/subsidieronde/staat';
import { rondegebeurtenis, rondeopdracht, type Ronde } from './ronde-staat';

/** An item that was assigned to the ronde, and the days of the ronde that it knows. */
export interface Toewijzing {
  readonly item: string;
  readonly dagen: readonly Rondedag[];
  /** How often it said so: days that come back are asked anew. */
  readonly keer?: number;
}

/** The last day of each step that has one. */
export const dagenVan = ({ vensters }: Pick<Ronde, 'vensters'>): Rondedag[] =>
  vensters.flatMap(({ stap, tot, nominaal, kalenderregel }) => (tot === undefined ? [] : [{ stap, nominaal: nominaal ?? tot, kalenderregel }]));

/** The days as one word: the same days, the same word. */
export const dagenAlsSleutel = (dagen: readonly Rondedag[]): string => dagen.map(({ stap, nominaal }) => `${stap}=${nominaal}`).join(',');

/** What tells a later time from the first: the same days, asked or said again. */
export const nogEens = (keer: number): string => (keer === 0 ? '' : `:${keer}`);

const schema = z.strictObject({ item: z.string(), dagen: z.array(rondedagSchema) });
const voorbeeld = { item: 'item-0197c2a0', dagen: [{ stap: 'uitwerking' as const, nominaal: '2021-05-31', kalenderregel: 'atw' as const }] };

export const toewijzingGenoteerd = rondegebeurtenis({
  type: 'toewijzing-genoteerd',
  versie: 1,
  zichtbaarheid: 'deelnemers',
  schema,
  voorbeeld,
  zin: () => 'Een item van het programma doet mee en kent de dagen van deze ronde.',
  evolve: (ronde, d) => {
    const { keer = 0 } = ronde.toegewezen?.find(({ item }) => item === d.item) ?? {};
    return { ...ronde, toegewezen: [...(ronde.toegewezen ?? []).filter(({ item }) => item !== d.item), { ...d, keer: keer + 1 }] };
  },
});

/** An item says that it takes part and which days it goes by, so that it hears when a window moves. */
export const noteerToewijzing = rondeopdracht({
  type: 'noteerToewijzing',
  kind: 'feit',
  titel: 'Toewijzing noteren',
  wie: ['systeem'],
  schema,
  voorbeeld,
  decide: (ronde, d) => {
    const bekend = ronde.toegewezen?.find(({ item }) => item === d.item);
    if (bekend !== undefined && dagenAlsSleutel(bekend.dagen) === dagenAlsSleutel(d.dagen)) throw new DomainError('al-gedaan', 'Dit item staat al bij deze ronde.');
    return [toewijzingGenoteerd(d)];
  },
});

/** What a moved window means for the items of the ronde: those that know other days hear the new ones. */
export function vraagtBijVensters(ronde: Ronde): readonly Reactie[] {
  const dagen = dagenVan(ronde);
  const nu = dagenAlsSleutel(dagen);
  if (ronde.afgerondOp !== undefined) return [];
  return (ronde.toegewezen ?? [])
    .filter((toewijzing) => dagenAlsSleutel(toewijzing.dagen) !== nu)
    .map(({ item, keer = 1 }) => ({ streamId: item, sleutel: `dagen:${item}:${nu}${nogEens(keer - 1)}`, opdracht: { type: 'volgRondedagen', code: ronde.code, dagen } }));
}
