import type { Locale } from '@atrium/contracts/locale';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { insertOutboxMails, type OutboxMail } from '@atrium/db/outbox/outbox-queries';
import { insertOutboxSms, type OutboxSms } from '@atrium/db/outbox/sms-queries';
import type { MailMessage } from '@atrium/mail/mail-message';
import type { SmsMessage } from '@atrium/mail/sms/sms-message';

/** Side effects of a verb: stored with the change, carried out after the commit. */
export type Outbox = {
  readonly mail: (to: { readonly email: string; readonly locale: Locale }, message: MailMessage) => void;
  /** Whether the installation can send text messages at all, `host.smsAvailable` says. */
  readonly sms: (to: { readonly phone: string; readonly locale: Locale }, message: SmsMessage) => void;
};

export function createOutboxRecorder(now: Date) {
  const mails: OutboxMail[] = [];
  const messages: OutboxSms[] = [];
  const outbox: Outbox = {
    mail: (to, { template, params }) => {
      mails.push({ id: newId(), recipient: to.email, locale: to.locale, template, content: { ...params } });
    },
    sms: ({ phone, locale }, { template, params }) => {
      messages.push({ id: newId(), phone, locale, template, content: { ...params } });
    },
  };
  const write = async (db: Database): Promise<void> => {
    await insertOutboxMails(db, mails, now);
    await insertOutboxSms(db, messages, now);
  };
  return { outbox, write };
}
