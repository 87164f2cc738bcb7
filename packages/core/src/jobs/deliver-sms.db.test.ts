import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { expect, test } from 'vitest';
import { textMessagesTo, useTestHost } from '../../test/test-host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { deliverSms, type SmsDelivery } from './deliver-sms.ts';
import { releaseAbandonedMessages } from './release-abandoned-messages.ts';

const host = useTestHost();
const brand = { name: 'Atrium', url: 'https://portal.example' };
const toMailbox: SmsDelivery = { brand, transport: null };

type Sent = Parameters<NonNullable<SmsDelivery['transport']>['deliver']>[0];

/** A provider that takes its time and remembers. */
function slowProvider(failing = false) {
  const sent: Sent[] = [];
  const deliver = async (sms: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (failing) throw new Error('The SMS provider answered 503.');
    sent.push(sms);
  };
  return { sent, delivery: { brand, transport: { deliver } } };
}

let numbers = 0;

async function waitingSms(fail = false) {
  numbers += 1;
  const phone = `+4179${String(numbers).padStart(7, '0')}`;
  const written = runTransaction(host().db, async (db) => {
    const { outbox, write } = createOutboxRecorder(host().now());
    outbox.sms({ phone, locale: 'fr' }, { template: 'signInCode', params: { code: '048213', minutes: 10 } });
    await write(db);
    if (fail) throw new Error('the change failed');
  });
  await written.catch(() => {});
  const [row] = await textMessagesTo(host().db, phone);
  return { phone, id: row?.id ?? newId(), row };
}

const shownTo = (phone: string) =>
  host().db.selectFrom('devSms').selectAll().where('phone', '=', phone).execute();

test('NFR-1: without a provider the text message is in the dev mailbox, with its code', async () => {
  const { id, phone } = await waitingSms();
  await deliverSms(host(), toMailbox, id);
  const shown = await shownTo(phone);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.text).toContain('048213');
  expect(shown[0]?.text).toContain('@portal.example #048213');
});

test('NFR-2: no commit, no text message', async () => {
  const { row } = await waitingSms(true);
  expect(row).toBeUndefined();
});

test('SEC-1: after delivery the outbox holds no code', async () => {
  const { id, phone } = await waitingSms();
  await deliverSms(host(), toMailbox, id);
  const [row] = await textMessagesTo(host().db, phone);
  expect(row).toMatchObject({ content: null, deliveredAt: host().now() });
});

test('NFR-2: a job that runs twice, or five times at once, sends one text message', async () => {
  const { id, phone } = await waitingSms();
  const { sent, delivery } = slowProvider();
  await Promise.all(Array.from({ length: 5 }, () => deliverSms(host(), delivery, id)));
  await deliverSms(host(), delivery, id);
  expect(sent).toEqual([{ id, to: phone, locale: 'fr', text: expect.stringContaining('048213') }]);
});

test('NFR-2: what the provider refuses stays, and goes out with a later try', async () => {
  const { id, phone } = await waitingSms();
  await expect(deliverSms(host(), slowProvider(true).delivery, id)).rejects.toThrow('503');
  expect((await textMessagesTo(host().db, phone))[0]).toMatchObject({ deliveredAt: null });
  const { sent, delivery } = slowProvider();
  await deliverSms(host(), delivery, id);
  expect(sent).toHaveLength(1);
});

// The queue's own tables, which the types of ours do not name.
type Job = { key: string; lockedBy: string | null; lockedAt: Date | null };
const queue = () => host().db.withSchema('graphile_worker').withTables<{ jobs: Job; _privateJobs: Job }>();

test('NFR-2: the job of a killed process is given back soon', async () => {
  const { id } = await waitingSms();
  await queue()
    .updateTable('_privateJobs')
    .set({ lockedBy: 'dead', lockedAt: new Date(Date.now() - 60_000) })
    .where('key', '=', id)
    .execute();
  await releaseAbandonedMessages(host());
  const job = await queue()
    .selectFrom('jobs')
    .select('lockedBy')
    .where('key', '=', id)
    .executeTakeFirstOrThrow();
  expect(job.lockedBy).toBeNull();
});
