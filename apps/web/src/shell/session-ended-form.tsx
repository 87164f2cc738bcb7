import type { JSX } from 'solid-js';
import { api } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { PasswordDialog } from './password-dialog.tsx';

type SessionEndedFormProps = {
  readonly email: string;
  readonly onSignedIn: () => void;
  /** To read or copy what is on the page; the next call asks again. */
  readonly onClose: () => void;
};

export const SessionEndedForm = (props: SessionEndedFormProps): JSX.Element => (
  <PasswordDialog
    title={t('shell.sessionEnded.title')}
    text={t('shell.sessionEnded.text', { email: props.email })}
    submitLabel={t('auth.signIn.submit')}
    busyLabel={t('auth.signIn.busy')}
    secondary={<a href={paths.signIn}>{t('shell.sessionEnded.other')}</a>}
    submit={(password) => api.session.signIn.mutate({ email: props.email, password })}
    onDone={() => props.onSignedIn()}
    onClose={() => props.onClose()}
  />
);
