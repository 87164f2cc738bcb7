import { getSupportAccess } from './get-support-access.ts';
import { grantSupportAccess } from './grant-support-access.ts';
import { listSupportAccess } from './list-support-access.ts';
import { withdrawSupportAccess } from './withdraw-support-access.ts';

export const supportAccessActions = {
  supportAccess: {
    list: listSupportAccess,
    get: getSupportAccess,
    grant: grantSupportAccess,
    withdraw: withdrawSupportAccess,
  },
} as const;
