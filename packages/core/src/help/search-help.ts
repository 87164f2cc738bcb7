import { searchHelp } from '@atrium/contracts/help/search-help';
import { openHelpLibrary } from '@atrium/help/help-library';
import { routeOfPath } from '@atrium/help/route-table';
import { implementSystem } from '../kernel/implement-system.ts';
import { toGuideSummary } from './guide-summary.ts';

const shownResults = 8;

export const searchHelpVerb = implementSystem(searchHelp, async ({ input }) => {
  const { query, locale, path, role, typing } = input;
  const { guides, search } = openHelpLibrary();
  const route = (path && routeOfPath(path)) || undefined;
  const answer = search({ query, locale, route, role, typing, limit: shownResults });
  const found = answer.results.flatMap(({ document }) => guides.find(({ id }) => id === document.id) ?? []);
  return { locale: answer.locale, results: found.map((guide) => toGuideSummary(guide, answer.locale)) };
});
