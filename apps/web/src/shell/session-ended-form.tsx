import { limits } from '@atrium/contracts/limits';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { PasswordField } from '@atrium/ui/field/password-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import type { JSX } from 'solid-js';
import { api } from '../lib/api.ts';
import { createForm } from '../lib/create-form.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';

type SessionEndedFormProps = {
  readonly email: string;
  readonly onSignedIn: () => void;
  /** To read or copy what is on the page; the next call asks again. */
  readonly onClose: () => void;
};

/** Signs in again over the page as it is: what has been typed underneath stays. */
export function SessionEndedForm(props: SessionEndedFormProps): JSX.Element {
  const form = createForm({
    initial: { password: '' },
    required: ['password'],
    label: (field) => t(`shell.sudo.${field}`),
    submit: ({ password }) => api.session.signIn.mutate({ email: props.email, password }),
    onDone: () => props.onSignedIn(),
  });
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('shell.sessionEnded.title')}
      description={t('shell.sessionEnded.text', { email: props.email })}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('auth.signIn.submit')}
        busyLabel={t('auth.signIn.busy')}
        secondary={<a href={paths.signIn}>{t('shell.sessionEnded.other')}</a>}
      >
        <PasswordField
          name="password"
          autocomplete="current-password"
          autofocus
          required
          maxLength={limits.passwordMax}
          label={t('shell.sudo.password')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
      </FormShell>
    </Dialog>
  );
}
