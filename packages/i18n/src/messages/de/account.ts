import type { Messages } from '../../text-key.ts';
import type { account as en } from '../en/account.ts';

export const account: Messages<typeof en> = {};
