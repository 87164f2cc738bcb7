import { listTransfers } from '@atrium/contracts/transfer/list-transfers';
import { listTransferRows } from '@atrium/db/transfer/transfer-queries';
import { implement } from '../kernel/implement.ts';
import { viewTransfer } from './transfer-view.ts';

const newest = 100;

export const listTransfersVerb = implement(listTransfers, async ({ tenant, now }) => ({
  transfers: (await listTransferRows(tenant, newest)).map((row) => viewTransfer(row, now)),
}));
