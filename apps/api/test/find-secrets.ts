import type { Database } from '@atrium/db/client/create-database';

/** Where in the whole store one of these texts stands: `table.column`, each once. */
export async function findSecrets(db: Database, secrets: readonly string[]): Promise<readonly string[]> {
  const forms = secrets.flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'base64url')]);
  const needles = { texts: secrets, bytes: forms.filter(({ byteLength }) => byteLength >= 8) };
  const found = new Set<string>();
  for (const { schema, name } of await db.introspection.getTables()) {
    const rows = await db
      .withSchema(schema ?? 'public')
      .selectFrom(name as never)
      .selectAll()
      .execute();
    for (const row of rows as Record<string, unknown>[]) {
      for (const [column, value] of Object.entries(row)) {
        if (holds(value, needles)) found.add(`${name}.${column}`);
      }
    }
  }
  return [...found].sort();
}

type Needles = { readonly texts: readonly string[]; readonly bytes: readonly Buffer[] };

function holds(value: unknown, { texts, bytes }: Needles): boolean {
  if (value === null || value instanceof Date) return false;
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) {
    const stored = Buffer.from(value);
    return bytes.some((secret) => stored.includes(secret));
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return texts.some((secret) => text.includes(secret));
}
