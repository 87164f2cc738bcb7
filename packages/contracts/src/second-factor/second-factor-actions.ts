import { activateAuthenticator } from './activate-authenticator.ts';
import { activatePasskey } from './activate-passkey.ts';
import { activateSms } from './activate-sms.ts';
import { listSecondFactors } from './list-second-factors.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewBackupCodes } from './renew-backup-codes.ts';
import { startAuthenticator } from './start-authenticator.ts';
import { startPasskey } from './start-passkey.ts';
import { startSms } from './start-sms.ts';

export const secondFactorActions = {
  secondFactor: {
    list: listSecondFactors,
    startAuthenticator,
    activateAuthenticator,
    startSms,
    activateSms,
    startPasskey,
    activatePasskey,
    remove: removeSecondFactor,
    renewBackupCodes,
  },
} as const;
