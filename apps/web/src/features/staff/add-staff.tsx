import { limits } from '@atrium/contracts/limits';
import { type Locale, locales } from '@atrium/contracts/locale';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { staffQuery } from '../desk/desk-queries.ts';
import { RoleBoxes } from './role-boxes.tsx';

type AddStaffProps = { readonly onClose: () => void };

export const AddStaff = (props: AddStaffProps): JSX.Element => (
  <Sheet open onOpenChange={() => props.onClose()} title={t('staff.add')} closeLabel={t('common.close')}>
    <AddForm {...props} />
  </Sheet>
);

const texts = ['email', 'firstName', 'lastName'] as const;

/** A separate account with its roles, behind the password; the person gets a mail. */
function AddForm(props: AddStaffProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const [roles, setRoles] = createSignal<readonly StaffRole[]>(['agent']);
  const form = createForm({
    initial: { email: '', firstName: '', lastName: '', locale: locale() as string },
    required: ['email', 'firstName', 'lastName'],
    label: (field) => t(`staff.form.${field}`),
    submit: (values) =>
      withSudo(() =>
        api.staff.add.mutate({ ...values, locale: values.locale as Locale, roles: [...roles()] }),
      ),
    onDone: async ({ name }) => {
      props.onClose();
      showToast({ tone: 'success', title: t('staff.form.done', { name }) });
      await client.invalidateQueries({ queryKey: staffQuery().queryKey });
    },
    handles: (code) => code === 'session.sudo_required',
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('staff.form.submit')}
      busyLabel={t('common.saving')}
      disabledReason={roles().length === 0 ? t('staff.form.noRole') : undefined}
    >
      <For each={texts}>
        {(field) => (
          <TextField
            name={field}
            type={field === 'email' ? 'email' : 'text'}
            label={t(`staff.form.${field}`)}
            help={field === 'email' ? t('staff.form.emailHelp') : undefined}
            required
            autocomplete="off"
            maxLength={field === 'email' ? limits.email : limits.personName}
            value={form.values[field]}
            onInput={form.set(field)}
            error={form.errorOf(field)}
          />
        )}
      </For>
      <Select
        name="locale"
        label={t('staff.form.locale')}
        value={form.values.locale}
        onChange={form.set('locale')}
        options={locales.map((value) => ({ value, label: t(`common.language.${value}`) }))}
      />
      <RoleBoxes roles={roles()} onChange={setRoles} />
    </FormShell>
  );
}
