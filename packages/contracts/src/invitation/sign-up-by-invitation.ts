import { z } from 'zod';
import { passwordErrors } from '../account/new-password.ts';
import { Country, LocaleField, line, OrganizationId, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { limits } from '../limits.ts';
import { InvitationLink } from './invitation-view.ts';

/**
 * A new account for the address of the invitation, confirmed by its link, without an organization of its own: the
 * person joins the inviting one, and is signed in (ACC-2, MEM-5).
 */
export const signUpByInvitation = defineAction({
  name: 'invitation.signUp',
  kind: 'mutation',
  scope: 'public',
  permission: open('whoever has the link from the mail has no account yet'),
  input: InvitationLink.extend({
    firstName: line(limits.personName),
    lastName: line(limits.personName),
    password: Password,
    locale: LocaleField,
    country: Country,
  }),
  output: z.object({ organizationId: OrganizationId }),
  errors: [
    ...passwordErrors,
    'invitation.unknown',
    'invitation.expired',
    'invitation.revoked',
    'invitation.answered',
    'invitation.account_exists',
    'member.organization_full',
  ],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'address' },
});
