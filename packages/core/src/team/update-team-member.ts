import { updateTeamMember } from '@atrium/contracts/team/update-team-member';
import { findPlace, updatePlace } from '@atrium/db/team/team-member-queries';
import { lockTeam } from '@atrium/db/team/team-queries';
import { readEnd } from '../access/ends-at.ts';
import { implement } from '../kernel/implement.ts';
import { viewTeam } from './team-view.ts';

export const updateTeamMemberVerb = implement(updateTeamMember, async (context) => {
  const { input, tenant, actor, now, audit, notFound } = context;
  const { teamId, accountId } = input;
  if (!(await lockTeam(tenant, teamId))) return notFound();
  const before = await findPlace(tenant, teamId, accountId);
  if (!before) return notFound();
  const end = readEnd(input.endsAt, now);
  // Managing is something that a leader does: it goes with the lead.
  const place = { leader: input.leader, mayManage: input.leader && input.mayManage };
  await updatePlace(tenant, { teamId, accountId }, { ...place, ...end });
  audit.organization(tenant.organizationId, {
    targetId: teamId,
    before: { accountId, ...before, endsAt: before.endsAt?.toISOString() ?? null },
    after: { accountId, ...place, endsAt: input.endsAt },
  });
  return (await viewTeam(tenant, actor, teamId, now)) ?? notFound();
});
