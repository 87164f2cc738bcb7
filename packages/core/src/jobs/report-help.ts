import { systemScope } from '@atrium/db/client/scopes';
import { listHelpComments, summarizeHelpFeedback, summarizeHelpMisses } from '@atrium/db/help/help-queries';
import { openHelpLibrary } from '@atrium/help/help-library';
import type { Host } from '../kernel/host.ts';

const shownComments = 100;
const shownMisses = 100;

/** For the editors of the guides: what readers found helpful or not, said, and did not find (HELP-7). */
export async function reportHelp({ db, now }: Pick<Host, 'db' | 'now'>, days: number) {
  const system = systemScope(db);
  const since = new Date(now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
  const [guides, comments, misses] = await Promise.all([
    summarizeHelpFeedback(system, since),
    listHelpComments(system, since, shownComments),
    summarizeHelpMisses(system, since, shownMisses),
  ]);
  const { search } = openHelpLibrary();
  return {
    ...{ since, guides, comments },
    misses: misses.map((miss) => ({
      ...miss,
      // An editor who has written an alias meanwhile sees that it works.
      now: search({ ...miss, limit: 1 }).results[0]?.document.id ?? null,
    })),
  };
}

export type HelpReport = Awaited<ReturnType<typeof reportHelp>>;
