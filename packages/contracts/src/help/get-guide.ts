import { z } from 'zod';
import { LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { GuideId, GuideView } from './help-view.ts';

export const getGuide = defineAction({
  name: 'help.get',
  kind: 'query',
  scope: 'public',
  permission: open('help is for everybody, above all for who cannot sign in'),
  input: z.object({ id: GuideId, locale: LocaleField }),
  output: GuideView,
  errors: ['request.not_found'],
});
