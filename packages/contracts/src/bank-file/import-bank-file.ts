import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { maxBankFileBytes } from './bank-view.ts';

/** Takes a file of the bank (camt.053 or camt.054); a job reads and books it. The same contents twice are one file (PAY-3). */
export const importBankFile = defineAction({
  name: 'bankFile.import',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.bank.import',
  input: z.object({ name: z.string().trim().min(1).max(200) }),
  output: z.object({ id: z.uuid(), known: z.boolean() }),
  errors: [],
  file: { maxBytes: maxBankFileBytes },
});
