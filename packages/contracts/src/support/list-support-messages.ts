import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SupportMessageView } from './support-view.ts';

/** One's own, newest first; the last fifty. */
export const listSupportMessages = defineAction({
  name: 'support.listMessages',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: z.object({ messages: z.array(SupportMessageView) }),
  errors: [],
});
