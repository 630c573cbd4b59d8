import { aggregateKinds, type AggregateKind } from '@cirkel/domain';
import type { Operation } from '../operation';
import * as agendas from './agendas';
import * as berichten from './berichten';
import { createOperation, metTermijnen, subjectOperations, whyOperation } from './collections';
import * as gremia from './gremia';
import * as imports from './imports';
import * as lists from './lists';
import * as programmabeheer from './programmabeheer';
import * as programmas from './programmas';
import * as rondes from './rondes';
import * as stamgegevens from './stamgegevens';
import * as system from './system';
import * as volgen from './volgen';

/** What every kind has, by kind. */
export const subjects = Object.fromEntries(aggregateKinds.map((kind) => [kind, subjectOperations(kind)])) as Readonly<Record<AggregateKind, ReturnType<typeof subjectOperations>>>;
export const creations = { item: createOperation('item'), actie: createOperation('actie') } as const;
/** Why a termijn has its date, for each kind that has termijnen. */
export const whys = Object.fromEntries(metTermijnen.map((kind) => [kind, whyOperation(kind)])) as Readonly<Record<(typeof metTermijnen)[number], ReturnType<typeof whyOperation>>>;
const { SPREADSHEET_TYPES: _, ...importOperations } = imports;
export const operations = { ...lists, ...berichten, ...gremia, ...agendas, ...importOperations, ...programmas, ...programmabeheer, ...rondes, ...volgen, ...stamgegevens, ...system } as const;

/** Every operation of the API. */
export const allOperations: readonly Operation[] = [
  ...Object.values<Operation>(operations),
  ...Object.values<Operation>(creations),
  ...Object.values<Operation>(whys),
  ...Object.values(subjects).flatMap((subject) => Object.values<Operation>(subject)),
];

export { collections, heeftEigenCode, heetNaarItem, metTermijnen } from './collections';
