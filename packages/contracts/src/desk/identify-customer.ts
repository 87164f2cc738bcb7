import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { CaseView } from './desk-view.ts';

/**
 * Opens a case by the support code of a person or the VIP code of an organization (DESK-1). Null for a code that names
 * nobody: it is an answer and no error, so that the guess is recorded.
 */
export const identifyCustomer = defineAction({
  name: 'desk.identify',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.customer.identify',
  input: z.object({
    code: z
      .string()
      .max(40)
      .transform((typed) => typed.replace(/[\s.-]/g, ''))
      .pipe(z.string().regex(/^\d{4,20}$/, 'field.invalid_code')),
  }),
  output: z.object({ case: CaseView.nullable() }),
  errors: [],
});
