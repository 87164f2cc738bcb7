import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { NewPasswordPage } from './new-password-page.tsx';

/** ACC-7: a new password for whoever has forgotten theirs. */
export const ResetPasswordPage = (): JSX.Element => (
  <NewPasswordPage by="reset" submit={(input) => api.account.resetPassword.mutate(input)} />
);
