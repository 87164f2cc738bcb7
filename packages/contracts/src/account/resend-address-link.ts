import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { AddressPurpose } from './address-purpose.ts';

/** A new link for an address under way; the one before no longer works. */
export const resendAddressLink = defineAction({
  name: 'account.resendAddressLink',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ purpose: AddressPurpose }),
  output: z.object({}),
  errors: ['account.nothing_pending'],
  rateLimit: { limit: 5, windowSeconds: 900, by: 'actor' },
});
