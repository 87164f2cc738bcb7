import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

/**
 * By the code typed where the sign-up began, which also signs in, or by the link, which only confirms:
 * a link can be opened in somebody else's browser (ACC-1).
 */
export const confirmEmail = defineAction({
  name: 'account.confirmEmail',
  kind: 'mutation',
  scope: 'public',
  permission: open('the code or link in the mail is the proof'),
  input: z.discriminatedUnion('by', [
    z.object({ by: z.literal('code'), confirmationId: z.uuid(), code: z.string().regex(/^\d{6}$/) }),
    z.object({ by: z.literal('link'), token: z.string().min(20).max(100) }),
  ]),
  output: z.object({ signedIn: z.boolean() }),
  errors: ['account.confirmation_code_wrong', 'account.confirmation_expired'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
