import { z } from 'zod';
import { MemberRole } from '../organization/organization-view.ts';
import { memberSorts, memberStatuses } from './member-types.ts';

/** Which members, and in what order; everything that is named holds together. */
export const MemberFilter = z.object({
  search: z.string().max(200).default(''),
  roles: z.array(MemberRole).max(4).default([]),
  teamId: z.uuid().nullable().default(null),
  /** Whoever reaches this product, through their role, a grant or a team. */
  productId: z.uuid().nullable().default(null),
  secondFactor: z.enum(['with', 'without']).nullable().default(null),
  status: z.enum(memberStatuses).nullable().default(null),
  sort: z.enum(memberSorts).default('name'),
  descending: z.boolean().default(false),
});
export type MemberFilter = z.output<typeof MemberFilter>;
