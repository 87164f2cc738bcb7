import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { dunningDays } from '@atrium/billing/schedule/dunning-schedule';
import { bankDataThrough } from '@atrium/db/bank/bank-statement-queries';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { listBillingContacts } from '@atrium/db/member/billing-contact-queries';
import { listOverdue, type OverdueKey } from '@atrium/db/reminder/reminder-queries';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { daysNow } from '../organization/days-now.ts';
import { remindInvoice } from '../reminder/remind-invoice.ts';

const batch = 200;

/** Daily: reminds of invoices that are overdue, each level once (DUN-1). One that fails stops nobody else's. */
export async function sendReminders(host: Host): Promise<number> {
  const through = await bankDataThrough(systemScope(host.db), host.seller.id);
  // Where it is latest; each is then asked by the day of its own organization (SUB-2).
  const dueBefore = addDays(calendarDate(daysNow(host, host.now()).latest), -dunningDays[0]);
  let after: OverdueKey | null = null;
  let sent = 0;
  for (;;) {
    const found: OverdueKey[] = await listOverdue(systemScope(host.db), dueBefore, after, batch);
    for (const key of found) if (await remindOne(host, key, through)) sent += 1;
    after = found.at(-1) ?? null;
    if (found.length < batch) return sent;
  }
}

async function remindOne(host: Host, key: OverdueKey, through: string | null): Promise<boolean> {
  const now = host.now();
  try {
    return await runTransaction(host.db, async (db) => {
      const outbox = createOutboxRecorder(now);
      const done = await remindInvoice(tenantScope(db, key.organizationId), key.id, {
        ...{ host, now, outbox: outbox.outbox },
        bankDataThrough: through === null ? null : calendarDate(through),
        contactsOf: (organizationId) =>
          listBillingContacts(systemScope(db), [organizationId], 'payment_reminder', now),
      });
      await outbox.write(db);
      return done;
    });
  } catch (error) {
    host.log({ level: 'error', message: 'a payment reminder could not be sent', invoiceId: key.id, error });
    return false;
  }
}
