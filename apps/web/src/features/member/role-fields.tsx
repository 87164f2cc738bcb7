import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { Select } from '@atrium/ui/field/select';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useMyOrganization } from '../organization/use-my-organization.ts';

type RoleFieldsProps = {
  readonly role: string;
  readonly billingRight: boolean;
  readonly onRole: (role: string) => void;
  readonly onBilling: (on: boolean) => void;
  readonly roleError: string | undefined;
  readonly billingError: string | undefined;
};

/** Role and billing right of an invitation; only what the reader may give can be chosen (MEM-3). */
export function RoleFields(props: RoleFieldsProps): JSX.Element {
  const mine = useMyOrganization();
  const roles = () =>
    [...memberRoles].reverse().map((value) => ({
      ...{ value, label: t(`common.role.${value}`) },
      disabled: value === 'legal_representative' && mine()?.role !== 'legal_representative',
    }));
  return (
    <>
      <Select
        name="role"
        label={t('members.invite.role')}
        help={t('members.invite.roleHelp')}
        options={roles()}
        value={props.role}
        onChange={(role) => {
          props.onRole(role);
          if (role === 'external_user') props.onBilling(false);
        }}
        error={props.roleError}
      />
      <Show when={props.role === 'collaborator'}>
        <Checkbox
          name="billingRight"
          label={t('members.invite.billing')}
          help={t('members.invite.billingHelp')}
          checked={props.billingRight}
          onChange={props.onBilling}
          error={props.billingError}
        />
      </Show>
    </>
  );
}
