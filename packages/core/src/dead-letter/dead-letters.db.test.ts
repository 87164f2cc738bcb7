import { failedJob } from '@atrium/db/outbox/fail-job.fixture';
import { insertOutboxMails } from '@atrium/db/outbox/outbox-queries';
import { expect, test } from 'vitest';
import { createStaff, outcomeOf, runAs, staffEvents, useTestHost } from '../../test/test-host.ts';
import { listDeadLettersVerb } from './list-dead-letters.ts';
import { problemOf } from './problem-of.ts';
import { replayDeadLettersVerb } from './replay-dead-letters.ts';

const host = useTestHost();

test('DESK-2, NFR-2: what failed for good is listed, begins anew once, and is recorded; what still runs is left alone', async () => {
  const admin = await createStaff(host(), 'admin');
  const problem = 'Error: 550 no such mailbox <anna@customer.example>\n    at deliver (smtp.ts:1)';
  const dead = await failedJob(host().db, 'deliver_mail', { id: 'x' }, problem);
  const second = await failedJob(host().db, 'refund_payment', { id: 'y' }, 'provider says no');
  const mail = {
    id: '01a22cb2-cc09-716d-a461-e7509e6584de',
    recipient: 'a@b.example',
    locale: 'en',
  } as const;
  await insertOutboxMails(host().db, [{ ...mail, template: 'x', content: {} }], host().now());
  const list = async (before: string | null = null) =>
    (await runAs(host(), admin, listDeadLettersVerb, { before })).jobs;
  expect(await list()).toMatchObject([
    { id: second, task: 'refund_payment', problem: 'provider says no' },
    { id: dead, task: 'deliver_mail', attempts: 1, problem: 'Error: 550 no such mailbox <…@…>' },
  ]);
  expect((await list(second)).map(({ id }) => id)).toEqual([dead]);
  const replay = (...ids: string[]) => runAs(host(), admin, replayDeadLettersVerb, { ids });
  const running = String(Number(second) + 1);
  expect(await replay(dead, running, '999999')).toEqual({ replayed: [dead] });
  expect(await replay(dead)).toEqual({ replayed: [] });
  expect((await list()).map(({ id }) => id)).toEqual([second]);
  const events = (await staffEvents(host().db, admin.id)).filter(
    ({ event }) => event === 'deadLetter.replay',
  );
  expect(events[0]).toMatchObject({ after: { replayed: [dead] } });
});

test('DESK-1: failed jobs are for whoever manages the desk', async () => {
  const other = await createStaff(host(), 'agent', 'finance', 'reviewer', 'catalogue');
  expect(await outcomeOf(runAs(host(), other, listDeadLettersVerb, {}))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), other, replayDeadLettersVerb, { ids: ['1'] }))).toBe(
    'permission.denied',
  );
});

test('API-2: of an error the first line is told, without addresses and telephone numbers', () => {
  expect(problemOf('could not text +41 79 123 45 67: gone\nstack')).toBe('could not text +…: gone');
  expect(problemOf(null)).toBe('');
  expect(problemOf('x'.repeat(500))).toHaveLength(200);
});
