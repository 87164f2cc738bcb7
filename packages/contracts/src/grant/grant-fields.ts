import { z } from 'zod';
import { EndsAt, Uuid } from '../fields.ts';
import { Level, ResourceType } from '../product/product-view.ts';

/** A level on a product or a part of one, or (`resourceId` null) on all of a type, those to come included (PERM-2). */
export const GrantFields = z.object({
  type: ResourceType,
  resourceId: Uuid.nullable(),
  level: Level,
  endsAt: EndsAt,
});

/** What a member or a team has been given. */
export const GrantView = z.object({
  id: Uuid,
  principalId: Uuid,
  type: ResourceType,
  resourceId: Uuid.nullable(),
  level: Level,
  endsAt: z.string().nullable(),
});
export type GrantView = z.output<typeof GrantView>;
