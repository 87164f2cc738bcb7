import { cancelAddressChangeVerb } from '@atrium/core/account/cancel-address-change';
import { changeIdentifierVerb } from '@atrium/core/account/change-identifier';
import { changePasswordVerb } from '@atrium/core/account/change-password';
import { changeRecoveryEmailVerb } from '@atrium/core/account/change-recovery-email';
import { claimSignUpVerb } from '@atrium/core/account/claim-sign-up';
import { closeAccountVerb } from '@atrium/core/account/close-account';
import { confirmAddressVerb } from '@atrium/core/account/confirm-address';
import { confirmEmailVerb } from '@atrium/core/account/confirm-email';
import { confirmPhoneVerb } from '@atrium/core/account/confirm-phone';
import { exportAccountVerb } from '@atrium/core/account/export-account';
import { getAccountVerb } from '@atrium/core/account/get-account';
import { getSecurityVerb } from '@atrium/core/account/get-security';
import { previewAccountClosingVerb } from '@atrium/core/account/preview-account-closing';
import { rejectSignUpVerb } from '@atrium/core/account/reject-sign-up';
import { removeAccountPictureVerb } from '@atrium/core/account/remove-account-picture';
import { removePhoneVerb } from '@atrium/core/account/remove-phone';
import { removeRecoveryEmailVerb } from '@atrium/core/account/remove-recovery-email';
import { requestConfirmationVerb } from '@atrium/core/account/request-confirmation';
import { requestPasswordResetVerb } from '@atrium/core/account/request-password-reset';
import { requestPhoneCodeVerb } from '@atrium/core/account/request-phone-code';
import { resendAddressLinkVerb } from '@atrium/core/account/resend-address-link';
import { resendConfirmationVerb } from '@atrium/core/account/resend-confirmation';
import { resetPasswordVerb } from '@atrium/core/account/reset-password';
import { signUpVerb } from '@atrium/core/account/sign-up';
import { undoIdentifierChangeVerb } from '@atrium/core/account/undo-identifier-change';
import { updateAccountVerb } from '@atrium/core/account/update-account';
import { updateAccountPictureVerb } from '@atrium/core/account/update-account-picture';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const accountRouter = router({
  get: mountQuery(getAccountVerb),
  update: mountMutation(updateAccountVerb),
  updatePicture: mountMutation(updateAccountPictureVerb),
  removePicture: mountMutation(removeAccountPictureVerb),
  requestPhoneCode: mountMutation(requestPhoneCodeVerb),
  confirmPhone: mountMutation(confirmPhoneVerb),
  removePhone: mountMutation(removePhoneVerb),
  export: mountQuery(exportAccountVerb),
  previewClosing: mountQuery(previewAccountClosingVerb),
  close: mountMutation(closeAccountVerb),
  signUp: mountMutation(signUpVerb),
  confirmEmail: mountMutation(confirmEmailVerb),
  claimSignUp: mountMutation(claimSignUpVerb),
  rejectSignUp: mountMutation(rejectSignUpVerb),
  resendConfirmation: mountMutation(resendConfirmationVerb),
  requestConfirmation: mountMutation(requestConfirmationVerb),
  getSecurity: mountQuery(getSecurityVerb),
  changePassword: mountMutation(changePasswordVerb),
  changeIdentifier: mountMutation(changeIdentifierVerb),
  changeRecoveryEmail: mountMutation(changeRecoveryEmailVerb),
  removeRecoveryEmail: mountMutation(removeRecoveryEmailVerb),
  resendAddressLink: mountMutation(resendAddressLinkVerb),
  cancelAddressChange: mountMutation(cancelAddressChangeVerb),
  confirmAddress: mountMutation(confirmAddressVerb),
  undoIdentifierChange: mountMutation(undoIdentifierChangeVerb),
  requestPasswordReset: mountMutation(requestPasswordResetVerb),
  resetPassword: mountMutation(resetPasswordVerb),
});
