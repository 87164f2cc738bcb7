import { acceptTransferVerb } from '@atrium/core/transfer/accept-transfer';
import { cancelTransferVerb } from '@atrium/core/transfer/cancel-transfer';
import { createTransferVerb } from '@atrium/core/transfer/create-transfer';
import { listTransfersVerb } from '@atrium/core/transfer/list-transfers';
import { openTransferVerb } from '@atrium/core/transfer/open-transfer';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const transferRouter = router({
  list: mountQuery(listTransfersVerb),
  create: mountMutation(createTransferVerb),
  cancel: mountMutation(cancelTransferVerb),
  open: mountMutation(openTransferVerb),
  accept: mountMutation(acceptTransferVerb),
});
