import { listGuides } from '@atrium/contracts/help/list-guides';
import { guidesForPath } from '@atrium/help/guides-for-route';
import { openHelpLibrary } from '@atrium/help/help-library';
import { implementSystem } from '../kernel/implement-system.ts';
import { toGuideSummary } from './guide-summary.ts';

/** What a new customer asks first; shown under the guides of the page. */
const usualIds = [
  'manager-overview',
  'roles-explained',
  'account-create',
  'cookies-and-javascript',
  'organization-create-additional',
];
const shownForPage = 8;

export const listGuidesVerb = implementSystem(listGuides, async ({ input: { path, locale, role } }) => {
  const { guides } = openHelpLibrary();
  const here = guidesForPath(guides, path, role).slice(0, shownForPage);
  const usual = guides.filter(
    (guide) => usualIds.includes(guide.id) && guide.roles.includes(role) && !here.includes(guide),
  );
  return {
    guides: here.map((guide) => toGuideSummary(guide, locale)),
    usual: usual.map((guide) => toGuideSummary(guide, locale)),
  };
});
