import { listSessions } from '@atrium/contracts/session/list-sessions';
import { listSessionRows } from '@atrium/db/session/session-queries';
import { implement } from '../kernel/implement.ts';
import { describeDevice } from './describe-device.ts';
import { locateAddress, noCountries } from './locate-address.ts';

/** More than a person recognizes; "end all others" also reaches the rest. */
const maxShown = 100;

export const listSessionsVerb = implement(listSessions, async ({ actor, own, now, host }) => {
  const rows = await listSessionRows(own, actor.sessionId, now);
  return {
    sessions: rows.slice(0, maxShown).map((row) => ({
      id: row.id,
      current: row.id === actor.sessionId,
      ...describeDevice(row.userAgent),
      place: locateAddress(row.address, host.countryOf ?? noCountries),
      startedAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt.toISOString(),
    })),
    more: Math.max(0, rows.length - maxShown),
  };
});
