import type { TenantScope } from '@atrium/db/client/scopes';
import { type MemberChange, type MemberRow, updateMemberRow } from '@atrium/db/member/member-queries';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

type Context = {
  readonly tenant: TenantScope;
  readonly actor: Actor;
  readonly now: Date;
  readonly host: Host;
  readonly outbox: Outbox;
};

const inText = (value: MemberRow[keyof MemberChange]): string =>
  value instanceof Date ? value.toISOString() : String(value ?? '');

type Recorded = {
  readonly targetId: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
};

/** Stores what differs and tells the member, unless they did it themselves (MEM-6); returns what to record. */
export async function changeMember(
  { tenant, actor, now, host, outbox }: Context,
  member: MemberRow,
  change: MemberChange,
): Promise<Recorded | null> {
  const fields = (['role', 'billingRight', 'endsAt', 'blockedAt'] as const).filter(
    (field) => change[field] !== undefined && inText(change[field]) !== inText(member[field]),
  );
  if (fields.length === 0) return null;
  await updateMemberRow(tenant, member.accountId, change);
  const changes = fields.map((field) => ({
    field,
    before: inText(member[field]),
    after: inText(change[field] ?? null),
  }));
  const name = `${member.firstName} ${member.lastName}`;
  const recorded = {
    targetId: member.accountId,
    before: { name, ...Object.fromEntries(changes.map(({ field, before }) => [field, before])) },
    after: { name, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) },
  };
  if (member.accountId === actor.accountId) return recorded;
  const organization = await getOrganizationRow(tenant, now);
  outbox.mail(member, {
    template: 'membershipChanged',
    params: {
      ...{ firstName: member.firstName, organizationName: organization.name, changes },
      changedBy: `${actor.firstName} ${actor.lastName}`,
      link: `${host.publicUrl}/o/${tenant.organizationId}`,
    },
  });
  return recorded;
}
