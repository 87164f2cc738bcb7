import type {
  TeamMemberRow as MemberView,
  TeamRow as RowView,
  TeamView,
} from '@atrium/contracts/team/team-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { TeamMemberRow } from '@atrium/db/team/team-member-queries';
import { findTeamRow, type TeamRow } from '@atrium/db/team/team-queries';
import type { Actor } from '../kernel/actor.ts';

export const viewTeamRow = ({
  id,
  name,
  description,
  colour,
  memberCount,
  grantCount,
  leaders,
}: TeamRow): RowView => ({
  ...{ id, name, description, colour, memberCount, grantCount, leaders: [...leaders] },
});

export const viewTeamMember = (row: TeamMemberRow): MemberView => ({
  ...row,
  endsAt: row.endsAt?.toISOString() ?? null,
});

/** As it is now, with what the reader may do to it. */
export async function viewTeam(
  tenant: TenantScope,
  actor: Actor,
  id: string,
  now: Date,
): Promise<TeamView | null> {
  const row = await findTeamRow(tenant, id, now);
  if (!row) return null;
  const team = { type: 'team', id } as const;
  return {
    ...viewTeamRow(row),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    can: {
      update: actor.may('team.update', team),
      addMember: actor.may('team.add_member', team),
      removeMember: actor.may('team.remove_member', team),
      grant: actor.may('team.grant', team),
      delete: actor.may('team.delete', team),
    },
  };
}
