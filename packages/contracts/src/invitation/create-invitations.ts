import { z } from 'zod';
import { IdempotencyKey, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { invitationLimits, inviteOutcomes } from './invitation-types.ts';
import { InvitationMessage, InvitationOffer } from './invitation-view.ts';

/** To one or many addresses; each is answered in its place, and a bad one holds up no other (MEM-5). */
export const createInvitations = defineAction({
  name: 'invitation.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.invite',
  input: InvitationOffer.extend({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    emails: z.array(z.string().max(1000)).min(1).max(invitationLimits.emails),
    message: InvitationMessage,
  }),
  output: z.object({
    results: z.array(
      z.object({ email: z.string(), outcome: z.enum(inviteOutcomes), invitationId: z.uuid().nullable() }),
    ),
  }),
  errors: [
    'member.role_not_grantable',
    'member.billing_not_for_external',
    'member.level_unknown',
    'member.organization_full',
    'permission.denied',
  ],
  idempotent: true,
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
  sudo: 'legal_representative',
});
