import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';

/** A finished question that found nothing: counted per day, without a word on who asked (HELP-7). */
export const noteMiss = defineAction({
  name: 'help.noteMiss',
  kind: 'mutation',
  scope: 'public',
  permission: open('readers of the help centre need no account'),
  input: z.object({ query: z.string().min(1).max(limits.helpQuery), locale: LocaleField }),
  output: z.object({}),
  errors: [],
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'address' },
});
