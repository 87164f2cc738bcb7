import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import type { BenchRow } from './report.ts';

const run = promisify(execFile);

/** INV-6: the history of `measureHistory` as CSV, written in the background by a worker of its own, started as the server is. */
export async function measureExport(url: string): Promise<BenchRow[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [asked] = await sql<{ organizationId: string; id: string }[]>`
      with reseller as (select id from organization where name = 'Reseller'),
      person as (
        insert into account (id, first_name, last_name, login_identifier, login_identifier_confirmed_at, password_hash, locale, country, created_at)
        values (gen_random_uuid(), 'Bench', 'Export', 'export@bench.example', now(), '', 'en', 'CH', now()) returning id),
      joined as (
        insert into member (organization_id, account_id, role, created_at)
        select reseller.id, person.id, 'administrator', now() from reseller, person)
      insert into invoice_export (organization_id, id, account_id, filter, locale, by_mail, asked_at, asked_on, invoices, expires_at)
      select reseller.id, gen_random_uuid(), person.id, '{"states":[],"from":null,"to":null,"search":""}', 'en', true,
        now(), '2026-02-28', (select count(*) from invoice where organization_id = reseller.id), 'infinity' from reseller, person
      returning organization_id as "organizationId", id`;
    const worker = join(import.meta.dirname, 'billing-export-run.ts');
    const { stdout } = await run(
      process.execPath,
      ['--max-semi-space-size=8', worker, url, asked?.organizationId ?? '', asked?.id ?? ''],
      { env: { ...process.env, MALLOC_ARENA_MAX: '2' } },
    );
    const { seconds, megabytes } = JSON.parse(stdout) as {
      readonly seconds: number;
      readonly megabytes: number;
    };
    const [made] = await sql<{ state: string; done: number; bytes: string }[]>`
      select state, done, size_bytes as bytes from invoice_export`;
    if (made?.state !== 'ready') throw new Error('The export was not made.');
    return [
      { what: `export of ${made.done} invoices in the background`, value: seconds, unit: 's' },
      { what: 'memory of its worker', value: megabytes, unit: 'MB', target: { atMost: 300 } },
      { what: 'its file', value: Number(made.bytes) / 1e6, unit: 'MB' },
    ];
  } finally {
    await sql.end();
  }
}
