import type { Compilable, CompiledQuery } from 'kysely';
import { type Database, driverOf } from './create-database.ts';

/** Stands for a parameter while the statement is built, and is found again among the compiled parameters. */
class Placeholder {
  readonly position: number;
  constructor(position: number) {
    this.position = position;
  }
}

/**
 * A statement that is built and compiled once and then only run: building costs more than half of what a short
 * query takes. Parameters may only be used as values; the shape of the statement is fixed.
 */
export function prepareQuery<P extends readonly unknown[], R>(
  build: (db: Database, ...parameters: P) => Compilable<R>,
): (db: Database, ...parameters: P) => Promise<R[]> {
  let compiled: CompiledQuery<R> | undefined;
  return async (db, ...parameters) => {
    compiled ??= build(db, ...placeholders(parameters)).compile();
    const values = compiled.parameters.map((value) =>
      value instanceof Placeholder ? parameters[value.position] : value,
    );
    const driver = driverOf.get(db);
    if (!driver) throw new Error('Statements run on a database of createDatabase or runTransaction.');
    // Straight to the driver: on the pool, reserving a connection for one statement costs as much as the statement.
    const rows = await driver.unsafe(compiled.sql, values as never[], { prepare: true });
    return rows as unknown as R[];
  };
}

/** They pass for the parameters' types while the statement is built: a builder does not look into a value. */
const placeholders = <P extends readonly unknown[]>(parameters: P): P =>
  parameters.map((_, position) => new Placeholder(position)) as unknown as P;

/** An INSERT of one row with these columns; what a row leaves out is null, which a column that needs a value refuses. */
export const prepareInsert = <R extends object>(table: string, columns: readonly (keyof R & string)[]) => {
  const insert = prepareQuery((db, ...values: unknown[]) =>
    (db as unknown as Database)
      .insertInto(table as never)
      .values(Object.fromEntries(columns.map((column, index) => [column, values[index]])) as never),
  );
  return async (db: Database, row: R): Promise<void> => {
    await insert(db, ...columns.map((column) => row[column] ?? null));
  };
};
