export { readModelMigrations, readModels } from './models';
export { GROEP, readModelHandler } from './projection/project';
export type { ReadModel, Stand } from './projection/read-model';
export type { Definities, LeesBron } from './query/bron';
export type { Lijst } from './query/lijst';
export type { Paging } from './query/page';
export { itemDetail, itemLijst, itemSorts, type ItemFilter, type ItemSort } from './items/query';
export { historieVan, type HistorieFilter, type Kijker } from './historie/query';
