import { removeMember } from '@atrium/contracts/member/remove-member';
import { revokeInvitationsOf } from '@atrium/db/invitation/invitation-queries';
import { deleteMemberRow, findMember } from '@atrium/db/member/member-queries';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { holdToReport } from '../report/report-facts.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { planRemoval, type Step } from './removal-plan.ts';
import { refuseRole } from './role-rules.ts';

export const removeMemberVerb = implement(
  removeMember,
  async ({ input, tenant, actor, now, audit, outbox, notFound }) => {
    const { accountId, reportId } = input;
    const member = await findMember(tenant, accountId);
    if (!member) return notFound();
    refuseRole(actor, member.role, null);
    await refuseLastRepresentative(tenant, member);
    let steps: readonly Step[] = [];
    const about = { kind: 'member.remove', subjectId: accountId, now } as const;
    const facts = await holdToReport(tenant, about, reportId, async (choices) => {
      const plan = await planRemoval(tenant, member, choices, now);
      steps = plan.steps;
      return plan.facts;
    });
    for (const { keeper, item, decided } of steps) await keeper.carryOut(tenant, item, decided);
    const revokedInvitations = [...(await revokeInvitationsOf(tenant, accountId, now))];
    await deleteMemberRow(tenant, accountId);
    audit.organization(tenant.organizationId, {
      targetId: accountId,
      before: { name: facts.subject, email: member.email, role: member.role },
      after: { reportId, choices: facts.choices, revokedInvitations },
    });
    const { name: organizationName } = await getOrganizationRow(tenant, now);
    outbox.mail(member, {
      template: 'membershipEnded',
      params: {
        ...{ firstName: member.firstName, organizationName },
        changedBy: `${actor.firstName} ${actor.lastName}`,
      },
    });
    return {};
  },
);
