import type { Locale } from '@atrium/contracts/locale';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { insertOutboxMails, type OutboxMail } from '@atrium/db/outbox/outbox-queries';
import type { MailMessage } from '@atrium/mail/mail-message';

/** Side effects of a verb: stored with the change, carried out after the commit. */
export type Outbox = {
  readonly mail: (to: { readonly email: string; readonly locale: Locale }, message: MailMessage) => void;
};

export function createOutboxRecorder(now: Date) {
  const mails: OutboxMail[] = [];
  const outbox: Outbox = {
    mail: (to, { template, params }) => {
      mails.push({ id: newId(), recipient: to.email, locale: to.locale, template, content: { ...params } });
    },
  };
  return { outbox, write: (db: Database) => insertOutboxMails(db, mails, now) };
}
