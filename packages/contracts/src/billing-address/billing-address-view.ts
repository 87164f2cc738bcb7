import { z } from 'zod';
import { Country, Email, line, Moment, optionalLine, Uuid } from '../fields.ts';
import { limits } from '../limits.ts';

/** The lengths of a Swiss QR-bill (INV-10). */
export const BillingAddressDetails = z.object({
  name: line(limits.addressLine),
  line2: optionalLine(limits.addressLine),
  street: line(limits.addressLine),
  buildingNumber: optionalLine(limits.buildingNumber),
  postalCode: line(limits.postalCode),
  town: line(limits.city),
  country: Country,
  vatNumber: optionalLine(limits.vatNumber),
  /** Where documents are mailed; empty = nowhere but the portal. */
  email: z.union([z.literal(''), Email]).default(''),
});

export const vatStates = ['unchecked', 'valid', 'invalid', 'unavailable'] as const;

export const BillingAddressView = z.object({
  id: Uuid,
  name: z.string(),
  line2: z.string(),
  street: z.string(),
  buildingNumber: z.string(),
  postalCode: z.string(),
  town: z.string(),
  country: z.string(),
  vatNumber: z.string(),
  email: z.string(),
  vatState: z.enum(vatStates),
  vatCheckedAt: Moment.nullable(),
  isDefault: z.boolean(),
  /** Renewals that use it now, and documents that show it. */
  renewals: z.number().int(),
  documents: z.number().int(),
  version: z.number().int(),
});
export type BillingAddressView = z.output<typeof BillingAddressView>;
