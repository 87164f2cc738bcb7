import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';

export const signOut = defineAction({
  name: 'session.signOut',
  kind: 'mutation',
  scope: 'public',
  permission: open('signing out of nothing is harmless and must not fail'),
  input: z.object({}),
  output: z.object({}),
  errors: [],
});
