import { confirmPasswordVerb } from '@atrium/core/session/confirm-password';
import { endOtherSessionsVerb } from '@atrium/core/session/end-other-sessions';
import { signInVerb } from '@atrium/core/session/sign-in';
import { signOutVerb } from '@atrium/core/session/sign-out';
import { mountMutation, router } from './trpc.ts';

export const sessionRouter = router({
  signIn: mountMutation(signInVerb),
  signOut: mountMutation(signOutVerb),
  confirmPassword: mountMutation(confirmPasswordVerb),
  endOthers: mountMutation(endOtherSessionsVerb),
});
