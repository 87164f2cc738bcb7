import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SecurityView } from './security-view.ts';

/** How the signed-in person gets in, and back in: the page "Security and recovery". */
export const getSecurity = defineAction({
  name: 'account.getSecurity',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: SecurityView,
  errors: [],
});
