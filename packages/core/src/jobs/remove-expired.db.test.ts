import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { advance, createPerson, runAs, useTestHost } from '../../test/test-host.ts';
import { signUpVisitor } from '../../test/visitor.ts';
import { createOrganizationVerb } from '../organization/create-organization.ts';
import { removeExpired } from './remove-expired.ts';

const host = useTestHost();

const count = async () => {
  const tables = ['session', 'emailConfirmation', 'rateLimit', 'idempotencyKey'] as const;
  const counts = tables.map(async (table) => {
    const rows = await host()
      .db.selectFrom(table)
      .select((is) => is.fn.countAll().as('rows'))
      .execute();
    return [table, Number(rows[0]?.rows)];
  });
  return Object.fromEntries(await Promise.all(counts));
};

test('what has run out is removed when it has, and not before', async () => {
  const person = await createPerson(host());
  await signUpVisitor(host());
  const form = {
    idempotencyKey: randomUUID(),
    name: 'A',
    type: 'company',
    country: 'CH',
    documentLocale: 'en',
  };
  await runAs(host(), person, createOrganizationVerb, form);
  const all = await count();
  expect(all).toMatchObject({ session: 1, emailConfirmation: 1, idempotencyKey: 1 });
  expect(all.rateLimit).toBeGreaterThan(0);

  await removeExpired(host());
  expect(await count()).toEqual(all);
  advance(host(), 24 * 3600);
  await removeExpired(host());
  expect(await count()).toEqual({ session: 1, emailConfirmation: 0, rateLimit: 0, idempotencyKey: 1 });
  advance(host(), 7 * 24 * 3600);
  await removeExpired(host());
  expect(await count()).toMatchObject({ session: 1, idempotencyKey: 0 });
  advance(host(), 14 * 24 * 3600);
  await removeExpired(host());
  expect(await count()).toMatchObject({ session: 0 });
});
