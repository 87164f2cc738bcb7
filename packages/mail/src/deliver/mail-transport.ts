import type { Locale } from '@atrium/contracts/locale';

export type OutgoingMail = {
  /** Of the outbox row. A repeat carries the same id, so that its Message-ID is the same. */
  readonly id: string;
  readonly to: string;
  /** `name@example.com` or `Name <name@example.com>`; from the configuration. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** Where a reply goes; without it nobody reads one. */
  readonly replyTo?: string;
};

/** Hands a mail over for delivery; resolves once the next server has taken responsibility for it. */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>;
}
