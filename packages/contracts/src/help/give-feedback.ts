import { z } from 'zod';
import { LocaleField, paragraph } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';
import { GuideId } from './help-view.ts';

/** “Was this helpful?”: kept without a word on who said it (HELP-7). */
export const giveFeedback = defineAction({
  name: 'help.giveFeedback',
  kind: 'mutation',
  scope: 'public',
  permission: open('readers of the help centre need no account'),
  input: z.object({
    id: GuideId,
    locale: LocaleField,
    helpful: z.boolean(),
    comment: paragraph(limits.helpComment),
  }),
  output: z.object({}),
  errors: ['request.not_found'],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'address' },
});
