import { expect, test } from 'vitest';
import { createReviewer, submitCase } from '../../test/identity-case.ts';
import {
  accountEvents,
  createPerson,
  createStaff,
  lastMailTo,
  mailsTo,
  outcomeOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { decideIdentityReviewVerb } from './decide-identity-review.ts';
import { getIdentityReviewVerb } from './get-identity-review.ts';
import { listIdentityReviewVerb } from './list-identity-review.ts';
import { readIdentityDocumentVerb } from './read-identity-document.ts';

const host = useTestHost();

const approve = (reviewer: TestPerson, id: string) =>
  runAs(host(), reviewer, decideIdentityReviewVerb, { id, decision: 'approve' });
const refuse = (reviewer: TestPerson, id: string) =>
  runAs(host(), reviewer, decideIdentityReviewVerb, { id, decision: 'refuse', reason: 'unreadable' });
const listed = async (reviewer: TestPerson, id: string) =>
  (await runAs(host(), reviewer, listIdentityReviewVerb, {})).cases.some((found) => found.id === id);
const documentsOf = (id: string) =>
  host().db.selectFrom('identityDocument').select('kind').where('reviewId', '=', id).execute();

test('SEC-6: one approval is not enough, the second one starts the waiting time', async () => {
  const { id, person } = await submitCase(host());
  expect(await approve(await createReviewer(host()), id)).toEqual({ state: 'submitted', endsAt: null });
  const endsAt = new Date(host().now().getTime() + 72 * 3_600_000).toISOString();
  expect(await approve(await createReviewer(host()), id)).toEqual({ state: 'waiting', endsAt });
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({
    stage: 'waiting',
    waitHours: 72,
  });
  expect((await accountEvents(host().db, person.id)).at(-1)?.event).toBe('identityReview.approve');
});

test('SEC-6: the phone is told when the waiting time begins, with a link that stops it', async () => {
  const { id, person } = await submitCase(host());
  await host()
    .db.updateTable('secondFactor')
    .set({ phone: '+41791112233' })
    .where('accountId', '=', person.id)
    .execute();
  for (let i = 0; i < 2; i += 1) await approve(await createReviewer(host()), id);
  const sent = await host()
    .db.selectFrom('outboxSms')
    .selectAll()
    .where('phone', '=', '+41791112233')
    .execute();
  expect(sent).toMatchObject([
    { template: 'identityReview', content: { link: expect.stringContaining('/stop-identity-review#') } },
  ]);
});

test('SEC-6: the same reviewer counts once, also twenty times at once', async () => {
  const { id } = await submitCase(host());
  const reviewer = await createReviewer(host());
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(approve(reviewer, id))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'identity.already_decided']));
  const { state } = await host()
    .db.selectFrom('identityReview')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(state).toBe('submitted');
});

test('SEC-6: two reviewers at once: the waiting time starts once, and everybody is told once', async () => {
  const reviewers = [await createReviewer(host()), await createReviewer(host())];
  for (let round = 0; round < 10; round += 1) {
    const { id, person } = await submitCase(host());
    const answers = await Promise.all(reviewers.map((reviewer) => approve(reviewer, id)));
    expect(answers.map(({ state }) => state).sort()).toEqual(['submitted', 'waiting']);
    expect(await mailsTo(host().db, person.email)).toHaveLength(2);
  }
});

test('SEC-6: one approves while the other refuses: the refusal ends the case, whoever is first', async () => {
  const reviewers = [await createReviewer(host()), await createReviewer(host())] as const;
  for (let round = 0; round < 10; round += 1) {
    const { id, person } = await submitCase(host());
    await Promise.allSettled([approve(reviewers[0], id), refuse(reviewers[1], id)]);
    expect((await lastMailTo(host().db, person.email)).content.stage).toBe('refused');
    expect(await documentsOf(id)).toEqual([]);
  }
});

test('SEC-6: a refusal ends the case, says why, and erases the documents', async () => {
  const { id, person } = await submitCase(host());
  expect(await refuse(await createReviewer(host()), id)).toEqual({ state: 'refused', endsAt: null });
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({
    stage: 'refused',
    reason: 'unreadable',
  });
  expect(await documentsOf(id)).toEqual([]);
  expect(await outcomeOf(approve(await createReviewer(host()), id))).toBe('identity.not_for_you');
});

test('SEC-6: nobody reviews their own case, nor sees it', async () => {
  const { id, person } = await submitCase(host());
  const reviewer = await createReviewer(host());
  await host()
    .db.updateTable('identityReview')
    .set({ accountId: reviewer.id })
    .where('id', '=', id)
    .execute();
  expect(person.id).not.toBe(reviewer.id);
  expect(await listed(reviewer, id)).toBe(false);
  const calls = [
    () => approve(reviewer, id),
    () => runAs(host(), reviewer, getIdentityReviewVerb, { id }),
    () => runAs(host(), reviewer, readIdentityDocumentVerb, { id, kind: 'front' }),
  ];
  for (const call of calls) expect(await outcomeOf(call())).toBe('identity.not_for_you');
});

test('SEC-6: a case waits in the list of every reviewer until they have judged it', async () => {
  const { id } = await submitCase(host());
  const [one, other] = [await createReviewer(host()), await createReviewer(host())];
  expect([await listed(one, id), await listed(other, id)]).toEqual([true, true]);
  await approve(one, id);
  expect([await listed(one, id), await listed(other, id)]).toEqual([false, true]);
});

test('SEC-6, AUD-1: reviewers see the documents, and every look is recorded', async () => {
  const { id, person } = await submitCase(host());
  const reviewer = await createReviewer(host());
  const seen = await runAs(host(), reviewer, getIdentityReviewVerb, { id });
  expect(seen).toMatchObject({ id, loginIdentifier: person.email, firstName: 'Test' });
  const file = await runAs(host(), reviewer, readIdentityDocumentVerb, { id, kind: 'selfie' });
  expect(Buffer.from(file.content, 'base64').subarray(8, 12).toString()).toBe('WEBP');
  expect((await staffEvents(host().db, reviewer.id)).slice(-2)).toMatchObject([
    { event: 'identityReview.get', targetId: id, accountId: person.id },
    { event: 'identityReview.readDocument', targetId: id, accountId: person.id, after: { kind: 'selfie' } },
  ]);
});

test('DESK-1: other staff and customers see no case and no document', async () => {
  const { id, person } = await submitCase(host());
  const input = { id, kind: 'front' };
  const others = [
    await createStaff(host(), 'agent', 'finance', 'catalogue', 'admin'),
    await createPerson(host()),
    person,
    null,
  ];
  const outcomes = [];
  for (const other of others)
    outcomes.push(await outcomeOf(runAs(host(), other, readIdentityDocumentVerb, input)));
  expect(outcomes).toEqual([
    'permission.denied',
    'request.not_found',
    'request.not_found',
    'session.required',
  ]);
});

test('SEC-6: what does not exist or has not been sent is nobody’s to judge', async () => {
  const reviewer = await createReviewer(host());
  const id = '00000000-0000-7000-8000-000000000000';
  expect(await outcomeOf(approve(reviewer, id))).toBe('identity.not_for_you');
});

test('SEC-8: judging asks for the password', async () => {
  const { id } = await submitCase(host());
  expect(await outcomeOf(approve(await createStaff(host(), 'reviewer'), id))).toBe('session.sudo_required');
});
