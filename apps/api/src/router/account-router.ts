import { changePasswordVerb } from '@atrium/core/account/change-password';
import { confirmEmailVerb } from '@atrium/core/account/confirm-email';
import { getAccountVerb } from '@atrium/core/account/get-account';
import { getSecurityVerb } from '@atrium/core/account/get-security';
import { requestConfirmationVerb } from '@atrium/core/account/request-confirmation';
import { resendConfirmationVerb } from '@atrium/core/account/resend-confirmation';
import { signUpVerb } from '@atrium/core/account/sign-up';
import { updateAccountVerb } from '@atrium/core/account/update-account';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const accountRouter = router({
  get: mountQuery(getAccountVerb),
  update: mountMutation(updateAccountVerb),
  signUp: mountMutation(signUpVerb),
  confirmEmail: mountMutation(confirmEmailVerb),
  resendConfirmation: mountMutation(resendConfirmationVerb),
  requestConfirmation: mountMutation(requestConfirmationVerb),
  getSecurity: mountQuery(getSecurityVerb),
  changePassword: mountMutation(changePasswordVerb),
});
