import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { exportMembers } from '@atrium/contracts/member/export-members';
import { listMemberRows } from '@atrium/db/member/list-members';
import { writeCsv } from '@atrium/documents/csv/write-csv';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { implement } from '../kernel/implement.ts';
import { isKnown, toMemberQuery } from './list-members.ts';
import { toMemberItem } from './member-view.ts';

const columns = [
  ...['lastName', 'firstName', 'email', 'role', 'billingRight', 'status', 'teams', 'secondFactor'],
  ...['joined', 'lastActive', 'ends'],
] as const;

export const exportMembersVerb = implement(exportMembers, async ({ input, tenant, actor, now, notFound }) => {
  if (!(await isKnown(tenant, input))) return notFound();
  const t = translator(input.locale, messagesOf(input.locale));
  // The limit on the people of an organization bounds the file.
  const rows = await listMemberRows(tenant, toMemberQuery(input, actor, now), null, invitationLimits.people);
  const yes = (value: boolean | null): string => t(value ? 'members.yes' : 'members.no');
  const cells = rows.map((row) => {
    const member = toMemberItem(row, actor, now);
    return [
      ...[member.lastName, member.firstName, member.email, t(`common.role.${member.role}`)],
      ...[yes(member.billingRight), t(`members.status.${member.status}`)],
      ...[member.teams.map(({ name }) => name).join(', '), yes(member.hasSecondFactor)],
      ...[member.joinedAt, member.lastActiveAt ?? '', member.endsAt ?? ''],
    ];
  });
  return {
    fileName: `members-${now.toISOString().slice(0, 10)}.csv`,
    mediaType: 'text/csv; charset=utf-8' as const,
    content: writeCsv(
      columns.map((column) => t(`members.column.${column}`)),
      cells,
    ),
    encoding: 'utf8' as const,
  };
});
