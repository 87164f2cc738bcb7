import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { insertOutboxMails } from '@atrium/db/outbox/outbox-queries';
import { takeEndingGrants, takeEndingPlaces } from '@atrium/db/permission/ending-access-queries';
import { announceSeconds } from '../access/ends-at.ts';
import type { Host } from '../kernel/host.ts';

const batch = 200;

/** Hourly: tells of grants and places in teams that end within a week, once for each end (MEM-11). */
export async function announceAccessEnds(host: Host): Promise<void> {
  for (const take of [takeEndingGrants, takeEndingPlaces]) {
    while ((await announceBatch(host, take)) === batch);
  }
}

async function announceBatch(host: Host, take: typeof takeEndingGrants): Promise<number> {
  const now = host.now();
  const until = new Date(now.getTime() + announceSeconds * 1000);
  return runTransaction(host.db, async (db) => {
    const { count, told } = await take(systemScope(db), now, until, batch);
    const mails = told.map(({ email, locale, organizationId, endsAt, ...content }) => ({
      ...{ id: newId(), recipient: email, locale, template: 'accessEnds' },
      content: {
        ...content,
        endsAt: endsAt.toISOString(),
        link: `${host.publicUrl}/o/${organizationId}/products`,
      },
    }));
    await insertOutboxMails(db, mails, now);
    return count;
  });
}
