import { type StaffRole, staffRoles } from '@atrium/contracts/staff/staff-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { createSignal, For, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from '../api-token/api-tokens.module.css';
import { endOf, TokenLifetime } from '../api-token/token-lifetime.tsx';
import { TokenSheet } from '../api-token/token-sheet.tsx';

type CreateStaffTokenProps = {
  /** One's own: a token has some of them. */
  readonly roles: readonly StaffRole[];
  readonly onClose: () => void;
  readonly onCreated: (secret: string) => void;
};

/** Name, which of one's roles, and until when: at most 90 days, because no second factor is asked of a program (DESK-3). */
export function CreateStaffToken(props: CreateStaffTokenProps): JSX.Element {
  const withSudo = useSudo();
  const [roles, setRoles] = createSignal<readonly StaffRole[]>([]);
  const form = createForm({
    initial: { name: '', end: '30' },
    required: ['name'],
    label: (field) => (field === 'name' ? t('tokens.create.name') : null),
    submit: ({ name, end }) =>
      withSudo(() => api.staffToken.create.mutate({ name, endsAt: endOf(end), roles: [...roles()] })),
    onDone: ({ secret }) => props.onCreated(secret),
    handles: (code) => code === 'session.sudo_required',
  });
  const choose = (role: StaffRole) => (checked: boolean) =>
    setRoles((chosen) => staffRoles.filter((one) => (one === role ? checked : chosen.includes(one))));
  return (
    <TokenSheet
      form={form}
      disabledReason={roles().length === 0 ? t('tokens.staff.noRole') : undefined}
      onClose={props.onClose}
    >
      <fieldset class={styles.areas}>
        <legend class={styles.legend}>{t('tokens.staff.roles')}</legend>
        <For each={props.roles}>
          {(role) => (
            <Checkbox
              label={t(`staff.role.${role}`)}
              checked={roles().includes(role)}
              onChange={choose(role)}
            />
          )}
        </For>
      </fieldset>
      <TokenLifetime
        choices={[7, 30, 90]}
        value={form.values.end}
        onChange={form.set('end')}
        error={form.errorOf('endsAt')}
      />
    </TokenSheet>
  );
}
