import type { DataKeeper } from './data-keeper.ts';
import { storedData } from './stored-data.ts';

/** A mailbox of the organization that was shared with them: only the share ends. */
export const sharedMailboxes: DataKeeper = {
  decisions: ['withdraw'],
  whenLeaving: 'withdraw',
  ...storedData('shared_mailbox'),
};
