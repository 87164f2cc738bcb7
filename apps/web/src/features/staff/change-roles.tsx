import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import type { StaffView } from '@atrium/contracts/staff/staff-view';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { staffQuery } from '../desk/desk-queries.ts';
import { RoleBoxes } from './role-boxes.tsx';

type ChangeRolesProps = { readonly person: StaffView; readonly onClose: () => void };

/** Behind the password; takes effect with the person's next call. */
export function ChangeRoles(props: ChangeRolesProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const [roles, setRoles] = createSignal<readonly StaffRole[]>(props.person.roles);
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () =>
      withSudo(() =>
        api.staff.updateRoles.mutate({ accountId: props.person.accountId, roles: [...roles()] }),
      ),
    onDone: async () => {
      props.onClose();
      showToast({ tone: 'success', title: t('staff.changed') });
      await client.invalidateQueries({ queryKey: staffQuery().queryKey });
    },
    handles: (code) => code === 'session.sudo_required',
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={`${t('staff.change')}: ${props.person.name}`}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('staff.change')}
        busyLabel={t('common.saving')}
        disabledReason={roles().length === 0 ? t('staff.form.noRole') : undefined}
      >
        <RoleBoxes roles={roles()} onChange={setRoles} />
      </FormShell>
    </Sheet>
  );
}
