import postgres from 'postgres';

/** Runs administrative statements over one connection that is closed afterwards. */
export async function administer<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Makes the application's role and database unless they are there. The role is no superuser, as in production. */
export async function ensureRoleAndDatabase(adminUrl: string, name: string): Promise<void> {
  await administer(adminUrl, async (sql) => {
    const [role] = await sql`select 1 from pg_roles where rolname = ${name}`;
    if (role === undefined) await sql`create role ${sql(name)} login createdb`;
    const [database] = await sql`select 1 from pg_database where datname = ${name}`;
    if (database === undefined) await sql`create database ${sql(name)} owner ${sql(name)}`;
  });
}

/** Makes a database; with a template, as a copy of it. Copying needs that nobody is connected to the template. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<string> {
  await administer(adminUrl, async (sql) => {
    if (template === undefined) await sql`create database ${sql(name)}`;
    // WAL_LOG is the quicker way for a small template: no checkpoint before and after.
    else await sql`create database ${sql(name)} template ${sql(template)} strategy wal_log`;
  });
  return databaseUrl(adminUrl, name);
}

/** Drops the databases, connections to them included. */
export async function dropDatabases(adminUrl: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await administer(adminUrl, async (sql) => {
    for (const name of names) await sql`drop database if exists ${sql(name)} with (force)`;
  });
}

/** The names of all databases that begin with the prefix. */
export async function listDatabases(adminUrl: string, prefix: string): Promise<string[]> {
  return administer(adminUrl, async (sql) => {
    const rows = await sql<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${prefix}) order by datname`;
    return rows.map((row) => row.datname);
  });
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return copy.href;
}
