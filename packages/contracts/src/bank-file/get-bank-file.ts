import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { BankFileView } from './bank-view.ts';

/** What a file brought and where it went, with what is wrong about its statements. */
export const getBankFile = defineAction({
  name: 'bankFile.get',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.bank.read',
  input: z.object({ id: z.uuid() }),
  output: BankFileView,
  errors: [],
});
