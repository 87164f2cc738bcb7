import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { BankFileSummary } from './bank-view.ts';

/** The latest hundred files of the bank, the newest first. */
export const listBankFile = defineAction({
  name: 'bankFile.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.bank.read',
  input: z.object({}),
  output: z.object({ files: z.array(BankFileSummary) }),
  errors: [],
});
