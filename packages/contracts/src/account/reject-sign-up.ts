import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';

/** "This was not me": the unconfirmed account goes, with the organization made for it (ACC-1). */
export const rejectSignUp = defineAction({
  name: 'account.rejectSignUp',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the address is the proof'),
  input: z.object({ token: LinkToken }),
  output: z.object({}),
  errors: ['account.link_expired'],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
});
