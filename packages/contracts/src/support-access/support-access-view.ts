import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { Level, ResourceType } from '../product/product-view.ts';
import { supportedTypes } from './support-access-types.ts';

/** A product, or (`resourceId` null) all of a type, those to come included. */
export const SupportService = z.object({ type: z.enum(supportedTypes), resourceId: Uuid.nullable() });

/** An access as the people of the organization see it (SUP-3). */
export const SupportAccessView = z.object({
  id: Uuid,
  grantedBy: z.string(),
  reason: z.string(),
  services: z.array(
    z.object({
      type: ResourceType,
      resourceId: Uuid.nullable(),
      /** Empty for all of the type. */
      name: z.string(),
      level: Level,
    }),
  ),
  createdAt: Moment,
  endsAt: Moment,
  firstUsedAt: Moment.nullable(),
  /** Null while it runs. */
  endedAt: Moment.nullable(),
  /** Who withdrew it; null where it ended by itself. */
  withdrawnBy: z.string().nullable(),
});
export type SupportAccessView = z.output<typeof SupportAccessView>;
