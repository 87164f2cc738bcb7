import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** Signs out one of the person's own sessions; one that is over already is no error (SEC-7). */
export const endSession = defineAction({
  name: 'session.end',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ sessionId: z.uuid() }),
  output: z.object({ ended: z.boolean() }),
  errors: [],
  sudo: true,
});
