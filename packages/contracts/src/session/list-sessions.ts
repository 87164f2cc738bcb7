import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SessionView } from './session-view.ts';

/** Where the person is signed in: this session first, then the one used last (SEC-7). */
export const listSessions = defineAction({
  name: 'session.list',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: z.object({ sessions: z.array(SessionView), more: z.number().int() }),
  errors: [],
});
