import { randomBytes } from 'node:crypto';
import { hashToken } from '@atrium/core/kernel/session-token';
import postgres from 'postgres';

export const sizes = {
  people: 10_000,
  products: 20_000,
  teams: 1000,
  invoices: 100_000,
  grantsPerTeam: 10,
  peoplePerTeam: 20,
} as const;

export type AccessData = {
  readonly organizationId: string;
  readonly administrator: string;
  readonly collaborator: string;
  readonly collaboratorId: string;
  readonly teamId: string;
  readonly productId: string;
};

/** One large organization: people in teams, teams with products, and some rights of one's own. */
export async function createAccessData(url: string): Promise<AccessData> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const organizationId = '00000000-0000-7000-8000-000000000001';
  const { people, products, teams, invoices, grantsPerTeam, peoplePerTeam } = sizes;
  // A hash with the marks of a random id, so that the contracts take it for one.
  const id = (kind: string, n: string) =>
    `overlay(overlay(md5('${kind}' || ${n}) placing '4' from 13) placing '8' from 17)::uuid`;
  await sql.unsafe(`
    insert into organization (id, name, type, line1, line2, postal_code, city, country, phone, vat_number, document_locale, currency, created_at)
      values ('${organizationId}', 'Bench', 'company', '', '', '', '', 'CH', '', '', 'en', 'CHF', now());
    insert into account (id, login_identifier, login_identifier_confirmed_at, first_name, last_name, password_hash, locale, country, created_at)
      select ${id('person', 'n')}, 'person-' || n || '@bench.example', now(), 'First ' || (n * 7919) % 997, 'Last ' || (n * 104729) % 9973, 'none', 'en', 'CH', now()
      from generate_series(1, ${people}) n;
    insert into member (organization_id, account_id, role, created_at)
      select '${organizationId}', ${id('person', 'n')}, (case when n = 1 then 'legal_representative' when n % 50 = 0 then 'external_user' else 'collaborator' end)::member_role, now()
      from generate_series(1, ${people}) n;
    insert into product (organization_id, id, type, name, created_at)
      select '${organizationId}', ${id('product', 'n')}, (array['product.drive', 'product.hosting', 'product.domain', 'product.backup'])[1 + n % 4], 'Product ' || lpad(n::text, 6, '0'), now()
      from generate_series(1, ${products}) n;
    insert into work_team (organization_id, id, name, colour, created_at)
      select '${organizationId}', ${id('team', 'n')}, 'Team ' || lpad(n::text, 4, '0'), 'blue', now() from generate_series(1, ${teams}) n;
    insert into team_member (organization_id, team_id, account_id, leader, created_at)
      select '${organizationId}', ${id('team', 'n')}, ${id('person', `(1 + (n * 37 + k * 411) % ${people})`)}, k = 1, now()
      from generate_series(1, ${teams}) n, generate_series(1, ${peoplePerTeam}) k on conflict do nothing;
    insert into access_grant (organization_id, id, principal_id, principal_kind, resource_type, resource_id, level, created_at)
      select '${organizationId}', gen_random_uuid(), ${id('team', 'n')}, 'team', 'product.drive', ${id('product', `(4 * (1 + (n * 13 + k * 101) % ${products / 4}))`)}, 'write', now()
      from generate_series(1, ${teams}) n, generate_series(1, ${grantsPerTeam}) k;
    insert into invoice (organization_id, id, seller_id, reference, reference_number, due_on, created_at, currency, net_minor, vat_minor, gross_minor,
        seller, bill_to, locale, vat_kind, origin, status, series, fiscal_year, number, number_text, issued_on, paid_minor, paid_at)
      select '${organizationId}', ${id('invoice', 'n')}, 1, lpad((n * 7)::text, 27, '0'), n, '2026-01-31', now() - n * interval '1 hour', 'CHF', 1000, 81, 1081,
        '{}', '{}', 'en', 'domestic', 'renewal', 'paid', 'INV', 2026 - n % 8, n, 'INV-' || (2026 - n % 8) || '-' || lpad(n::text, 6, '0'), '2026-01-01', 1081, now()
      from generate_series(1, ${invoices}) n;
  `);
  // As a store that runs for a while has been: indexes are read alone.
  await sql.unsafe('vacuum analyze');
  const idOf = async (kind: string, n: number): Promise<string> => {
    const [row] = await sql.unsafe(`select ${id(kind, String(n))} as id`);
    return String(row?.id);
  };
  const token = async (person: number): Promise<string> => {
    const secret = randomBytes(32).toString('base64url');
    await sql`insert into session (token_hash, id, account_id, created_at, last_used_at, expires_at, address, user_agent)
      values (${hashToken(secret)}, gen_random_uuid(), ${await idOf('person', person)}, now(), now(), now() + interval '1 day', '', '')`;
    return secret;
  };
  const data = {
    organizationId,
    administrator: await token(1),
    collaborator: await token(38),
    collaboratorId: await idOf('person', 38),
    teamId: await idOf('team', 500),
    productId: await idOf('product', 400),
  };
  await sql.end();
  return data;
}
