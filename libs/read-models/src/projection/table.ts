import { getMetadataArgsStorage } from 'typeorm';

export interface Column {
  /** Name of the field of a row, and of the column. */
  readonly field: string;
  readonly name: string;
  /** PostgreSQL's name of the type, `text[]` for an array. */
  readonly type: string;
}

/** A table of schema lees as its entity declares it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly Column[];
}

export type Entity<Row extends object> = new () => Row;

/** The table behind an entity, read from its decorators: one declaration serves the upsert, the rebuild and TypeORM. */
export function tableOf<Row extends object>(entity: Entity<Row>): Table {
  const storage = getMetadataArgsStorage();
  const declared = storage.tables.find((table) => table.target === entity);
  if (declared?.name === undefined) throw new Error(`${entity.name} is no entity with a name`);
  const columns = storage.columns
    .filter((column) => column.target === entity)
    .map(({ propertyName, options }) => {
      if (typeof options.type !== 'string') throw new Error(`${entity.name}.${propertyName} names no column type`);
      const type = `${options.type}${options.array === true ? '[]' : ''}`;
      return { field: propertyName, name: options.name ?? propertyName, type, primary: options.primary === true };
    });
  return { name: declared.name, columns, key: columns.filter((column) => column.primary) };
}
