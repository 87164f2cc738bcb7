import { z } from 'zod';
import { line } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { PasskeyRegistration } from './passkey-json.ts';
import { Activated } from './second-factor-view.ts';

/** The passkey that the browser has made, under a name that tells it from others (SEC-3). */
export const activatePasskey = defineAction({
  name: 'secondFactor.activatePasskey',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ name: line(limits.passkeyName), registration: PasskeyRegistration }),
  output: Activated,
  errors: [
    'factor.setup_expired',
    'factor.passkey_refused',
    'factor.too_many_passkeys',
    'factor.session_not_passed',
  ],
  sudo: true,
  rateLimit: { limit: 20, windowSeconds: 900, by: 'actor' },
});
