import { confirmPasswordVerb } from '@atrium/core/session/confirm-password';
import { endOtherSessionsVerb } from '@atrium/core/session/end-other-sessions';
import { endSessionVerb } from '@atrium/core/session/end-session';
import { finishSignInVerb } from '@atrium/core/session/finish-sign-in';
import { getSignInVerb } from '@atrium/core/session/get-sign-in';
import { listSessionsVerb } from '@atrium/core/session/list-sessions';
import { sendSignInCodeVerb } from '@atrium/core/session/send-sign-in-code';
import { signInVerb } from '@atrium/core/session/sign-in';
import { signOutVerb } from '@atrium/core/session/sign-out';
import { startPasskeySignInVerb } from '@atrium/core/session/start-passkey-sign-in';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const sessionRouter = router({
  signIn: mountMutation(signInVerb),
  getSignIn: mountQuery(getSignInVerb),
  sendSignInCode: mountMutation(sendSignInCodeVerb),
  startPasskeySignIn: mountMutation(startPasskeySignInVerb),
  finishSignIn: mountMutation(finishSignInVerb),
  signOut: mountMutation(signOutVerb),
  confirmPassword: mountMutation(confirmPasswordVerb),
  list: mountQuery(listSessionsVerb),
  end: mountMutation(endSessionVerb),
  endOthers: mountMutation(endOtherSessionsVerb),
});
