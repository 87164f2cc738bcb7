import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { memberRoles, organizationTypes } from '../organization/organization-types.ts';
import { ResourceType } from '../product/product-view.ts';
import { caseBases } from './desk-types.ts';

/** One's own case: whom it is about, why, and until when. */
export const CaseView = z.object({
  id: Uuid,
  basis: z.enum(caseBases),
  /** Of finance, and of the customer who gave temporary access; else empty. */
  reason: z.string(),
  /** The person, or the organization. */
  name: z.string(),
  organizationId: Uuid.nullable(),
  openedAt: Moment,
  endsAt: Moment,
});
export type CaseView = z.output<typeof CaseView>;

/** What the desk knows of the person who has been identified. */
export const PersonView = z.object({
  name: z.string(),
  loginIdentifier: z.string(),
  loginIdentifierConfirmed: z.boolean(),
  locale: z.string(),
  country: z.string(),
  hasSecondFactor: z.boolean(),
  createdAt: Moment,
});

/** An organization at the desk: what the person who has been identified may see of it, or all of it. */
export const CustomerView = z.object({
  id: Uuid,
  name: z.string(),
  type: z.enum(organizationTypes),
  country: z.string(),
  city: z.string(),
  currency: z.string(),
  createdAt: Moment,
  /** Of the person who has been identified. */
  role: z.enum(memberRoles).nullable(),
  /** Null where the directory is not theirs to see. */
  members: z
    .object({
      total: z.number().int(),
      shown: z.array(
        z.object({ id: Uuid, name: z.string(), role: z.enum(memberRoles), blocked: z.boolean() }),
      ),
    })
    .nullable(),
  products: z.array(z.object({ id: Uuid, type: ResourceType, name: z.string(), createdAt: Moment })),
  moreProducts: z.boolean(),
});
export type CustomerView = z.output<typeof CustomerView>;
