import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** A fresh secret for an authenticator app; active after one right code (SEC-3). */
export const startAuthenticator = defineAction({
  name: 'secondFactor.startAuthenticator',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({
    /** For the QR code: otpauth://… */
    uri: z.string(),
    /** The manual key, in Base32. */
    secret: z.string(),
    expiresAt: Moment,
  }),
  errors: ['factor.already_active', 'factor.session_not_passed'],
  sudo: true,
  rateLimit: { limit: 20, windowSeconds: 900, by: 'actor' },
});
