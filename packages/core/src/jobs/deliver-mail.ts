import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { insertDevMail, lockWaitingMail, markMailDelivered } from '@atrium/db/outbox/outbox-queries';
import type { MailTransport } from '@atrium/mail/deliver/mail-transport';
import { parseMailMessage } from '@atrium/mail/mail-message';
import { type Brand, renderMail } from '@atrium/mail/render-mail';
import type { Host } from '../kernel/host.ts';

export type MailDelivery = {
  readonly brand: Brand;
  readonly from: string;
  /** Null keeps mails in the dev mailbox (NFR-1). */
  readonly transport: MailTransport | null;
};

/**
 * Sends one mail of the outbox. The row is locked meanwhile, so that a repeated job finds it gone. Into the dev
 * mailbox a mail comes exactly once; over SMTP a crash between the server's yes and our commit repeats it under
 * the same Message-ID.
 */
export async function deliverMail(host: Host, delivery: MailDelivery, id: string): Promise<void> {
  await runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    const waiting = await lockWaitingMail(system, id);
    if (!waiting) return;
    const message = parseMailMessage({ template: waiting.template, params: waiting.content });
    const { replyTo, ...mail } = renderMail(message, { brand: delivery.brand, locale: waiting.locale });
    if (delivery.transport) {
      await delivery.transport.deliver({
        ...{ ...mail, ...(replyTo && { replyTo }) },
        id,
        to: waiting.recipient,
        from: delivery.from,
        locale: waiting.locale,
      });
    } else {
      await insertDevMail(system, {
        ...mail,
        id,
        recipient: waiting.recipient,
        createdAt: waiting.createdAt,
      });
    }
    await markMailDelivered(system, id, host.now());
  });
}
