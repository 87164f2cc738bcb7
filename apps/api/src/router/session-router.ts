import { confirmPasswordVerb } from '@atrium/core/session/confirm-password';
import { endOtherSessionsVerb } from '@atrium/core/session/end-other-sessions';
import { endSessionVerb } from '@atrium/core/session/end-session';
import { listSessionsVerb } from '@atrium/core/session/list-sessions';
import { signInVerb } from '@atrium/core/session/sign-in';
import { signOutVerb } from '@atrium/core/session/sign-out';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const sessionRouter = router({
  signIn: mountMutation(signInVerb),
  signOut: mountMutation(signOutVerb),
  confirmPassword: mountMutation(confirmPasswordVerb),
  list: mountQuery(listSessionsVerb),
  end: mountMutation(endSessionVerb),
  endOthers: mountMutation(endOtherSessionsVerb),
});
