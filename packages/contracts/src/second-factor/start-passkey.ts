import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { PasskeyOptions } from './passkey-json.ts';

/** What the browser needs to make a passkey (SEC-3). */
export const startPasskey = defineAction({
  name: 'secondFactor.startPasskey',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({ options: PasskeyOptions }),
  errors: ['factor.too_many_passkeys', 'factor.session_not_passed'],
  sudo: true,
  rateLimit: { limit: 20, windowSeconds: 900, by: 'actor' },
});
