import { identifyBankCustomer } from './identify-bank-customer.ts';
import { listBankMovement } from './list-bank-movement.ts';
import { resolveBankMovement } from './resolve-bank-movement.ts';

export const bankMovementActions = {
  bankMovement: {
    list: listBankMovement,
    identify: identifyBankCustomer,
    resolve: resolveBankMovement,
  },
} as const;
