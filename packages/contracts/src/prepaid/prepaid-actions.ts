import { exportStatement } from './export-statement.ts';
import { getPrepaid } from './get-prepaid.ts';
import { listMovements } from './list-movements.ts';
import { recoverPrepaid } from './recover-prepaid.ts';
import { topUpPrepaid } from './top-up-prepaid.ts';

export const prepaidActions = {
  prepaid: {
    get: getPrepaid,
    topUp: topUpPrepaid,
    recover: recoverPrepaid,
    listMovements,
    exportStatement,
  },
} as const;
