import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SecondFactorView } from './second-factor-view.ts';

/** How the signed-in person proves who they are beside the password (SEC-3). */
export const listSecondFactors = defineAction({
  name: 'secondFactor.list',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: z.object({
    factors: z.array(SecondFactorView),
    backupCodesLeft: z.number().int(),
    /** Whether this session itself passed a second factor: only then can factors be changed (SEC-5). */
    sessionPassed: z.boolean(),
    smsAvailable: z.boolean(),
    /** Proposed for text messages. */
    phone: z.string().nullable(),
  }),
  errors: [],
});
