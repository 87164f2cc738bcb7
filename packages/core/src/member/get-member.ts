import { getMember } from '@atrium/contracts/member/get-member';
import { implement } from '../kernel/implement.ts';
import { viewMember } from './member-view.ts';

export const getMemberVerb = implement(getMember, ({ input, tenant, actor, now }) =>
  viewMember(tenant, actor, input.accountId, now),
);
