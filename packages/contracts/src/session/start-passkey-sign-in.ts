import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { PasskeyOptions } from '../second-factor/passkey-json.ts';

/** A challenge for a passkey: beside the password, or alone, where the passkey itself says whose it is (SEC-3). */
export const startPasskeySignIn = defineAction({
  name: 'session.startPasskeySignIn',
  kind: 'mutation',
  scope: 'public',
  permission: open('a random challenge, bound to the cookie that comes with it'),
  input: z.object({ alone: z.boolean() }),
  output: z.object({ options: PasskeyOptions }),
  errors: ['session.sign_in_expired'],
  rateLimit: { limit: 100, windowSeconds: 900, by: 'address' },
});
