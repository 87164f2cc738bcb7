import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';
import { GuideReader, GuideSummary } from './help-view.ts';

/** The guides for a page of the portal: first those that the reader can act on (HELP-6). */
export const listGuides = defineAction({
  name: 'help.list',
  kind: 'query',
  scope: 'public',
  permission: open('help is for everybody, above all for who cannot sign in'),
  input: z.object({ path: z.string().max(limits.path), locale: LocaleField, role: GuideReader }),
  output: z.object({
    /** For this page; empty where no guide is about it. */
    guides: z.array(GuideSummary),
    /** Where to begin with any question. */
    usual: z.array(GuideSummary),
  }),
  errors: [],
});
