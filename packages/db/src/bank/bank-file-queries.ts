import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import type { SystemScope } from '../client/scopes.ts';

export const importBankFileJob = 'import_bank_file';
const maxAttempts = 10;
const partBytes = 1_048_576;

export type BankFileState = 'waiting' | 'booking' | 'done' | 'refused';

export type NewBankFile = {
  readonly id: string;
  readonly sellerId: number;
  readonly sha256: Buffer;
  readonly name: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
};

/** Keeps a file with the job that reads it; a file with the same contents stays the one that it is (PAY-3). */
export async function addBankFile(
  { db }: SystemScope,
  file: NewBankFile,
  bytes: Buffer,
): Promise<{ readonly id: string; readonly known: boolean }> {
  const added = await db
    .insertInto('bankFile')
    .values({ ...file, sizeBytes: bytes.byteLength })
    .onConflict((conflict) => conflict.constraint('bank_file_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { id: await idOf(db, file), known: true };
  for (let position = 0; position * partBytes < bytes.byteLength; position += 1) {
    const part = bytes.subarray(position * partBytes, (position + 1) * partBytes);
    await db.insertInto('bankFilePart').values({ fileId: added.id, position, bytes: part }).execute();
  }
  await sql`select graphile_worker.add_job(${importBankFileJob}, json_build_object('id', ${added.id}::text),
    job_key := ${`${importBankFileJob}:${added.id}`}, max_attempts := ${maxAttempts})`.execute(db);
  return { id: added.id, known: false };
}

async function idOf(db: Database, { sellerId, sha256 }: NewBankFile): Promise<string> {
  const row = await db
    .selectFrom('bankFile')
    .select('id')
    .where('sellerId', '=', sellerId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The file's bytes, a part at a time. */
export async function* readBankFile({ db }: SystemScope, fileId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const part = await db
      .selectFrom('bankFilePart')
      .select('bytes')
      .where('fileId', '=', fileId)
      .where('position', '=', position)
      .executeTakeFirst();
    if (!part) return;
    yield part.bytes;
  }
}

const columns = [
  ...[
    'id',
    'sellerId',
    'name',
    'sizeBytes',
    'uploadedAt',
    'state',
    'problem',
    'problemLine',
    'problemDetail',
  ],
  ...['message', 'movements', 'added', 'booked', 'finishedAt'],
] as const;

export type BankFileRow = {
  readonly id: string;
  readonly sellerId: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly uploadedAt: Date;
  readonly state: BankFileState;
  readonly problem: string | null;
  readonly problemLine: number | null;
  readonly problemDetail: string | null;
  readonly message: string | null;
  readonly movements: number;
  readonly added: number;
  readonly booked: number;
  readonly finishedAt: Date | null;
};

export async function findBankFile({ db }: SystemScope, id: string): Promise<BankFileRow | undefined> {
  const row = await db
    .selectFrom('bankFile')
    .select(columns as never)
    .where('id', '=', id)
    .executeTakeFirst();
  return row as BankFileRow | undefined;
}

/** The newest first. */
export async function listBankFiles(
  { db }: SystemScope,
  sellerId: number,
  limit: number,
): Promise<BankFileRow[]> {
  const rows = await db
    .selectFrom('bankFile')
    .select(columns as never)
    .where('sellerId', '=', sellerId)
    .orderBy('uploadedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows as unknown as BankFileRow[];
}

export type BankFileChange = Partial<
  Pick<
    BankFileRow,
    | 'state'
    | 'problem'
    | 'problemLine'
    | 'problemDetail'
    | 'message'
    | 'movements'
    | 'added'
    | 'booked'
    | 'finishedAt'
  >
>;

export async function changeBankFile({ db }: SystemScope, id: string, change: BankFileChange): Promise<void> {
  await db.updateTable('bankFile').set(change).where('id', '=', id).execute();
}

/** The original is of no use once it is booked, and full of names. */
export async function dropBankFileParts({ db }: SystemScope, id: string): Promise<void> {
  await db.deleteFrom('bankFilePart').where('fileId', '=', id).execute();
}

/** One file is read at a time: those that overlap wait for each other. Held to the end of the transaction. */
export async function lockBank({ db }: SystemScope, sellerId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('bank'), ${sellerId}::int)`.execute(db);
}

/** One batch of a lane is booked at a time, whoever books. Held to the end of the transaction; several in their order. */
export async function lockLane({ db }: SystemScope, sellerId: number, lane: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('bank lane ' || ${lane}::int), ${sellerId}::int)`.execute(
    db,
  );
}
