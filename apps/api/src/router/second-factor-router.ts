import { activateAuthenticatorVerb } from '@atrium/core/second-factor/activate-authenticator';
import { activatePasskeyVerb } from '@atrium/core/second-factor/activate-passkey';
import { activateSmsVerb } from '@atrium/core/second-factor/activate-sms';
import { listSecondFactorsVerb } from '@atrium/core/second-factor/list-second-factors';
import { removeSecondFactorVerb } from '@atrium/core/second-factor/remove-second-factor';
import { renewBackupCodesVerb } from '@atrium/core/second-factor/renew-backup-codes';
import { startAuthenticatorVerb } from '@atrium/core/second-factor/start-authenticator';
import { startPasskeyVerb } from '@atrium/core/second-factor/start-passkey';
import { startSmsVerb } from '@atrium/core/second-factor/start-sms';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const secondFactorRouter = router({
  list: mountQuery(listSecondFactorsVerb),
  startAuthenticator: mountMutation(startAuthenticatorVerb),
  activateAuthenticator: mountMutation(activateAuthenticatorVerb),
  startSms: mountMutation(startSmsVerb),
  activateSms: mountMutation(activateSmsVerb),
  startPasskey: mountMutation(startPasskeyVerb),
  activatePasskey: mountMutation(activatePasskeyVerb),
  remove: mountMutation(removeSecondFactorVerb),
  renewBackupCodes: mountMutation(renewBackupCodesVerb),
});
