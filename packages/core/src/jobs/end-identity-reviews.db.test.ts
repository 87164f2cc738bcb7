import { expect, test } from 'vitest';
import { approveCase, openCase, submitCase, uploadTo, visitor } from '../../test/identity-case.ts';
import {
  accountEvents,
  advance,
  lastMailTo,
  mailsTo,
  outcomeOf,
  startTestSession,
  type TestRequest,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { stopIdentityReviewVerb } from '../identity-review/stop-identity-review.ts';
import { finishSignInVerb } from '../session/finish-sign-in.ts';
import { sendSignInCodeVerb } from '../session/send-sign-in-code.ts';
import { signInVerb } from '../session/sign-in.ts';
import { endIdentityReviews } from './end-identity-reviews.ts';

const host = useTestHost();
const hour = 3600;

const count = async (table: 'backupCode' | 'secondFactor' | 'session', accountId: string) =>
  (await host().db.selectFrom(table).select('accountId').where('accountId', '=', accountId).execute()).length;
const stateOf = async (id: string) =>
  (await host().db.selectFrom('identityReview').select('state').where('id', '=', id).executeTakeFirst())
    ?.state;
const documents = async (id: string) =>
  (await host().db.selectFrom('identityDocument').select('kind').where('reviewId', '=', id).execute()).length;

test('SEC-6: the second factor goes after 72 hours and not a second before, with every session', async () => {
  const { id, person } = await approveCase(host());
  await startTestSession(host(), person, true);
  advance(host(), 72 * hour - 1);
  await endIdentityReviews(host());
  expect([await stateOf(id), await count('secondFactor', person.id)]).toEqual(['waiting', 1]);
  advance(host(), 1);
  await endIdentityReviews(host());
  expect(await stateOf(id)).toBe('completed');
  expect([await count('secondFactor', person.id), await count('session', person.id)]).toEqual([0, 0]);
  expect(await documents(id)).toBe(0);
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ stage: 'completed' });
  expect((await accountEvents(host().db, person.id)).at(-1)?.event).toBe('identityReview.complete');
});

test('SEC-6: five processes that find the same case carry it out once', async () => {
  const { person } = await approveCase(host());
  advance(host(), 72 * hour);
  const before = (await mailsTo(host().db, person.email)).length;
  await Promise.all(Array.from({ length: 5 }, () => endIdentityReviews(host())));
  expect((await mailsTo(host().db, person.email)).length - before).toBe(1);
});

test('SEC-6: a stop at the very end of the waiting time against the job, 50 times: one of them, never both', async () => {
  const ended: Record<string, number> = { completed: 0, stopped: 0 };
  for (let round = 0; round < 50; round += 1) {
    const { id, person, token } = await approveCase(host());
    advance(host(), 72 * hour);
    const stop = () => stopIdentityReviewVerb.run(host(), visitor(), { token });
    const [stopped] = await Promise.all([outcomeOf(stop()), endIdentityReviews(host())]);
    const state = (await stateOf(id)) ?? '';
    const factors = await count('secondFactor', person.id);
    expect([stopped, state, factors]).toEqual(
      stopped === 'ok' ? ['ok', 'stopped', 1] : ['identity.ended', 'completed', 0],
    );
    ended[state] = (ended[state] ?? 0) + 1;
  }
  expect((ended.completed ?? 0) + (ended.stopped ?? 0)).toBe(50);
}, 60_000);

test('SEC-6: a sign-in that passes the second factor stops the case, and everybody is told', async () => {
  const { id, person } = await approveCase(host());
  await host()
    .db.updateTable('secondFactor')
    .set({ phone: '+41791234567' })
    .where('accountId', '=', person.id)
    .execute();
  const first = visitor();
  await signInVerb.run(host(), first, { email: person.email, password: testPassword });
  expect(await stateOf(id)).toBe('waiting');
  const second = { ...visitor(), signInToken: (first as TestRequest).signIns.at(-1) ?? null };
  await sendSignInCodeVerb.run(host(), second, {});
  const sms = await host()
    .db.selectFrom('outboxSms')
    .selectAll()
    .where('phone', '=', '+41791234567')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const { code } = sms.content as { code: string };
  await finishSignInVerb.run(host(), second, { method: 'sms', code });
  expect([await stateOf(id), await documents(id)]).toEqual(['stopped', 0]);
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ stage: 'stopped' });
  expect((await accountEvents(host().db, person.id)).at(-1)).toMatchObject({
    event: 'identityReview.stop',
    after: { by: 'sign_in' },
  });
  advance(host(), 72 * hour);
  await endIdentityReviews(host());
  expect(await count('secondFactor', person.id)).toBe(1);
});

test('SEC-6: a case without pictures ends after two days, quietly', async () => {
  const opened = await openCase(host());
  await uploadTo(host(), opened, 'front');
  advance(host(), 48 * hour);
  await endIdentityReviews(host());
  const row = await host()
    .db.selectFrom('identityReview')
    .selectAll()
    .where('accountId', '=', opened.person.id)
    .executeTakeFirstOrThrow();
  expect([row.state, await documents(row.id)]).toEqual(['expired', 0]);
  expect(await mailsTo(host().db, opened.person.email)).toEqual([]);
});

test('SEC-6: pictures that nobody judges are erased after thirty days, and the person is told', async () => {
  const { id, person } = await submitCase(host());
  advance(host(), 30 * 24 * hour - 1);
  await endIdentityReviews(host());
  expect(await documents(id)).toBe(3);
  advance(host(), 1);
  await endIdentityReviews(host());
  expect([await stateOf(id), await documents(id)]).toEqual(['expired', 0]);
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ stage: 'expired' });
});
