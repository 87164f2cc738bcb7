import {
  listMailboxesByAddress,
  mailboxType,
  setDemoMailboxPassword,
} from '@atrium/db/mailbox/mailbox-queries';
import { mayElsewhere } from '../kernel/may-elsewhere.ts';
import type { Mailbox, MailboxPasswords } from './mailbox-passwords.ts';

const maxMailboxes = 20;

/** The mail product of a demo: its mailboxes are parts of products, their passwords argon2id hashes in a table. */
export const demoMailboxPasswords: MailboxPasswords = {
  find: async (own, address, now) => {
    const manageable: Mailbox[] = [];
    for (const mailbox of await listMailboxesByAddress(own, address, maxMailboxes)) {
      const { organizationId, id, parentIds } = mailbox;
      const resource = { type: mailboxType, id, parentIds };
      const action = `${mailboxType}.settings.update`;
      if (await mayElsewhere(own, { organizationId, action, resource }, now)) manageable.push(mailbox);
    }
    return manageable;
  },
  set: (own, mailbox, passwordHash, now) => setDemoMailboxPassword(own, mailbox, passwordHash, now),
};
