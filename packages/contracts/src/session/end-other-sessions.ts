import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';

/** Signs out everywhere else. Sensitive, so it asks for the password again (SEC-7, SEC-8). */
export const endOtherSessions = defineAction({
  name: 'session.endOthers',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({}),
  output: z.object({ ended: z.number().int() }),
  errors: [],
  sudo: true,
});
