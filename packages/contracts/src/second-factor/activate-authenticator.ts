import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { OneTimeCode } from './one-time-code.ts';
import { Activated } from './second-factor-view.ts';

/** One right code proves that the app has the secret (SEC-3). */
export const activateAuthenticator = defineAction({
  name: 'secondFactor.activateAuthenticator',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ code: OneTimeCode }),
  output: Activated,
  errors: [
    'factor.setup_expired',
    'factor.app_code_wrong',
    'factor.already_active',
    'factor.session_not_passed',
  ],
  sudo: true,
  rateLimit: { limit: 30, windowSeconds: 900, by: 'actor' },
});
