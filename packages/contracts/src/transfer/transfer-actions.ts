import { acceptTransfer } from './accept-transfer.ts';
import { cancelTransfer } from './cancel-transfer.ts';
import { createTransfer } from './create-transfer.ts';
import { listTransfers } from './list-transfers.ts';
import { openTransfer } from './open-transfer.ts';

/** Its part of the table of actions. */
export const transferActions = {
  transfer: {
    list: listTransfers,
    create: createTransfer,
    cancel: cancelTransfer,
    open: openTransfer,
    accept: acceptTransfer,
  },
} as const;
