import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { LinkToken } from '../link-token.ts';
import { AddressPurpose } from './address-purpose.ts';

/** Asked for by a button on the page that the link opens, so that a mail scanner does not use the link up (ACC-6). */
export const confirmAddress = defineAction({
  name: 'account.confirmAddress',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link sent to the address is the proof'),
  input: z.object({ token: LinkToken }),
  output: z.object({ purpose: AddressPurpose, email: z.string() }),
  errors: ['account.link_expired'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
