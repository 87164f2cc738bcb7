import type postgres from 'postgres';

/** One organization "L" of the design: 5,000 users, 500 teams, 20,000 products, 42,000 grants. */
export const size = { users: 5000, teams: 500, products: 20_000, userGrants: 4, teamGrants: 44 } as const;
export const grantsPerOrganization = size.users * size.userGrants + size.teams * size.teamGrants;
export const listedType = 'product.drive';
/** Actors of the first organization who reach this many products, beside its ordinary people. */
export const densities = [10, 100, 500, 1000, 2000, 5000, 10_000, 19_000] as const;

const tables = [
  'organization',
  'account',
  'member',
  'principal',
  'work_team',
  'team_member',
  'product',
  'access_grant',
];

/** Ids by position, as the data has them: spread over the whole space, so that no index is read in one piece. */
export const idOf = (kind: string, organization: number, position: number): string =>
  `md5('${kind}:' || ${organization} || ':' || ${position})::uuid`;
const id = (kind: string, position: string) => `md5('${kind}:' || o || ':' || ${position})::uuid`;
const level = (seed: string) =>
  `(array['read', 'write', 'manage'])[1 + (hashtextextended(${seed}, 1) & 1023) % 3]`;
/** Three of ten grants end within a month, none before the measurement is over. */
const endsAt = (seed: string) => `case when (hashtextextended(${seed}, 2) & 1023) % 10 < 3
  then date_trunc('day', now()) + interval '2 days' + ((hashtextextended(${seed}, 3) & 1023) % 30) * interval '1 day' end`;
const somewhere = (seed: string) =>
  id('product', `((hashtextextended(${seed}, 4) & 1048575) % ${size.products})`);

/** Adds organizations first … last − 1, in SQL; indexes are built afterwards, which is quicker. */
export async function addOrganizations(sql: postgres.Sql, first: number, last: number): Promise<void> {
  await sql.begin(async (tx) => {
    if (first === 0) await dropChecks(tx);
    await tx`set local maintenance_work_mem = '512MB'`;
    const rebuild = await dropIndexes(tx);
    for (const statement of statements()) {
      await tx.unsafe(statement.replaceAll('$ORGANIZATIONS', `generate_series(${first}, ${last - 1}) o`));
    }
    if (first === 0) await tx.unsafe(denseActors());
    for (const definition of rebuild) await tx.unsafe(definition);
  });
  for (const table of tables) await sql.unsafe(`vacuum (analyze) ${table}`);
}

/** Keys, too: their ids are spread, and each row would find its place in an index larger than the cache. */
async function dropIndexes(tx: postgres.TransactionSql): Promise<readonly string[]> {
  const keys = await tx<{ name: string; table: string; definition: string }[]>`
    select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype in ('p', 'u') and conrelid = any(${tables}::regclass[])`;
  const indexes = await tx<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = any(${tables}::regclass[])
      and indexrelid not in (select conindid from pg_constraint)`;
  for (const { name, table } of keys) await tx.unsafe(`alter table ${table} drop constraint ${name} cascade`);
  for (const { name } of indexes) await tx.unsafe(`drop index ${name}`);
  return [
    ...keys.map(({ name, table, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...indexes.map(({ definition }) => definition),
  ];
}

/** Foreign keys and triggers are for the tests; in this throwaway database they would be run ten million times. */
async function dropChecks(tx: postgres.TransactionSql): Promise<void> {
  const keys = await tx<{ name: string; table: string }[]>`
    select conname as name, conrelid::regclass::text as table from pg_constraint
    where contype = 'f' and conrelid = any(${tables}::regclass[])`;
  for (const { name, table } of keys) await tx.unsafe(`alter table ${table} drop constraint ${name}`);
  for (const table of tables) await tx.unsafe(`alter table ${table} disable trigger user`);
}

function statements(): readonly string[] {
  const organization = id('organization', '0');
  const grant = (kind: string, count: number, each: number) => `
    insert into access_grant (organization_id, id, principal_id, principal_kind, resource_type, resource_id, level,
      ends_at, reason, created_at)
    select ${organization}, ${id('grant', `'${kind}' || n || '.' || g`)}, ${id(kind, 'n')},
      '${kind === 'user' ? 'member' : 'team'}', '${listedType}', ${somewhere(`'${kind}' || o || n || '.' || g`)},
      ${level(`'${kind}' || o || n || '.' || g`)}, ${endsAt(`'${kind}' || o || n || '.' || g`)}, '', now()
    from $ORGANIZATIONS, generate_series(0, ${count - 1}) n, generate_series(1, ${each}) g`;
  return [
    `insert into organization (id, name, type, line1, line2, postal_code, city, country, phone, vat_number,
      document_locale, currency, created_at)
    select ${organization}, 'Organization ' || o, 'company', '', '', '', '', 'CH', '', '', 'en', 'CHF', now()
    from $ORGANIZATIONS`,
    `insert into account (id, login_identifier, first_name, last_name, password_hash, locale, country, created_at)
    select ${id('user', 'n')}, o || '-' || n || '@bench.example', 'First', 'Last', '', 'en', 'CH', now()
    from $ORGANIZATIONS, generate_series(0, ${size.users - 1}) n`,
    // Ten people hold all, the others what they are granted.
    `insert into member (organization_id, account_id, role, created_at)
    select ${organization}, ${id('user', 'n')}, (case when n < 2 then 'legal_representative'
      when n < 10 then 'administrator' when n % 10 = 0 then 'external_user' else 'collaborator' end)::member_role, now()
    from $ORGANIZATIONS, generate_series(0, ${size.users - 1}) n`,
    `insert into principal (organization_id, id, kind)
    select ${organization}, ${id('user', 'n')}, 'member'::principal_kind from $ORGANIZATIONS, generate_series(0, ${size.users - 1}) n
    union all
    select ${organization}, ${id('team', 'n')}, 'team'::principal_kind from $ORGANIZATIONS, generate_series(0, ${size.teams - 1}) n`,
    `insert into work_team (organization_id, id, name, created_at)
    select ${organization}, ${id('team', 'n')}, 'Team ' || n, now()
    from $ORGANIZATIONS, generate_series(0, ${size.teams - 1}) n`,
    `insert into team_member (organization_id, team_id, account_id, created_at)
    select ${organization}, ${id('team', `((n * 7 + place * 211) % ${size.teams})`)}, ${id('user', 'n')}, now()
    from $ORGANIZATIONS, generate_series(0, ${size.users - 1}) n, generate_series(0, 1) place`,
    `insert into product (organization_id, id, type, name, created_at)
    select ${organization}, ${id('product', 'n')}, '${listedType}',
      'Drive ' || substr(md5(o || 'name' || n), 1, 8), now() - n * interval '1 hour'
    from $ORGANIZATIONS, generate_series(0, ${size.products - 1}) n`,
    grant('user', size.users, size.userGrants),
    grant('team', size.teams, size.teamGrants),
  ];
}

/** Collaborators in no team, who reach exactly as many products as their name says. */
function denseActors(): string {
  const counts = densities.join(', ');
  return `
    with dense as (select 0 as o, n, 'dense' || n as name from unnest(array[${counts}]) n),
    people as (
      insert into account (id, login_identifier, first_name, last_name, password_hash, locale, country, created_at)
      select ${id('dense', 'n')}, name || '@bench.example', 'First', 'Last', '', 'en', 'CH', now() from dense
    ), members as (
      insert into member (organization_id, account_id, role, created_at)
      select ${id('organization', '0')}, ${id('dense', 'n')}, 'collaborator', now() from dense
    ), principals as (
      insert into principal (organization_id, id, kind)
      select ${id('organization', '0')}, ${id('dense', 'n')}, 'member' from dense
    )
    insert into access_grant (organization_id, id, principal_id, principal_kind, resource_type, resource_id, level,
      reason, created_at)
    select ${id('organization', '0')}, ${id('grant', "name || '.' || p")}, ${id('dense', 'n')}, 'member',
      '${listedType}', ${id('product', `((p::bigint * 7919) % ${size.products})`)}, 'read', '', now()
    from dense, lateral generate_series(1, n) p`;
}
