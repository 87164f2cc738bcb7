import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { Level, ResourceType } from '../product/product-view.ts';

/** One right and where it comes from: given to the person, or through a team (MEM-10). */
export const RightView = z.object({
  level: Level,
  grantId: Uuid,
  teamId: Uuid.nullable(),
  teamName: z.string().nullable(),
  endsAt: Moment.nullable(),
});
export type RightView = z.output<typeof RightView>;

/** A product, a part of one, or all of a type (`resourceId` null), with the rights on it. */
export const AccessLine = z.object({
  type: ResourceType,
  resourceId: Uuid.nullable(),
  name: z.string(),
  rights: z.array(RightView),
});
export type AccessLine = z.output<typeof AccessLine>;

export const AccessGroup = AccessLine.extend({ parts: z.array(AccessLine) });
export type AccessGroup = z.output<typeof AccessGroup>;

/** Why somebody reaches a product (PERM-6). */
export const ViaView = z.object({
  kind: z.enum(['role', 'flag', 'self', 'anyone', 'team', 'grant']),
  role: MemberRole.nullable(),
  level: Level.nullable(),
  grantId: Uuid.nullable(),
  teamId: Uuid.nullable(),
  teamName: z.string().nullable(),
  /** On what the right was given: this, the product around it, or all of the type. */
  on: z.enum(['this', 'product', 'type']).nullable(),
  endsAt: Moment.nullable(),
});
export type ViaView = z.output<typeof ViaView>;

export const HolderRow = z.object({
  accountId: Uuid,
  name: z.string(),
  email: z.string(),
  /** Null = support staff with temporary access (SUP-3). */
  role: MemberRole.nullable(),
  levels: z.array(Level),
  via: z.array(ViaView),
  validUntil: Moment.nullable(),
});
export type HolderRow = z.output<typeof HolderRow>;

/** What a change gives to and takes from one person, as the engine sees it before and after. */
export const AccessDifference = z.object({
  accountId: Uuid,
  name: z.string(),
  type: ResourceType,
  resourceId: Uuid.nullable(),
  resourceName: z.string(),
  gained: z.array(Level),
  lost: z.array(Level),
  /** Of what is held after, or was held before: its end, where only that changes. */
  endBefore: Moment.nullable(),
  endAfter: Moment.nullable(),
});
export type AccessDifference = z.output<typeof AccessDifference>;
