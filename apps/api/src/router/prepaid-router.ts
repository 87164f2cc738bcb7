import { exportStatementVerb } from '@atrium/core/prepaid/export-statement';
import { getPrepaidVerb } from '@atrium/core/prepaid/get-prepaid';
import { listMovementsVerb } from '@atrium/core/prepaid/list-movements';
import { recoverPrepaidVerb } from '@atrium/core/prepaid/recover-prepaid';
import { topUpPrepaidVerb } from '@atrium/core/prepaid/top-up-prepaid';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const prepaidRouter = router({
  get: mountQuery(getPrepaidVerb),
  topUp: mountMutation(topUpPrepaidVerb),
  recover: mountMutation(recoverPrepaidVerb),
  listMovements: mountQuery(listMovementsVerb),
  exportStatement: mountQuery(exportStatementVerb),
});
