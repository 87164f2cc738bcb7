import { type StaffRole, staffRoles } from '@atrium/contracts/staff/staff-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from '../support/support.module.css';

type RoleBoxesProps = {
  readonly roles: readonly StaffRole[];
  readonly onChange: (roles: readonly StaffRole[]) => void;
};

/** What somebody is there for; several at once. */
export const RoleBoxes = (props: RoleBoxesProps): JSX.Element => (
  <fieldset class={styles.stack}>
    <legend>{t('staff.form.roles')}</legend>
    <For each={staffRoles}>
      {(role) => (
        <Checkbox
          label={t(`staff.role.${role}`)}
          checked={props.roles.includes(role)}
          onChange={(checked) =>
            props.onChange(staffRoles.filter((one) => (one === role ? checked : props.roles.includes(one))))
          }
        />
      )}
    </For>
  </fieldset>
);
