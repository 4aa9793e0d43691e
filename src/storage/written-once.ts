import { CompiledQuery, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** The SQL for a number of rows, and for each of its parameters the value itself or where in the rows it stands. */
interface Written {
  readonly sql: string;
  readonly parameters: readonly {
    readonly row?: number;
    readonly column?: string;
    readonly value?: unknown;
  }[];
}

/** Stands for a value while the SQL is written. */
class Place {
  constructor(
    readonly row: number,
    readonly column: string,
  ) {}
}

/**
 * A statement on a list of rows, whose SQL is written once for each length of the list: for a hundred rows writing it
 * takes Kysely many times as long as running it takes the database. `build` must not look into the rows.
 *
 * @example
 * const forget = writtenOnce<{ id: number }>((db, rows) => db.deleteFrom('inbox').where('updateId', 'in', rows.map(({ id }) => id)).compile());
 * await forget(db, [{ id: 1 }, { id: 2 }]);
 */
export function writtenOnce<Row extends object>(
  build: (db: Kysely<Database>, rows: readonly Row[]) => CompiledQuery,
): (db: Kysely<Database>, rows: readonly Row[]) => Promise<unknown[]> {
  const written = new Map<number, Written>();
  return async (db, rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    let statement = written.get(rows.length);
    if (!statement) {
      statement = write(build, db, Object.keys(first), rows.length);
      written.set(rows.length, statement);
    }
    const parameters = statement.parameters.map(({ row, column, value }) =>
      row === undefined ? value : (rows[row] as Record<string, unknown>)[column ?? ''],
    );
    return (await db.executeQuery(CompiledQuery.raw(statement.sql, parameters))).rows;
  };
}

function write<Row extends object>(
  build: (db: Kysely<Database>, rows: readonly Row[]) => CompiledQuery,
  db: Kysely<Database>,
  columns: readonly string[],
  length: number,
): Written {
  const places = Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, new Place(row, column)])),
  );
  const { sql, parameters } = build(db, places as readonly object[] as readonly Row[]);
  return {
    sql,
    parameters: parameters.map((value) =>
      value instanceof Place ? { row: value.row, column: value.column } : { value },
    ),
  };
}
