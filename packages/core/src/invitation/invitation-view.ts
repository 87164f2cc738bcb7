import type { InvitationView } from '@atrium/contracts/invitation/invitation-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listOpenInvitations, type OpenInvitationRow } from '@atrium/db/invitation/invitation-queries';
import type { z } from 'zod';

export const toInvitationView = (row: OpenInvitationRow, now: Date): z.input<typeof InvitationView> => ({
  id: row.id,
  email: row.email,
  role: row.role,
  billingRight: row.billingRight,
  locale: row.locale,
  teams: [...(row.teams ?? [])],
  grants: [...(row.grants ?? [])],
  invitedBy: `${row.firstName} ${row.lastName}`,
  sentAt: row.sentAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  expired: row.expiresAt <= now,
});

export async function viewInvitation(tenant: TenantScope, id: string, now: Date) {
  const [row] = await listOpenInvitations(tenant, { id, limit: 1 });
  if (!row) throw new Error('An open invitation was just locked.');
  return toInvitationView(row, now);
}
