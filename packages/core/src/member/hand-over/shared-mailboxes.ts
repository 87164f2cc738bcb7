import type { HandOver } from './hand-over.ts';
import { storedData } from './stored-data.ts';

/** A mailbox of the organization that was shared with them: only the share ends. */
export const sharedMailboxes: HandOver = {
  decisions: ['withdraw'],
  whenLeaving: 'withdraw',
  ...storedData('shared_mailbox'),
};
