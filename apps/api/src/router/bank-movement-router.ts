import { identifyBankCustomerVerb } from '@atrium/core/bank-movement/identify-bank-customer';
import { listBankMovementVerb } from '@atrium/core/bank-movement/list-bank-movement';
import { resolveBankMovementVerb } from '@atrium/core/bank-movement/resolve-bank-movement';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const bankMovementRouter = router({
  list: mountQuery(listBankMovementVerb),
  identify: mountQuery(identifyBankCustomerVerb),
  resolve: mountMutation(resolveBankMovementVerb),
});
