import { prepareMemberRemoval } from '@atrium/contracts/member/prepare-member-removal';
import { findMember } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { createReport } from '../report/report-facts.ts';
import { refuseLastRepresentative } from './last-representative.ts';
import { planRemoval } from './removal-plan.ts';
import { refuseRole } from './role-rules.ts';

export const prepareMemberRemovalVerb = implement(
  prepareMemberRemoval,
  async ({ input, tenant, actor, now, audit, fail, notFound }) => {
    // A report changes nothing yet.
    audit.unchanged();
    const { accountId, choices } = input;
    const member = await findMember(tenant, accountId);
    if (!member) return notFound();
    refuseRole(actor, member.role, null);
    await refuseLastRepresentative(tenant, member);
    const { facts, undecided, withoutRecipient } = await planRemoval(tenant, member, choices, now);
    const [missing, nobody] = [undecided[0], withoutRecipient[0]];
    if (missing !== undefined) return fail('member.choice_unknown', {}, { field: missing });
    if (nobody !== undefined) return fail('member.recipient_unknown', {}, { field: nobody });
    const about = { kind: 'member.remove', subjectId: accountId, now } as const;
    const report = await createReport(tenant, about, actor.accountId, facts);
    return {
      ...{ id: report.id, kind: about.kind, subjectId: accountId, facts: report.facts },
      createdBy: `${actor.firstName} ${actor.lastName}`,
      createdAt: now.toISOString(),
      expiresAt: report.expiresAt.toISOString(),
    };
  },
);
