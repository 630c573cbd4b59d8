import type { MigrationClass } from '@cirkel/event-store';
import { LeesEscalatie1700000003030 } from './escalaties/table';
import { historie } from './historie/projection';
import { LeesHistorie1700000003020 } from './historie/table';
import { items } from './items/projection';
import { LeesItem1700000003010 } from './items/table';
import type { ReadModel } from './projection/read-model';

/** Every read model, with what makes its table. A new one is a folder and a line here. */
const folders: readonly { readonly model: ReadModel; readonly migration: MigrationClass }[] = [
  { model: items, migration: LeesItem1700000003010 },
  { model: historie, migration: LeesHistorie1700000003020 },
];

export const readModels = folders.map(({ model }) => model);
/** The tables of the read models, for `migrate`; after those of the event store and of messaging. */
export const readModelMigrations: readonly MigrationClass[] = [...folders.map(({ migration }) => migration), LeesEscalatie1700000003030];
