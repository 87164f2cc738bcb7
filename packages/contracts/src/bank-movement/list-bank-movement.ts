import { z } from 'zod';
import { BankMovementView } from '../bank-file/bank-view.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Money that nobody could be found for, oldest first; the first two hundred (PAY-3). */
export const listBankMovement = defineAction({
  name: 'bankMovement.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.bank.read',
  input: z.object({}),
  output: z.object({ movements: z.array(BankMovementView), total: z.number().int() }),
  errors: [],
});
