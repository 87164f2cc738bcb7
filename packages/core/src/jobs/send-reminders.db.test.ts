import { decimalFromMinor } from '@atrium/billing/money/minor';
import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { givePrepaid, inMoney, makeInvoice } from '../../test/money-world.ts';
import { createPerson, createTestOrganization, runAs, useTestHost } from '../../test/test-host.ts';
import { getInvoiceVerb } from '../invoice/get-invoice.ts';
import { startPayment } from '../payment/start-payment.ts';
import { sendReminders } from './send-reminders.ts';

const host = useTestHost();
const at = (day: string) => {
  host().clock.now = new Date(`${day}T09:00:00Z`);
};
let files = 100;

/** An empty statement, imported that day: the bank has nothing to tell. */
const bankIsHere = (personId: string) => {
  files += 1;
  return importXml(host(), personId, bankXml({ entries: [], sequence: files }));
};

async function world(dueOn = '2026-03-01') {
  at('2026-03-01');
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const invoice = await makeInvoice(host(), organizationId, { dueOn });
  return { person, organizationId, invoice };
}

const mailsOf = async (email: string) =>
  (
    await host()
      .db.selectFrom('outboxMail')
      .select(['template', 'content'])
      .where('recipient', '=', email)
      .execute()
  ).filter(({ template }) => template === 'paymentReminder');

const levelsOf = async (invoiceId: string) =>
  (
    await host()
      .db.selectFrom('paymentReminder')
      .select(['level', 'channel', 'kind'])
      .where('invoiceId', '=', invoiceId)
      .orderBy('level')
      .orderBy('channel')
      .execute()
  ).map(({ level, channel, kind }) => `${level} ${channel} ${kind}`);

const runOn = async (day: string, personId: string) => {
  at(day);
  await bankIsHere(personId);
  await sendReminders(host());
};

test('DUN-1: three levels at 5, 15 and 30 days, each once, by mail and by SMS to whom wants it', async () => {
  const { person, organizationId, invoice } = await world();
  await host()
    .db.updateTable('account')
    .set({ phone: '+41791234567', phoneVerifiedAt: host().now() })
    .where('id', '=', person.id)
    .execute();
  await host()
    .db.insertInto('contactPreference')
    .values({ organizationId, accountId: person.id, event: 'payment_reminder', byEmail: true, bySms: true })
    .execute();
  await runOn('2026-03-05', person.id);
  expect(await levelsOf(invoice.id)).toEqual([]);
  await runOn('2026-03-06', person.id);
  await Promise.all([sendReminders(host()), sendReminders(host()), sendReminders(host())]);
  expect(await levelsOf(invoice.id)).toEqual(['1 email remind', '1 sms remind']);
  expect(await mailsOf(person.email)).toHaveLength(1);
  await runOn('2026-03-16', person.id);
  await runOn('2026-03-31', person.id);
  await runOn('2026-04-20', person.id);
  expect(await levelsOf(invoice.id)).toHaveLength(6);
  const told = (await mailsOf(person.email)).map(({ content }) => content as { level: number; code: string });
  expect(told.map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(told[0]?.code).toMatch(/^R-\d{6}$/);
  const messages = await host()
    .db.selectFrom('outboxSms')
    .select('template')
    .where('phone', '=', '+41791234567')
    .execute();
  expect(messages).toHaveLength(3);
});

test('DUN-1: none without the bank’s data of the last banking day, none once money has arrived', async () => {
  const { person, invoice } = await world();
  at('2026-03-10');
  const before = await levelsOf(invoice.id);
  await host().db.deleteFrom('bankStatement').execute();
  await sendReminders(host());
  expect(await levelsOf(invoice.id)).toEqual(before);
  const entry = {
    amount: decimalFromMinor(invoice.grossMinor),
    reference: invoice.reference,
    bankReference: 'D1',
  };
  files += 1;
  await importXml(
    host(),
    person.id,
    bankXml({ entries: [{ ...entry, bookedOn: '2026-03-09' }], sequence: files }),
  );
  await sendReminders(host());
  expect(await levelsOf(invoice.id)).toEqual([]);
});

test('DUN-1: where the prepaid account covers it, the reminder offers that', async () => {
  const { person, organizationId, invoice } = await world();
  await givePrepaid(host(), organizationId, 50_000);
  await runOn('2026-03-06', person.id);
  expect(await levelsOf(invoice.id)).toEqual(['1 email offer_prepaid']);
});

test('DUN-1: paid and reminded at once, no reminder is written after the money', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { person, organizationId, invoice } = await world();
    await givePrepaid(host(), organizationId, invoice.grossMinor);
    at('2026-03-06');
    await bankIsHere(person.id);
    let paidFirst = false;
    await Promise.all([
      inMoney(host(), organizationId, async (tenant, effects) => {
        await startPayment(
          tenant,
          host(),
          {
            ...{
              purpose: 'invoice',
              invoiceIds: [invoice.id],
              topUp: null,
              prepaid: 'none',
              createdBy: null,
            },
            method: { kind: 'prepaid' },
          },
          host().now(),
          effects,
        );
        // Whoever holds the money decides: what is written by now was written before it.
        const seen = await tenant.db
          .selectFrom('paymentReminder')
          .select('level')
          .where('invoiceId', '=', invoice.id)
          .execute();
        paidFirst = seen.length === 0;
      }),
      sendReminders(host()),
    ]);
    if (paidFirst) expect(await levelsOf(invoice.id)).toEqual([]);
  }
});

test('DUN-2, DUN-3: the invoice’s page shows the number of each reminder, and money that did not match', async () => {
  const { person, organizationId, invoice } = await world('2026-02-20');
  await runOn('2026-02-26', person.id);
  const [mail] = await mailsOf(person.email);
  const wrong = { amount: '1.00', reference: invoice.reference, bankReference: 'W1' };
  await importXml(host(), person.id, bankXml({ entries: [wrong], sequence: 99 }));
  const view = await runAs(host(), person, getInvoiceVerb, { organizationId, invoiceId: invoice.id });
  const { code, link } = (mail?.content ?? {}) as { code: string; link: string };
  expect(view.reminders).toEqual([
    { level: 1, channel: 'email', code, sentOn: '2026-02-26', amountMinor: invoice.grossMinor },
  ]);
  expect(link).toBe(`https://portal.example/o/${organizationId}/accounting/invoices/${invoice.id}`);
  expect(view.unmatched).toMatchObject([
    { amountMinor: 100, currency: 'CHF', outcome: 'prepaid_wrong_amount' },
  ]);
});
