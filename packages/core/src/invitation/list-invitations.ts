import { listInvitations } from '@atrium/contracts/invitation/list-invitations';
import { countOpenInvitations, listOpenInvitations } from '@atrium/db/invitation/invitation-queries';
import { implement } from '../kernel/implement.ts';
import { toInvitationView } from './invitation-view.ts';

const pageSize = 100;

export const listInvitationsVerb = implement(listInvitations, async ({ input, tenant, now }) => {
  const [rows, total] = await Promise.all([
    listOpenInvitations(tenant, { after: readCursor(input.after), limit: pageSize + 1 }),
    countOpenInvitations(tenant),
  ]);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    invitations: page.map((row) => toInvitationView(row, now)),
    total,
    next: rows.length > pageSize && last ? `${last.createdAt.toISOString()}_${last.id}` : null,
  };
});

/** A cursor that nobody gave out begins at the beginning. */
function readCursor(cursor: string | null) {
  const [at = '', id = ''] = cursor?.split('_') ?? [];
  const createdAt = new Date(at);
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return isId && !Number.isNaN(createdAt.getTime()) ? { createdAt, id } : null;
}
