import { confirmPassword } from './confirm-password.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { getSignIn } from './get-sign-in.ts';
import { listSessions } from './list-sessions.ts';
import { sendSignInCode } from './send-sign-in-code.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { startPasskeySignIn } from './start-passkey-sign-in.ts';

export const sessionActions = {
  session: {
    signIn,
    getSignIn,
    sendSignInCode,
    startPasskeySignIn,
    finishSignIn,
    signOut,
    confirmPassword,
    list: listSessions,
    end: endSession,
    endOthers: endOtherSessions,
  },
} as const;
