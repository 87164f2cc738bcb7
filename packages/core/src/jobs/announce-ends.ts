import { announcedDays } from '@atrium/contracts/member/member-types';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { takeEndingMembers } from '@atrium/db/member/member-queries';
import { insertOutboxMails } from '@atrium/db/outbox/outbox-queries';
import type { Host } from '../kernel/host.ts';

const batch = 200;

/** Hourly: tells whoever's membership ends within a week, once for each end (MEM-11). */
export async function announceEnds(host: Host): Promise<void> {
  const now = host.now();
  const until = new Date(now.getTime() + announcedDays * 86_400_000);
  let taken: number;
  do {
    taken = await runTransaction(host.db, async (db) => {
      const ending = await takeEndingMembers(systemScope(db), now, until, batch);
      const mails = ending.map(({ organizationId, organizationName, endsAt, firstName, email, locale }) => ({
        ...{ id: newId(), recipient: email, locale, template: 'membershipEnds' },
        content: {
          ...{ firstName, organizationName, endsAt: endsAt.toISOString() },
          link: `${host.publicUrl}/o/${organizationId}`,
        },
      }));
      await insertOutboxMails(db, mails, now);
      return ending.length;
    });
  } while (taken === batch);
}
