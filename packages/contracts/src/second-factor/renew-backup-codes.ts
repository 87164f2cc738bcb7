import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** Ten new backup codes; the old ones end (SEC-3). */
export const renewBackupCodes = defineAction({
  name: 'secondFactor.renewBackupCodes',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({ backupCodes: z.array(z.string()) }),
  errors: ['factor.session_not_passed'],
  sudo: true,
  rateLimit: { limit: 10, windowSeconds: 3600, by: 'actor' },
});
