import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SupportCodeView } from './support-view.ts';

/** One's own code; where there is none, or it has ended, the next one begins here (SUP-1). */
export const getSupportCode = defineAction({
  name: 'support.getCode',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: SupportCodeView,
  errors: [],
});
