import { sql } from 'kysely';

type Value = string | number | boolean | null | Date | object | undefined;

/**
 * Many rows as one parameter, for `json_to_recordset`: a statement that does not grow with their number. Integers of 64 bits go as
 * text: looking for them in here would take several times as long as writing the rows.
 */
export const jsonRows = (rows: readonly Readonly<Record<string, Value>>[]) =>
  sql`${JSON.stringify(rows)}::text::json`;
