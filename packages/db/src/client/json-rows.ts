import { sql } from 'kysely';

type Value = string | number | bigint | boolean | null | Date | Buffer | object | undefined;

const toStored = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** Many rows as one parameter, for `jsonb_to_recordset`: a statement that does not grow with their number. */
export const jsonRows = (rows: readonly Readonly<Record<string, Value>>[]) =>
  sql`${JSON.stringify(rows, toStored)}::text::jsonb`;
