import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SupportCodeView } from './support-view.ts';

/** The old code ends at once (SUP-1). */
export const renewSupportCode = defineAction({
  name: 'support.renewCode',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: SupportCodeView,
  errors: [],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'actor' },
});
