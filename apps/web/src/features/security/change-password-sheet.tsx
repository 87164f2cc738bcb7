import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { PasswordField } from '@atrium/ui/field/password-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { securityQuery, sessionsQuery } from '../../lib/queries.ts';
import { withPassword } from '../../lib/with-password.ts';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { MailboxChoice } from './mailbox-choice.tsx';

type SheetProps = {
  readonly mailboxOrganizations: readonly string[];
  readonly loginIdentifier: string;
  readonly onClose: () => void;
};

const labels = { password: 'security.password.current', newPassword: 'password.next.label' } as const;

const choiceOf = (value: string) => (value === 'unify' || value === 'separate' ? value : null);

const tellChanged = (endedSessions: number): void => {
  showToast({
    tone: 'success',
    title: t('security.password.changed'),
    text: t('security.password.othersEnded', { count: endedSessions }),
  });
};

/** ACC-8: the current password and the new one; what follows is said before it happens. */
export function ChangePasswordSheet(props: SheetProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: { password: '', newPassword: '', mailboxes: '' },
    required: ['password', 'newPassword'],
    label: (field) => (field === 'mailboxes' ? null : t(labels[field])),
    submit: (values) =>
      withPassword(values.password, () =>
        api.account.changePassword.mutate({ ...values, mailboxes: choiceOf(values.mailboxes) }),
      ),
    onDone: async ({ endedSessions }) => {
      tellChanged(endedSessions);
      props.onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: securityQuery().queryKey }),
        client.invalidateQueries({ queryKey: sessionsQuery().queryKey }),
      ]);
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('security.password.change')}
      description={t('security.password.consequence')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('security.password.change')}
        busyLabel={t('security.password.busy')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
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
          label={t('security.password.current')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
        <NewPasswordField
          loginIdentifier={props.loginIdentifier}
          value={form.values.newPassword}
          onInput={form.set('newPassword')}
          error={form.errorOf('newPassword')}
        />
        <MailboxChoice
          address={props.loginIdentifier}
          organizations={props.mailboxOrganizations}
          value={form.values.mailboxes}
          onChange={form.set('mailboxes')}
          error={form.errorOf('mailboxes')}
        />
      </FormShell>
    </Sheet>
  );
}
