import { z } from 'zod';
import { currencies } from '../currency.ts';
import { Country, LocaleField, line, Moment, OrganizationId, optionalLine } from '../fields.ts';
import { limits } from '../limits.ts';
import { memberRoles, organizationTypes } from './organization-types.ts';

export const OrganizationType = z.enum(organizationTypes);
export const MemberRole = z.enum(memberRoles);

export const PostalAddress = z.object({
  line1: line(limits.addressLine),
  line2: optionalLine(limits.addressLine),
  postalCode: line(limits.postalCode),
  city: line(limits.city),
  country: Country,
});
export type PostalAddress = z.output<typeof PostalAddress>;

/** A field of an account that has none yet; the address is asked for on the first edit or order. */
export const PostalAddressView = z.object({
  line1: z.string(),
  line2: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
});

/** What the reader may not do, and what would be needed: told instead of a dead button (PERM-6). */
export const Ability = z.object({ allowed: z.boolean(), missing: z.string().nullable() });
export type Ability = z.output<typeof Ability>;

/**
 * What the reader holds, for the browser to decide with: all of it, or for somebody who holds much null and only the
 * bits of this row (`encodeRowMask`), which are good until `validUntil` (epoch milliseconds).
 */
export const ReaderAccess = z.object({
  context: z.string().nullable(),
  mask: z.number().int(),
  validUntil: z.number().nullable(),
});
export type ReaderAccess = z.output<typeof ReaderAccess>;

export const OrganizationView = z.object({
  id: OrganizationId,
  name: z.string(),
  type: OrganizationType,
  postalAddress: PostalAddressView,
  phone: z.string(),
  vatNumber: z.string(),
  documentLocale: LocaleField,
  currency: z.enum(currencies),
  /** In which its days end (SUB-2). */
  timeZone: z.string(),
  /** Counts the changes; an update names the version it was made from. */
  version: z.number().int(),
  createdAt: Moment,
  /** Of `/images/<key>`; null without a logo (ORG-4). */
  logoKey: z.string().nullable(),
  role: MemberRole,
  /** Who can change the details: shown to those who cannot (ORG-2). */
  legalRepresentatives: z.array(z.string()),
  can: z.object({ update: Ability, readActivity: Ability, updateSecurity: Ability, delete: Ability }),
  access: ReaderAccess,
});
export type OrganizationView = z.output<typeof OrganizationView>;

export const MyOrganizationView = z.object({
  id: OrganizationId,
  name: z.string(),
  role: MemberRole,
  logoKey: z.string().nullable(),
  /** ORG-8: a reader without a second factor sets one up before anything else here. */
  requiresSecondFactor: z.boolean(),
});
export type MyOrganizationView = z.output<typeof MyOrganizationView>;
