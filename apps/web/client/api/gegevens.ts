import { queryOptions } from '@tanstack/react-query';
import type { ActieRij, Bord, EscalatieRij, HistorieRegel, ItemDetail, ItemRij, MogelijkeOpdracht } from '@cirkel/contracts';
import type { KlokAntwoord, VandaagAntwoord } from '@cirkel/contracts/openapi';
import { lees, type Parameters } from './lees';

/** A list as the API answers it: rows, how many there are in all, up to which moment it is current, and which day it is. */
export interface Lijst<T> {
  readonly rijen: readonly T[];
  readonly totaal: number;
  /** Whether there are more than `totaal`. */
  readonly meer: boolean;
  readonly standVan: string;
  readonly vandaag: string;
}

/** The commands of one subject for this user, and the version that they were judged on. */
export interface Opdrachten {
  readonly opdrachten: readonly MogelijkeOpdracht[];
  readonly versie: number;
}

/** The collections whose subjects have a page, a history and commands. */
export type Collectie = 'items' | 'acties' | 'escalaties' | 'gremia' | 'handelingsagendas' | 'rondes' | 'inclusies' | 'spiegels' | 'programmas';

/** A read of the API under a key; the first part of the key says what kind of change makes it old (useStroom). */
export const leesQuery = <T>(sleutel: readonly unknown[], pad: string, parameters: Parameters = {}) =>
  queryOptions({ queryKey: [...sleutel], queryFn: ({ signal }) => lees<T>(pad, parameters, signal) });
/** The address of one subject in its collection. */
export const in1 = (collectie: Collectie, id: string, rest = ''): string => `/v1/${collectie}/${encodeURIComponent(id)}${rest}`;

export const vandaagQuery = (van: string, programma?: string) => leesQuery<VandaagAntwoord>(['vandaag', van, programma], '/v1/vandaag', { van, programma });
export const itemsQuery = (filters: Parameters) => leesQuery<Lijst<ItemRij>>(['items', 'lijst', filters], '/v1/items', filters);
/** Without a programme the API answers about the Cirkel. */
export const bordQuery = (filters: Parameters) => leesQuery<Bord>(['items', 'bord', filters], '/v1/overzichten/bord', filters);
export const itemQuery = (nr: string) => leesQuery<ItemDetail>(['items', nr], in1('items', nr));
export const actiesQuery = (filters: Parameters) => leesQuery<Lijst<ActieRij>>(['acties', 'lijst', filters], '/v1/acties', filters);
export const actieQuery = (nr: string) => leesQuery<ActieRij>(['acties', nr], in1('acties', nr));
export const escalatiesQuery = (filters: Parameters) => leesQuery<Lijst<EscalatieRij>>(['escalaties', 'lijst', filters], '/v1/escalaties', filters);
export const escalatieQuery = (nr: string) => leesQuery<EscalatieRij>(['escalaties', nr], in1('escalaties', nr));
export const klokQuery = leesQuery<KlokAntwoord>(['klok'], '/v1/klok');

// These two take the id only, not the number that people use; until the subject itself has been read there is nothing to ask.
export const historieQuery = (collectie: Collectie, id: string | undefined) =>
  queryOptions({ ...leesQuery<Lijst<HistorieRegel>>([collectie, id, 'historie'], in1(collectie, id ?? '', '/historie'), { pageSize: 500 }), enabled: id !== undefined });
export const opdrachtenQuery = (collectie: Collectie, id: string | undefined) =>
  queryOptions({ ...leesQuery<Opdrachten>([collectie, id, 'opdrachten'], in1(collectie, id ?? '', '/opdrachten')), enabled: id !== undefined });
