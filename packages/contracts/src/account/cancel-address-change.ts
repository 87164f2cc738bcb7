import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { AddressPurpose } from './address-purpose.ts';

/** The link that is on its way no longer works; what was before stays. */
export const cancelAddressChange = defineAction({
  name: 'account.cancelAddressChange',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ purpose: AddressPurpose }),
  output: z.object({}),
  errors: [],
});
