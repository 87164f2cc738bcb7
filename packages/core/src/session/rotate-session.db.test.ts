import { runTransaction } from '@atrium/db/client/run-transaction';
import { holdMembers } from '@atrium/db/member/hold-members';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  outcomeOf,
  requestOf,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { hashToken } from '../kernel/session-token.ts';
import { confirmPasswordVerb } from './confirm-password.ts';
import { endOtherSessionsVerb } from './end-other-sessions.ts';
import { signOutVerb } from './sign-out.ts';

const host = useTestHost();
const works = async (token: string | null | undefined) =>
  (await outcomeOf(getAccountVerb.run(host(), requestOf(token), {}))) === 'ok';
const confirm = (token: string, password = testPassword) => {
  const request = requestOf(token);
  return confirmPasswordVerb
    .run(host(), request, { password })
    .then(() => request.issued.filter((issued) => issued !== null));
};
const sensitive = (token: string | null | undefined) =>
  outcomeOf(endOtherSessionsVerb.run(host(), requestOf(token), {}));

test('SEC-9: a confirmed password brings a new token; the old one answers for 30 seconds and opens nothing sensitive', async () => {
  const person = await createPerson(host());
  const [token] = await confirm(person.token);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(token).not.toBe(person.token);
  expect(await works(token)).toBe(true);
  expect(await works(person.token)).toBe(true);
  expect(await sensitive(person.token)).toBe('session.sudo_required');
  expect(await sensitive(token)).toBe('ok');
  advance(host(), 30);
  expect(await works(person.token)).toBe(false);
  expect(await works(token)).toBe(true);
});

test('SEC-9: a wrong password brings no token', async () => {
  const person = await createPerson(host());
  expect(await outcomeOf(confirm(person.token, 'wrong'))).toBe('session.password_wrong');
  expect(await works(person.token)).toBe(true);
});

test('SEC-9: of two tabs that confirm at once one hands out the token, and both go on', async () => {
  const person = await createPerson(host());
  const issued = await Promise.all([confirm(person.token), confirm(person.token), confirm(person.token)]);
  const tokens = issued.flat();
  expect(tokens).toHaveLength(1);
  expect(await sensitive(tokens[0])).toBe('ok');
  expect(await works(person.token)).toBe(true);
});

test('SEC-9: the token of before does not last longer by another change', async () => {
  const person = await createPerson(host());
  const [second = ''] = await confirm(person.token);
  const [third = ''] = await confirm(second);
  expect(await works(person.token)).toBe(false);
  expect(await works(second)).toBe(true);
  expect(await works(third)).toBe(true);
});

test('SEC-9: signing out with the token of before ends the session, too', async () => {
  const person = await createPerson(host());
  const [token] = await confirm(person.token);
  await signOutVerb.run(host(), requestOf(person.token), {});
  expect(await works(token)).toBe(false);
});

test('MEM-8, SEC-9: the token of before holds the membership, too: nobody is removed in the middle of what they do', async () => {
  const [owner, person] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, person, 'administrator');
  await confirm(person.token);
  const free = async () => {
    const rows = host()
      .db.selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId);
    return (await rows.forUpdate().skipLocked().execute()).map(({ accountId }) => accountId);
  };
  const freeWhileHeld = (memberId: string | null) =>
    runTransaction(host().db, async (db) => {
      await holdMembers(db, organizationId, { by: 'session', hash: hashToken(person.token) }, memberId);
      return free();
    });
  expect(await freeWhileHeld(null)).toEqual([owner.id]);
  expect(await freeWhileHeld(owner.id)).toEqual([]);
  expect((await free()).sort()).toEqual([owner.id, person.id].sort());
});
