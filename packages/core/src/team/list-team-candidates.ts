import { listTeamCandidates } from '@atrium/contracts/team/list-team-candidates';
import { listCandidateRows } from '@atrium/db/team/team-member-queries';
import { implement } from '../kernel/implement.ts';

export const listTeamCandidatesVerb = implement(
  listTeamCandidates,
  async ({ input, resource, tenant, actor, now }) => {
    const byAddressOnly = !actor.may('member.list').allowed;
    const { search } = input;
    const exact = byAddressOnly ? search.toLowerCase() : null;
    return { people: await listCandidateRows(tenant, resource.id, { search, exact, now }), byAddressOnly };
  },
);
