import { z } from 'zod';
import { ConfirmEmailParams } from './templates/confirm-email.ts';
import { IdentityReviewParams } from './templates/identity-review.ts';
import { OrganizationChangedParams } from './templates/organization-changed.ts';
import { PasswordChangedParams } from './templates/password-changed.ts';
import { SignUpAddressTakenParams } from './templates/sign-up-address-taken.ts';

const MailMessage = z.discriminatedUnion('template', [
  z.object({ template: z.literal('confirmEmail'), params: ConfirmEmailParams }),
  z.object({ template: z.literal('identityReview'), params: IdentityReviewParams }),
  z.object({ template: z.literal('signUpAddressTaken'), params: SignUpAddressTakenParams }),
  z.object({ template: z.literal('organizationChanged'), params: OrganizationChangedParams }),
  z.object({ template: z.literal('passwordChanged'), params: PasswordChangedParams }),
]);

/** One mail to send, as data: stored in the outbox as JSON and rendered when it is sent. */
export type MailMessage = z.output<typeof MailMessage>;

/** Reads a stored message back. Throws a ZodError for what no template understands. */
export const parseMailMessage = (stored: unknown): MailMessage => MailMessage.parse(stored);
