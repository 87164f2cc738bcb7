import { getBankFileVerb } from '@atrium/core/bank-file/get-bank-file';
import { importBankFileVerb } from '@atrium/core/bank-file/import-bank-file';
import { listBankFileVerb } from '@atrium/core/bank-file/list-bank-file';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const bankFileRouter = router({
  import: mountMutation(importBankFileVerb),
  list: mountQuery(listBankFileVerb),
  get: mountQuery(getBankFileVerb),
});
