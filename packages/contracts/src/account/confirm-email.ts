import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';

/**
 * By the code typed where the sign-up began, or by the link. Both sign in where the sign-up began. Elsewhere the link
 * changes nothing yet: whoever signed up may have typed a stranger's address, so its owner is asked first (ACC-1).
 */
export const confirmEmail = defineAction({
  name: 'account.confirmEmail',
  kind: 'mutation',
  scope: 'public',
  permission: open('the code or link in the mail is the proof'),
  input: z.discriminatedUnion('by', [
    z.object({ by: z.literal('code'), confirmationId: z.uuid(), code: z.string().regex(/^\d{6}$/) }),
    z.object({
      by: z.literal('link'),
      token: LinkToken,
      /** What this browser remembers of a sign-up. */
      confirmationId: z.uuid().nullable().default(null),
    }),
  ]),
  output: z.object({
    signedIn: z.boolean(),
    /** Nothing shows that the sign-up was theirs: `account.claimSignUp` or `account.rejectSignUp` comes next. */
    claim: z.boolean(),
  }),
  errors: ['account.confirmation_code_wrong', 'account.confirmation_expired'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
