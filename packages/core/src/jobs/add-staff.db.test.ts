import { expect, test } from 'vitest';
import { outcomeOf, requestOf, staffEvents, useTestHost } from '../../test/test-host.ts';
import { signInVerb } from '../session/sign-in.ts';
import { addStaff } from './add-staff.ts';

const host = useTestHost();
const staff = {
  ...{ email: 'new@staff.test.example', firstName: 'New', lastName: 'Reviewer' },
  roles: ['reviewer' as const],
};

test('DESK-1: an account of the staff begins without a password, is recorded, and cannot be signed in to', async () => {
  expect(await addStaff(host().db, staff, host().now())).toBe(true);
  const { accountId, roles } = await host()
    .db.selectFrom('staffMember')
    .select(['accountId', 'roles'])
    .executeTakeFirstOrThrow();
  expect(String(roles)).toContain('reviewer');
  expect(await staffEvents(host().db, accountId)).toMatchObject([{ event: 'staff.add' }]);
  for (const password of ['x', 'plain:']) {
    const call = signInVerb.run(host(), requestOf(), { email: staff.email, password });
    expect(await outcomeOf(call)).toBe('session.credentials_wrong');
  }
});

test('DESK-1: a customer’s address does not become one of the staff', async () => {
  expect(await addStaff(host().db, staff, host().now())).toBe(false);
});
