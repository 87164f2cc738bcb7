import { z } from 'zod';
import { LocaleField, line, Moment, OrganizationId } from '../fields.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { Level, ResourceType } from '../product/product-view.ts';
import { invitationLimits } from './invitation-types.ts';

/** What somebody is invited to. */
export const InvitationOffer = z.object({
  role: MemberRole,
  billingRight: z.boolean(),
  locale: LocaleField,
  teamIds: z.array(z.uuid()).max(invitationLimits.teams).default([]),
  grants: z
    .array(z.object({ productId: z.uuid(), level: z.string().min(1).max(40) }))
    .max(invitationLimits.grants)
    .default([]),
});

/** Several lines, each as clean as one. */
export const InvitationMessage = z
  .string()
  .max(invitationLimits.message * 4, 'field.too_long')
  .transform((text) => text.replace(/\s+/g, ' '))
  .pipe(line(invitationLimits.message, { min: 0 }))
  .default('');

/** From the link in the mail: the organization and the secret. */
export const InvitationLink = z.object({
  organizationId: OrganizationId,
  token: z.string().min(20).max(100),
});

const Named = z.object({ id: z.uuid(), name: z.string() });

export const InvitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  role: MemberRole,
  billingRight: z.boolean(),
  locale: LocaleField,
  teams: z.array(Named),
  grants: z.array(z.object({ productId: z.uuid(), name: z.string(), type: ResourceType, level: Level })),
  /** First and last name of whoever invited. */
  invitedBy: z.string(),
  sentAt: Moment,
  expiresAt: Moment,
  expired: z.boolean(),
});
export type InvitationView = z.output<typeof InvitationView>;

/** What the person sees who has the link. */
export const OpenedInvitation = z.object({
  email: z.string(),
  organizationName: z.string(),
  invitedBy: z.string(),
  role: MemberRole,
  billingRight: z.boolean(),
  message: z.string(),
  teams: z.array(z.string()),
  products: z.array(z.string()),
  expiresAt: Moment,
  /** Whether somebody signs in with this address already. */
  hasAccount: z.boolean(),
});
export type OpenedInvitation = z.output<typeof OpenedInvitation>;
