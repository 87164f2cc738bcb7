import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { PasswordField } from '@atrium/ui/field/password-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import type { JSX } from 'solid-js';
import { api } from '../lib/api.ts';
import { createForm } from '../lib/create-form.ts';
import { t } from '../lib/i18n.ts';

type SudoFormProps = { readonly onConfirmed: () => void; readonly onCancel: () => void };

export function SudoForm(props: SudoFormProps): JSX.Element {
  const form = createForm({
    initial: { password: '' },
    required: ['password'],
    label: (field) => t(`shell.sudo.${field}`),
    submit: (values) => api.session.confirmPassword.mutate(values),
    onDone: () => props.onConfirmed(),
  });
  return (
    <Dialog
      open
      onOpenChange={() => props.onCancel()}
      title={t('shell.sudo.title')}
      description={t('shell.sudo.text')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('common.continue')}
        busyLabel={t('common.loading')}
        secondary={
          <Button variant="quiet" onClick={() => props.onCancel()}>
            {t('common.cancel')}
          </Button>
        }
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
