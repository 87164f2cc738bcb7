import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { insertDevSms, lockWaitingSms, markSmsDelivered } from '@atrium/db/outbox/sms-queries';
import type { SmsTransport } from '@atrium/mail/deliver/sms-transport';
import type { Brand } from '@atrium/mail/render-mail';
import { renderSms } from '@atrium/mail/sms/render-sms';
import { parseSmsMessage } from '@atrium/mail/sms/sms-message';
import type { Host } from '../kernel/host.ts';

export type SmsDelivery = {
  readonly brand: Brand;
  /** Null keeps text messages in the dev mailbox (NFR-1). */
  readonly transport: SmsTransport | null;
};

/**
 * Sends one text message of the outbox, as deliverMail does with mails: into the dev mailbox exactly once; over a
 * provider a crash between its yes and our commit repeats the message under the same key.
 */
export async function deliverSms(host: Host, { brand, transport }: SmsDelivery, id: string): Promise<void> {
  await runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    const waiting = await lockWaitingSms(system, id);
    if (!waiting) return;
    const { phone, locale, createdAt } = waiting;
    const message = parseSmsMessage({ template: waiting.template, params: waiting.content });
    const text = renderSms(message, { brand, locale });
    if (transport) await transport.deliver({ id, to: phone, text, locale });
    else await insertDevSms(system, { id, phone, text, createdAt });
    await markSmsDelivered(system, id, host.now());
  });
}
