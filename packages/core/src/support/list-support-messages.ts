import { listSupportMessages } from '@atrium/contracts/support/list-support-messages';
import { listedMessages } from '@atrium/contracts/support/support-types';
import { listOwnMessages } from '@atrium/db/support/message-queries';
import { implement } from '../kernel/implement.ts';

export const listSupportMessagesVerb = implement(listSupportMessages, async ({ own }) => {
  const messages = await listOwnMessages(own, listedMessages);
  return {
    messages: messages.map(({ createdAt, ...shown }) => ({ ...shown, createdAt: createdAt.toISOString() })),
  };
});
