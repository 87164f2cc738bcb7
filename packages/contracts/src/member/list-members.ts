import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { MemberFilter } from './member-filter.ts';
import { MemberItem } from './member-view.ts';

export const memberPageSize = 50;

/** The directory: external users are in it for administrators only (MEM-1, MEM-9). */
export const listMembers = defineAction({
  name: 'member.list',
  kind: 'query',
  scope: 'organization',
  permission: 'member.list',
  input: MemberFilter.extend({
    organizationId: OrganizationId,
    after: z.string().max(600).nullable().default(null),
    before: z.string().max(600).nullable().default(null),
  }),
  output: z.object({
    members: z.array(MemberItem),
    total: z.number().int(),
    /** Where the neighbouring pages begin. */
    previous: z.string().nullable(),
    next: z.string().nullable(),
    can: z.object({ invite: Ability, export: Ability, manage: Ability }),
  }),
  errors: [],
});
