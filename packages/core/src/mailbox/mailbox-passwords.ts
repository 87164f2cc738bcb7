import type { OrganizationId } from '@atrium/contracts/fields';
import type { AccountScope } from '@atrium/db/client/scopes';

/** A mailbox that the person may manage, in one of their organizations. */
export type Mailbox = {
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly id: string;
  readonly parentIds: readonly string[];
};

/** What a mail product plugs in, so that one password can be set in both places when a person asks for it (ACC-9). */
export type MailboxPasswords = {
  /** The mailboxes with this address whose settings the person may change; the permissions engine decides. */
  readonly find: (own: AccountScope, address: string, now: Date) => Promise<readonly Mailbox[]>;
  /** Sets the password in the caller's transaction. A product that lives elsewhere writes an outbox row. */
  readonly set: (own: AccountScope, mailbox: Mailbox, passwordHash: string, now: Date) => Promise<void>;
};
