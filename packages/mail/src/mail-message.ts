import { z } from 'zod';
import { ConfirmEmailParams } from './templates/confirm-email.ts';
import { IdentityReviewParams } from './templates/identity-review.ts';
import { InvitationParams } from './templates/invitation.ts';
import { InvitationAnsweredParams } from './templates/invitation-answered.ts';
import { MembershipChangedParams } from './templates/membership-changed.ts';
import { MembershipEndedParams } from './templates/membership-ended.ts';
import { MembershipEndsParams } from './templates/membership-ends.ts';
import { OrganizationChangedParams } from './templates/organization-changed.ts';
import { PasswordChangedParams } from './templates/password-changed.ts';
import { SignUpAddressTakenParams } from './templates/sign-up-address-taken.ts';

const MailMessage = z.discriminatedUnion('template', [
  z.object({ template: z.literal('confirmEmail'), params: ConfirmEmailParams }),
  z.object({ template: z.literal('identityReview'), params: IdentityReviewParams }),
  z.object({ template: z.literal('signUpAddressTaken'), params: SignUpAddressTakenParams }),
  z.object({ template: z.literal('organizationChanged'), params: OrganizationChangedParams }),
  z.object({ template: z.literal('passwordChanged'), params: PasswordChangedParams }),
  z.object({ template: z.literal('invitation'), params: InvitationParams }),
  z.object({ template: z.literal('invitationAnswered'), params: InvitationAnsweredParams }),
  z.object({ template: z.literal('membershipChanged'), params: MembershipChangedParams }),
  z.object({ template: z.literal('membershipEnded'), params: MembershipEndedParams }),
  z.object({ template: z.literal('membershipEnds'), params: MembershipEndsParams }),
]);

/** One mail to send, as data: stored in the outbox as JSON and rendered when it is sent. */
export type MailMessage = z.output<typeof MailMessage>;

/** Reads a stored message back. Throws a ZodError for what no template understands. */
export const parseMailMessage = (stored: unknown): MailMessage => MailMessage.parse(stored);
