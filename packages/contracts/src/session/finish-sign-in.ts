import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { OneTimeCode } from '../second-factor/one-time-code.ts';
import { PasskeyAssertion } from '../second-factor/passkey-json.ts';

/** The second step of a sign-in, or the only one with a passkey: now there is a session (SEC-4). */
export const finishSignIn = defineAction({
  name: 'session.finishSignIn',
  kind: 'mutation',
  scope: 'public',
  permission: open('the cookie of the first step and a proof of the second are what it asks for'),
  input: z.discriminatedUnion('method', [
    z.object({ method: z.literal('authenticator'), code: OneTimeCode }),
    z.object({ method: z.literal('sms'), code: OneTimeCode }),
    z.object({ method: z.literal('backup_code'), code: z.string().min(1).max(40) }),
    z.object({ method: z.literal('passkey'), assertion: PasskeyAssertion }),
  ]),
  output: z.object({
    /** Few are a reason to make new ones. */
    backupCodesLeft: z.number().int().nullable(),
  }),
  errors: ['session.sign_in_expired', 'factor.code_wrong', 'factor.code_used', 'factor.passkey_refused'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
