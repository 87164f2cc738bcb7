import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { type StaffRole, staffRoles } from '@atrium/contracts/staff/staff-types';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { createSignal, For, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from '../api-token/api-tokens.module.css';

type CreateStaffTokenProps = {
  /** One's own: a token has some of them. */
  readonly roles: readonly StaffRole[];
  readonly onClose: () => void;
  readonly onCreated: (secret: string) => void;
};

const lifetimes = { '7': 'week', '30': 'month', '90': 'quarter' } as const;
const dayMilliseconds = 86_400_000;

/** Name, which of one's roles, and until when: at most 90 days, because no second factor is asked of a program (DESK-3). */
export const CreateStaffToken = (props: CreateStaffTokenProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={() => props.onClose()}
    title={t('tokens.create.title')}
    description={t('tokens.create.lead')}
    closeLabel={t('common.close')}
  >
    <CreateForm {...props} />
  </Sheet>
);

function CreateForm(props: CreateStaffTokenProps): JSX.Element {
  const withSudo = useSudo();
  const [roles, setRoles] = createSignal<readonly StaffRole[]>([]);
  const form = createForm({
    initial: { name: '', end: '30' },
    required: ['name'],
    label: (field) => (field === 'name' ? t('tokens.create.name') : null),
    submit: ({ name, end }) => {
      const endsAt = new Date(Date.now() + Number(end) * dayMilliseconds).toISOString();
      return withSudo(() => api.staffToken.create.mutate({ name, endsAt, roles: [...roles()] }));
    },
    onDone: ({ secret }) => props.onCreated(secret),
    handles: (code) => code === 'session.sudo_required',
  });
  const choose = (role: StaffRole) => (checked: boolean) =>
    setRoles((chosen) => staffRoles.filter((one) => (one === role ? checked : chosen.includes(one))));
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('tokens.create.submit')}
      busyLabel={t('tokens.create.busy')}
      disabledReason={roles().length === 0 ? t('tokens.staff.noRole') : undefined}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <TextField
        name="name"
        required
        maxLength={tokenLimits.name}
        label={t('tokens.create.name')}
        help={t('tokens.create.nameHelp')}
        value={form.values.name}
        onInput={form.set('name')}
        error={form.errorOf('name')}
      />
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
      <Select
        name="end"
        label={t('tokens.create.end')}
        help={t('tokens.create.endHelp')}
        options={Object.entries(lifetimes).map(([value, name]) => ({
          value,
          label: t(`tokens.lifetime.${name}`),
        }))}
        value={form.values.end}
        onChange={form.set('end')}
        error={form.errorOf('endsAt')}
      />
    </FormShell>
  );
}
