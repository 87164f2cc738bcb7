import { z } from 'zod';
import { BankCustomer } from '../bank-file/bank-view.ts';
import { defineAction } from '../kernel/define-action.ts';

/** The customer of a customer number, an invoice's number or a payment reference: to be sure whose money it becomes. */
export const identifyBankCustomer = defineAction({
  name: 'bankMovement.identify',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.bank.resolve',
  input: z.object({ text: z.string().trim().min(1).max(60) }),
  output: z.object({ customer: BankCustomer.nullable() }),
  errors: [],
});
