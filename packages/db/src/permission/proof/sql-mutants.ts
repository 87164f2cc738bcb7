import { type Database, driverOf } from '../../client/create-database.ts';

/** A statement that is wrong in one way; a proof that lets one pass proves nothing. */
export type SqlMutant = {
  readonly name: string;
  readonly bend: (text: string) => string;
};

const replace = (name: string, pattern: RegExp, text: string): SqlMutant => ({
  name,
  bend: (sql) => sql.replace(pattern, text),
});

export const sqlMutants: readonly SqlMutant[] = [
  replace(
    'lists what ended grants gave',
    /held\.ends_at > (\$\d+)::timestamptz/g,
    '(held.ends_at > $1::timestamptz or true)',
  ),
  replace('lists at the moment of the end', /held\.ends_at > \$/g, 'held.ends_at >= $'),
  replace('lists only what ends', /held\.ends_at is null or /g, ''),
  replace(
    'lists without the teams',
    /held\.principal_id = any\((\$\d+)::uuid\[\]\)/g,
    'held.principal_id = ($1::uuid[])[1]',
  ),
  replace(
    'lists what others were granted',
    /held\.principal_id = any\((\$\d+)::uuid\[\]\)/g,
    '(held.principal_id = any($1::uuid[]) or true)',
  ),
  replace(
    'takes any level for enough in lists',
    /held\.level = any\((\$\d+)::text\[\]\)/g,
    '(held.level = any($1::text[]) or true)',
  ),
  replace(
    'forgets in lists what is derived',
    /select unnest\((\$\d+)::uuid\[\]\)\)/g,
    'select unnest($1::uuid[]) limit 0)',
  ),
  replace(
    'forgets derived rows on the walk',
    /id = any\((\$\d+)::uuid\[\]\) or coalesce/g,
    'id = any(($1::uuid[])[1:0]) or coalesce',
  ),
  replace(
    'lists the rows of other tenants',
    /where (product|product_part)\.organization_id = (\$\d+)/g,
    'where ($1.organization_id = $2 or true)',
  ),
  replace(
    'lists rows of other types',
    /and (product|product_part)\.type = (\$\d+)/g,
    'and ($1.type = $2 or true)',
  ),
  replace('repeats a row on the next page', /(\((?:product|product_part)\.\w+, \w+\.id\)) > \(/g, '$1 >= ('),
  replace(
    'skips rows with the same name on the next page',
    /\(((?:product|product_part)\.\w+), \w+\.id\) > \((\$\d+), (\$\d+)\)/g,
    '($1 > $2 and $3::uuid is not null)',
  ),
  replace('walks backwards', /order by (product|product_part)\.(\w+)/g, 'order by $1.$2 desc'),
  replace('cuts lists off', / limit 2$/g, ' limit 1'),
  replace('looks for parts above the wrong parent', /part\.product_id = any/g, 'part.parent_part_id = any'),
  replace(
    'loads no teams',
    /(from team_member place\s+where place\.organization_id = \$\d+) and place\.account_id/g,
    '$1 and false and place.account_id',
  ),
  replace('loads no own grants', /own\.principal_id = /g, 'false and own.principal_id = '),
  replace('loads no grants of teams', /shared\.principal_id = place\.team_id/g, 'false'),
  replace(
    'loads rights from other tenants',
    /(own|place|shared|held|wide)\.organization_id = (\$\d+)/g,
    '($1.organization_id = $2 or true)',
  ),
  replace(
    'asks for the membership of another tenant',
    /"member"\."organization_id" = ("organization"\."id")/g,
    '("member"."organization_id" <> $1)',
  ),
  replace('forgets that members can be blocked', /blocked_at is not null/g, 'false'),
  replace('forgets grants on all of a type', /wide\.resource_id is null/g, 'false'),
  replace('takes a grant on one resource for one on all', /and wide\.resource_id is null/g, ''),
  replace(
    'rounds ends to seconds',
    /floor\(extract\(epoch from ([\w.]+)\) \* 1000\)/g,
    'floor(extract(epoch from $1)) * 1000',
  ),
  replace(
    'names no holder whose grant ends',
    /and \(ends_at is null or ends_at > (\$\d+)::timestamptz\)/g,
    'and (ends_at is null or ends_at > $1::timestamptz) and ends_at is null',
  ),
  replace(
    'names no holder through a role',
    /role = any\((\$\d+)::member_role\[\]\)/g,
    '(role = any($1::member_role[]) and false)',
  ),
  replace(
    'names no holder through the billing right',
    /billing_right and (\$\d+)::boolean/g,
    'billing_right and $1::boolean and false',
  ),
  replace('names no holder through a team', /where principal_kind = 'team'/g, 'where false'),
  replace('names no holder through an own grant', /where principal_kind = 'member'/g, 'where false'),
  replace('names no support staff', /where principal_kind = 'staff'/g, 'where false'),
  replace(
    'names no token',
    /from api_token where|from api_token\s+where organization_id = \$\d+\s+and account_id = any/g,
    '$& (array[]::uuid[]) and account_id = any',
  ),
];

/** The same database, whose prepared statements are bent on their way; what it does through builders is not. */
export function bentDatabase(db: Database, { bend }: SqlMutant): { db: Database; changed: () => number } {
  const pool = driverOf.get(db);
  if (!pool) throw new Error('Only a pool can be bent.');
  let changed = 0;
  const other = db.withoutPlugins().withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => result,
  });
  const unsafe: typeof pool.unsafe = (text, ...rest) => {
    const bent = bend(text);
    if (bent !== text) changed += 1;
    return pool.unsafe(bent, ...rest);
  };
  driverOf.set(other, Object.assign(Object.create(pool) as typeof pool, { unsafe }));
  return { db: other, changed: () => changed };
}
