import { expect, test } from 'vitest';
import { mailsTo, useTestHost } from '../../test/test-host.ts';
import { signUpVisitor } from '../../test/visitor.ts';
import { deliverMail, type MailDelivery } from './deliver-mail.ts';
import { releaseAbandonedMessages } from './release-abandoned-messages.ts';

const host = useTestHost();
const brand = { name: 'Atrium', url: 'https://portal.example' };
const toMailbox: MailDelivery = { brand, from: 'Atrium <no-reply@test.example>', transport: null };

type Sent = Parameters<NonNullable<MailDelivery['transport']>['deliver']>[0];

/** A mail server that takes its time and remembers. */
function slowServer(failing = false) {
  const sent: Sent[] = [];
  const deliver = async (mail: Sent) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (failing) throw new Error('451 try again later');
    sent.push(mail);
  };
  return { sent, delivery: { ...toMailbox, transport: { deliver } } as unknown as MailDelivery };
}

async function waitingMail() {
  const visitor = await signUpVisitor(host());
  const [mail] = await mailsTo(host().db, visitor.email);
  return { ...visitor, id: mail?.id ?? '' };
}

const outboxRow = (id: string) =>
  host().db.selectFrom('outboxMail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const devMails = (id: string) => host().db.selectFrom('devMail').selectAll().where('id', '=', id).execute();

test('NFR-1: without a mail server the mail is in the dev mailbox, with its link and code', async () => {
  const mail = await waitingMail();
  await deliverMail(host(), toMailbox, mail.id);
  const [shown] = await devMails(mail.id);
  expect(shown).toMatchObject({ recipient: mail.email });
  expect(shown?.text).toContain(mail.link);
  expect(shown?.text).toContain(mail.code);
});

test('SEC-1: after delivery the outbox holds neither link nor code', async () => {
  const mail = await waitingMail();
  await deliverMail(host(), toMailbox, mail.id);
  expect(await outboxRow(mail.id)).toMatchObject({ content: null, deliveredAt: host().now() });
});

test('NFR-2: a job that runs twice, or five times at once, delivers once', async () => {
  const mail = await waitingMail();
  const { sent, delivery } = slowServer();
  await Promise.all(Array.from({ length: 5 }, () => deliverMail(host(), delivery, mail.id)));
  await deliverMail(host(), delivery, mail.id);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ id: mail.id, to: mail.email, from: toMailbox.from, locale: 'fr' });
});

test('NFR-2: a mail that the server refuses stays, and goes out with a later try', async () => {
  const mail = await waitingMail();
  await expect(deliverMail(host(), slowServer(true).delivery, mail.id)).rejects.toThrow('451');
  expect(await outboxRow(mail.id)).toMatchObject({ deliveredAt: null, content: { code: mail.code } });
  const { sent, delivery } = slowServer();
  await deliverMail(host(), delivery, mail.id);
  expect(sent).toHaveLength(1);
});

// The queue's own tables, which the types of ours do not name.
type Job = { key: string; lockedBy: string | null; lockedAt: Date | null };
const queue = () => host().db.withSchema('graphile_worker').withTables<{ jobs: Job; _privateJobs: Job }>();

const holderOf = async (id: string) =>
  (await queue().selectFrom('jobs').select('lockedBy').where('key', '=', id).executeTakeFirstOrThrow())
    .lockedBy;

const take = (id: string, lockedBy: string, secondsAgo: number) =>
  queue()
    .updateTable('_privateJobs')
    .set({ lockedBy, lockedAt: new Date(Date.now() - secondsAgo * 1000) })
    .where('key', '=', id)
    .execute();

test('NFR-2: the job of a killed process is given back soon, that of a living one is not', async () => {
  const [dead, living, recent] = [await waitingMail(), await waitingMail(), await waitingMail()];
  await take(dead.id, 'dead', 60);
  await take(living.id, 'living', 60);
  await take(recent.id, 'recent', 5);
  await host()
    .db.transaction()
    .execute(async (db) => {
      // As long as somebody delivers, they hold the row.
      await db.selectFrom('outboxMail').select('id').where('id', '=', living.id).forUpdate().execute();
      await releaseAbandonedMessages(host());
    });
  expect(await holderOf(dead.id)).toBeNull();
  expect(await holderOf(living.id)).toBe('living');
  expect(await holderOf(recent.id)).toBe('recent');
});
