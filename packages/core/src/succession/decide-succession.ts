import type { OrganizationId } from '@atrium/contracts/fields';
import { decideSuccession } from '@atrium/contracts/succession/decide-succession';
import { successionWaitDays } from '@atrium/contracts/succession/succession-types';
import {
  countSuccessionApprovals,
  findSuccessionCase,
  insertSuccessionDecision,
} from '@atrium/db/succession/succession-case-queries';
import { changeSuccession, lockSuccession } from '@atrium/db/succession/succession-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { tellOfSuccession } from './tell-of-succession.ts';

const approvalsNeeded = 2;

export const decideSuccessionVerb = implementStaff(
  decideSuccession,
  async ({ input, staff, host, now, system, audit, outbox, fail }) => {
    const request = await lockSuccession(system, input);
    const found = request?.state === 'submitted' && (await findSuccessionCase(system, input));
    if (!request || !found) return fail('succession.not_for_you', {});
    const organizationId = request.organizationId as OrganizationId;
    const approved = input.decision === 'approve';
    const { id, requestedBy } = request;
    const judged = { organizationId, id, reviewerAccountId: staff.accountId, approved, decidedAt: now };
    if (!(await insertSuccessionDecision(system, judged))) return fail('succession.already_decided', {});
    const reason = input.decision === 'refuse' ? { reason: input.reason } : {};
    audit.staff({ targetId: id, accountId: requestedBy, organizationId, after: { approved, ...reason } });
    const about = { organizationId, organizationName: found.organizationName, requestedBy };

    if (input.decision === 'refuse') {
      await changeSuccession(system, request, {
        ...{ state: 'refused', endedAt: now, refusalReason: input.reason },
      });
      audit.organization(organizationId, {
        event: 'succession.refuse',
        targetId: requestedBy,
        after: reason,
      });
      await tellOfSuccession({ scope: system, host, outbox }, about, 'refused');
      return { state: 'refused' as const, endsAt: null };
    }
    if ((await countSuccessionApprovals(system, request)) < approvalsNeeded) {
      return { state: 'submitted' as const, endsAt: null };
    }

    const endsAt = new Date(now.getTime() + successionWaitDays * 86_400_000);
    const until = endsAt.toISOString();
    await changeSuccession(system, request, { state: 'waiting', endsAt });
    audit.organization(organizationId, {
      ...{ event: 'succession.approve', targetId: requestedBy, after: { endsAt: until } },
    });
    await tellOfSuccession({ scope: system, host, outbox }, about, 'waiting');
    return { state: 'waiting' as const, endsAt: until };
  },
);
