import { getGuide } from '@atrium/contracts/help/get-guide';
import { openHelpLibrary } from '@atrium/help/help-library';
import { implementSystem } from '../kernel/implement-system.ts';
import { toGuideView } from './guide-view.ts';

export const getGuideVerb = implementSystem(getGuide, async ({ input, fail }) => {
  const { guides } = openHelpLibrary();
  const guide = guides.find(({ id }) => id === input.id) ?? fail('request.not_found', {});
  return toGuideView(guide, guides, input.locale);
});
