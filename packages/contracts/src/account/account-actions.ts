import { cancelAddressChange } from './cancel-address-change.ts';
import { changeIdentifier } from './change-identifier.ts';
import { changePassword } from './change-password.ts';
import { changeRecoveryEmail } from './change-recovery-email.ts';
import { claimSignUp } from './claim-sign-up.ts';
import { closeAccount } from './close-account.ts';
import { confirmAddress } from './confirm-address.ts';
import { confirmEmail } from './confirm-email.ts';
import { confirmPhone } from './confirm-phone.ts';
import { exportAccount } from './export-account.ts';
import { getAccount } from './get-account.ts';
import { getSecurity } from './get-security.ts';
import { previewAccountClosing } from './preview-account-closing.ts';
import { rejectSignUp } from './reject-sign-up.ts';
import { removeAccountPicture } from './remove-account-picture.ts';
import { removePhone } from './remove-phone.ts';
import { removeRecoveryEmail } from './remove-recovery-email.ts';
import { requestConfirmation } from './request-confirmation.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { requestPhoneCode } from './request-phone-code.ts';
import { resendAddressLink } from './resend-address-link.ts';
import { resendConfirmation } from './resend-confirmation.ts';
import { resetPassword } from './reset-password.ts';
import { signUp } from './sign-up.ts';
import { undoIdentifierChange } from './undo-identifier-change.ts';
import { updateAccount } from './update-account.ts';
import { updateAccountPicture } from './update-account-picture.ts';

export const accountActions = {
  account: {
    get: getAccount,
    update: updateAccount,
    updatePicture: updateAccountPicture,
    removePicture: removeAccountPicture,
    requestPhoneCode,
    confirmPhone,
    removePhone,
    export: exportAccount,
    previewClosing: previewAccountClosing,
    close: closeAccount,
    signUp,
    confirmEmail,
    claimSignUp,
    rejectSignUp,
    resendConfirmation,
    requestConfirmation,
    getSecurity,
    changePassword,
    changeIdentifier,
    changeRecoveryEmail,
    removeRecoveryEmail,
    resendAddressLink,
    cancelAddressChange,
    confirmAddress,
    undoIdentifierChange,
    requestPasswordReset,
    resetPassword,
  },
} as const;
