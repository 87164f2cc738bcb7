import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { Ability, MemberRole } from '../organization/organization-view.ts';
import { AccessGroup } from './access-view.ts';

/** What somebody reaches, product by product, each right with where it comes from (MEM-10). */
export const getMemberAccess = defineAction({
  name: 'access.ofMember',
  kind: 'query',
  scope: 'organization',
  permission: 'member.read_access',
  resource: 'accountId',
  input: z.object({
    organizationId: OrganizationId,
    accountId: Uuid,
    search: optionalLine(limits.search),
    skip: z.number().int().min(0).max(limits.listed).default(0),
  }),
  output: z.object({
    name: z.string(),
    role: MemberRole,
    /** The role gives everything, whatever is granted besides (PERM-3). */
    everything: z.boolean(),
    teams: z.array(z.object({ id: Uuid, name: z.string(), endsAt: z.string().nullable() })),
    products: z.array(AccessGroup),
    more: z.boolean(),
    can: z.object({ change: Ability }),
  }),
  errors: [],
});
