import type { Actor, Eigenaar } from '@cirkel/domain';
import {
  actieLijst, agenda, cirkeloverzicht, escalatieLijst, historieVan, itemDetail, itemLijst, vandaag, type LeesBron,
} from '@cirkel/read-models';

/** One thing that a screen asks, a little different each time. */
export interface Question {
  readonly name: string;
  readonly ask: (nr: number) => Promise<unknown>;
}

const FASEN = ['kennisvraag', 'picot', 'subsidieronde', 'studie'] as const;
const PARTIJEN: readonly Eigenaar[] = ['partij:FMS', 'partij:NFU', 'partij:NVZ', 'partij:ZN'];
const WOORDEN = ['reflux', 'hernia', 'slaapap', 'staar 12', 'CGG-10'];
const project: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const kijker = { niveau: 'deelnemers', namens: 'projectorganisatie' } as const;

const pick = <T>(list: readonly T[], nr: number): T => list[nr % list.length] as T;

/** What the screens ask of the read models. `ids` are items that exist. */
export const questions = (bron: LeesBron, ids: readonly string[]): readonly Question[] => [
  { name: 'items, eerste pagina', ask: () => itemLijst(bron) },
  { name: 'items, pagina 2-40', ask: (nr) => itemLijst(bron, { page: 2 + (nr % 39) }) },
  { name: 'items, op titel', ask: () => itemLijst(bron, { sorteer: '-titel' }) },
  { name: 'items, op fase', ask: () => itemLijst(bron, { sorteer: 'fase' }) },
  { name: 'items van een fase', ask: (nr) => itemLijst(bron, { fase: [pick(FASEN, nr)] }) },
  { name: 'items van een domein', ask: () => itemLijst(bron, { domein: 'evalueren' }) },
  { name: 'items van een partij', ask: (nr) => itemLijst(bron, { partij: pick(PARTIJEN, nr) }) },
  { name: 'items waar iemand aan zet is', ask: (nr) => itemLijst(bron, { aanZet: pick(PARTIJEN, nr), status: ['lopend'] }) },
  { name: 'items met een escalatie', ask: () => itemLijst(bron, { escalatie: true }) },
  { name: 'items die te laat zijn', ask: () => itemLijst(bron, { termijnstaat: 'verstreken' }) },
  { name: 'items, gezocht', ask: (nr) => itemLijst(bron, { zoek: pick(WOORDEN, nr) }) },
  { name: 'item', ask: (nr) => itemDetail(bron, pick(ids, nr * 7919)) },
  { name: 'historie van een item', ask: (nr) => historieVan(bron, kijker, pick(ids, nr * 7919)) },
  { name: 'termijnen', ask: () => agenda(bron) },
  { name: 'termijnen van een partij', ask: (nr) => agenda(bron, { wie: [pick(PARTIJEN, nr)] }) },
  { name: 'termijnen die te laat zijn', ask: () => agenda(bron, { teLaat: true }) },
  { name: 'escalaties', ask: () => escalatieLijst(bron) },
  { name: 'acties', ask: () => actieLijst(bron) },
  { name: 'Vandaag van een partij', ask: (nr) => vandaag(bron, { kijker, actor: project, wie: pick(PARTIJEN, nr) }) },
  { name: 'Vandaag, alles', ask: () => vandaag(bron, { kijker, actor: project }) },
  { name: 'overzicht van de cirkel', ask: () => cirkeloverzicht(bron, { programma: 'cirkel' }) },
];
