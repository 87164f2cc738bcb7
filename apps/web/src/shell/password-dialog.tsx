import { limits } from '@atrium/contracts/limits';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { PasswordField } from '@atrium/ui/field/password-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import type { JSX } from 'solid-js';
import { createForm } from '../lib/create-form.ts';
import { t } from '../lib/i18n.ts';

type PasswordDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly submitLabel: string;
  readonly busyLabel: string;
  readonly secondary: JSX.Element;
  readonly submit: (password: string) => Promise<unknown>;
  readonly onDone: () => unknown;
  readonly onClose: () => void;
};

/** Asks for the password over the page as it is: what has been typed underneath stays. */
export function PasswordDialog(props: PasswordDialogProps): JSX.Element {
  const form = createForm({
    initial: { password: '' },
    required: ['password'],
    label: (field) => t(`shell.sudo.${field}`),
    submit: ({ password }) => props.submit(password),
    onDone: () => {
      props.onDone();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={props.title}
      description={props.text}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={props.submitLabel}
        busyLabel={props.busyLabel}
        secondary={props.secondary}
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
