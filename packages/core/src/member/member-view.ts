import type { UserId } from '@atrium/contracts/fields';
import { contactEvents } from '@atrium/contracts/member/member-types';
import type { MemberItem, MemberView } from '@atrium/contracts/member/member-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { MemberListRow } from '@atrium/db/member/list-members';
import { countOtherRepresentatives, findMember, listPreferences } from '@atrium/db/member/member-queries';
import type { z } from 'zod';
import type { Actor } from '../kernel/actor.ts';

type Row = Omit<MemberListRow, 'place'>;

export function toMemberItem(row: Row, actor: Actor, now: Date): z.input<typeof MemberItem> {
  const you = row.accountId === actor.accountId;
  const manages = actor.may('member.invite').allowed;
  return {
    accountId: row.accountId as UserId,
    firstName: row.firstName,
    lastName: row.lastName,
    email: row.email,
    role: row.role,
    billingRight: row.billingRight,
    status: statusOf(row, now),
    endsAt: row.endsAt?.toISOString() ?? null,
    joinedAt: row.createdAt.toISOString(),
    teams: [...(row.teams ?? [])],
    lastActiveAt: manages || you ? (row.lastActiveAt?.toISOString() ?? null) : null,
    hasSecondFactor: manages || you ? row.hasSecondFactor : null,
    you,
  };
}

function statusOf({ blockedAt, endsAt }: Pick<Row, 'blockedAt' | 'endsAt'>, now: Date) {
  if (blockedAt !== null) return 'blocked' as const;
  return endsAt !== null && endsAt <= now ? ('ended' as const) : ('active' as const);
}

/** The member as the reader sees them, with what the reader may do to them. */
export async function viewMember(
  tenant: TenantScope,
  actor: Actor,
  accountId: string,
  now: Date,
): Promise<z.input<typeof MemberView>> {
  const row = await findMember(tenant, accountId);
  if (!row) throw new Error('The gate has just found this member.');
  const member = { type: 'member', id: accountId } as const;
  const you = accountId === actor.accountId;
  const sole =
    row.role === 'legal_representative' && (await countOtherRepresentatives(tenant, accountId)) === 0;
  return {
    ...toMemberItem(row, actor, now),
    preferences: you ? await preferencesOf(tenant, accountId) : null,
    billingRequired: sole,
    can: {
      updateRole: actor.may('member.update_role', member),
      grantLegalRepresentative: actor.may('member.grant_legal_representative', member),
      updateRights: actor.may('member.update_rights', member),
      block: actor.may('member.block', member),
      remove: actor.may('member.remove', member),
      leave: actor.may('member.leave', member),
    },
  };
}

/** Every event with its channels: everything by e-mail and nothing by SMS, until somebody chooses (MEM-4). */
export async function preferencesOf(tenant: TenantScope, accountId: string) {
  const chosen = new Map((await listPreferences(tenant, accountId)).map((row) => [row.event, row]));
  return contactEvents.map((event) => {
    const { byEmail, bySms } = chosen.get(event) ?? { byEmail: true, bySms: false };
    return { event, byEmail, bySms };
  });
}
