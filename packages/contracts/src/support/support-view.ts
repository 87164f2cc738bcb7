import { z } from 'zod';
import { supportChannels } from '../catalogue/catalogue-types.ts';
import { Moment, Uuid } from '../fields.ts';

/** A code to be read out, as digits without spaces. */
export const SupportCodeView = z.object({ code: z.string(), endsAt: Moment });

/** The code of an organization with premium support, and where its holders turn to. */
export const VipView = z.object({
  code: z.string(),
  endsAt: Moment,
  productId: Uuid,
  productName: z.string(),
  /** Those that the plan includes, with the address, number or page of the provider. */
  channels: z.array(z.object({ kind: z.enum(supportChannels), address: z.string() })),
});
export type VipView = z.output<typeof VipView>;

export const SupportMessageView = z.object({
  id: Uuid,
  reference: z.string(),
  subject: z.string(),
  /** Null for a message that concerns no organization. */
  organizationName: z.string().nullable(),
  createdAt: Moment,
});
