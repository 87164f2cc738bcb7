import type { AddressPurpose } from '@atrium/contracts/account/address-purpose';
import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { PasswordField } from '@atrium/ui/field/password-field';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { securityQuery } from '../../lib/queries.ts';
import { withPassword } from '../../lib/with-password.ts';

type SheetProps = {
  readonly purpose: AddressPurpose;
  readonly title: string;
  readonly consequence: string;
  readonly addressLabel: string;
  readonly onClose: () => void;
};

/** ACC-6, ACC-7: the address to be and the current password; it takes effect with the link sent there. */
export function ChangeAddressSheet(props: SheetProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: { email: '', password: '' },
    required: ['email', 'password'],
    label: (field) => (field === 'email' ? props.addressLabel : t('security.password.current')),
    submit: (values) =>
      withPassword(values.password, () =>
        props.purpose === 'login_identifier'
          ? api.account.changeIdentifier.mutate(values)
          : api.account.changeRecoveryEmail.mutate(values),
      ),
    onDone: async (_, { email }) => {
      showToast({ tone: 'success', title: t('security.pending.sent', { email: email.trim() }) });
      props.onClose();
      await client.invalidateQueries({ queryKey: securityQuery().queryKey });
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={props.title}
      description={props.consequence}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('security.pending.submit')}
        busyLabel={t('security.pending.busy')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          inputMode="email"
          required
          maxLength={limits.email}
          label={props.addressLabel}
          value={form.values.email}
          onInput={form.set('email')}
          error={form.errorOf('email')}
        />
        <PasswordField
          name="password"
          autocomplete="current-password"
          required
          maxLength={limits.passwordMax}
          label={t('security.password.current')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
          value={form.values.password}
          onInput={form.set('password')}
          error={form.errorOf('password')}
        />
      </FormShell>
    </Sheet>
  );
}
