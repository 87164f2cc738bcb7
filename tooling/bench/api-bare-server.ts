import { createHash, randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import postgres from 'postgres';

// What the API is measured against: the obvious thing, one statement after the other, nothing around it.

const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10, transform: postgres.camel });
const app = new Hono();

const hashOf = (cookie: string | undefined): Buffer =>
  createHash('sha256')
    .update(cookie?.split('=')[1] ?? '')
    .digest();

app.get('/list', async (c) => {
  const tokenHash = hashOf(c.req.header('cookie'));
  const [session] = await sql`
    select s.id, s.account_id, a.first_name, a.last_name, a.locale from session s
    join account a on a.id = s.account_id where s.token_hash = ${tokenHash} and s.expires_at > now()`;
  if (!session) return c.text('no', 401);
  const [permission] = await sql`
    select role, billing_right from member where account_id = ${session.accountId} limit 1`;
  if (!permission) return c.text('no', 403);
  const organizations = await sql`
    select o.id, o.name, m.role from member m join organization o on o.id = m.organization_id
    where m.account_id = ${session.accountId} order by o.name, o.id limit 500`;
  return c.body(JSON.stringify({ organizations }), 200, { 'content-type': 'application/json' });
});

/** The statements of organization.update, in one transaction. */
app.post('/update', async (c) => {
  const tokenHash = hashOf(c.req.header('cookie'));
  const { organizationId, name } = await c.req.json<{ organizationId: string; name: string }>();
  const answer = await sql.begin(async (tx) => {
    const [actor] = await tx`
      select s.id, a.id as account_id, a.first_name, a.last_name, m.role from session s
      join account a on a.id = s.account_id
      left join member m on m.organization_id = ${organizationId} and m.account_id = s.account_id
      where s.token_hash = ${tokenHash} and s.expires_at > now()`;
    const [before] = await tx`select * from organization where id = ${organizationId} for no key update`;
    await tx`update organization set name = ${name}, type = ${before?.type}, line1 = ${before?.line1},
      line2 = ${before?.line2}, postal_code = ${before?.postalCode}, city = ${before?.city},
      country = ${before?.country}, phone = ${before?.phone}, vat_number = ${before?.vatNumber},
      document_locale = ${before?.documentLocale}, currency = ${before?.currency}, version = version + 1
      where id = ${organizationId}`;
    const [representative] = await tx`
      select a.login_identifier, a.first_name, a.locale from member m join account a on a.id = m.account_id
      where m.organization_id = ${organizationId} and m.role = 'legal_representative' order by a.id`;
    const [view] = await tx`
      select o.*, (select array_agg(concat_ws(' ', a.first_name, a.last_name)) from member m
        join account a on a.id = m.account_id
        where m.organization_id = o.id and m.role = 'legal_representative') as representatives
      from organization o where o.id = ${organizationId}`;
    await tx`insert into organization_audit_event (organization_id, id, event, actor_account_id, actor_kind,
      before, after, address, request_id, occurred_at) values (${organizationId}, ${randomUUID()},
      'organization.update', ${actor?.accountId}, 'account', ${tx.json({ name: before?.name })},
      ${tx.json({ name })}, '127.0.0.1', ${randomUUID()}, now())`;
    await tx`with mail as (insert into outbox_mail (id, recipient, locale, template, content, created_at)
        values (${randomUUID()}, ${representative?.loginIdentifier}, ${representative?.locale},
          'organizationChanged', ${tx.json({ name })}, now()) returning id)
      select graphile_worker.add_job('deliver_mail', json_build_object('id', mail.id), job_key := mail.id::text)
      from mail`;
    return view;
  });
  return c.body(JSON.stringify(answer), 200, { 'content-type': 'application/json' });
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
