import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { NewPasswordPage } from './new-password-page.tsx';

/** ACC-6: the former address takes the account back. */
export const UndoChangePage = (): JSX.Element => (
  <NewPasswordPage by="undo" submit={(input) => api.account.undoIdentifierChange.mutate(input)} />
);
