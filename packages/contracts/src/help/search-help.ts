import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';
import { GuideReader, GuideSummary } from './help-view.ts';

export const searchHelp = defineAction({
  name: 'help.search',
  kind: 'query',
  scope: 'public',
  permission: open('help is for everybody, above all for who cannot sign in'),
  input: z.object({
    query: z.string().max(limits.helpQuery),
    locale: LocaleField,
    /** The page of the portal that the reader is on, and who they are there: what fits comes earlier. */
    path: z.string().max(limits.path).optional(),
    role: GuideReader.optional(),
    /** True while somebody types: the last word may be a beginning. */
    typing: z.boolean().default(false),
  }),
  output: z.object({
    /** The language that the question was understood in; the results are in it. */
    locale: LocaleField,
    results: z.array(GuideSummary),
  }),
  errors: [],
  /** Several a second for somebody who types; a house behind one address fits too. */
  rateLimit: { limit: 600, windowSeconds: 300, by: 'address' },
});
