import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { createSignal, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { membersQuery } from './member-queries.ts';
import styles from './members.module.css';
import { fullName } from './use-member-actions.ts';

type MemberFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly organizationId: string;
  readonly except: string;
  /** Everybody without an end date who has one of these, in place of every active member. */
  readonly lastingRoles?: readonly MemberRole[];
  readonly value: string;
  readonly onChange: (accountId: string) => void;
  readonly error: string | undefined;
};

/** An active member, found by name or address: an organization can have thousands. */
export function MemberField(props: MemberFieldProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const query = useQuery(() =>
    membersQuery({
      ...{ organizationId: props.organizationId, search: search(), status: 'active' as const },
      roles: [...(props.lastingRoles ?? [])],
    }),
  );
  const options = () =>
    (query.data?.members ?? [])
      .filter(({ accountId, endsAt }) => accountId !== props.except && !(props.lastingRoles && endsAt))
      .map((member) => ({ value: member.accountId, label: `${fullName(member)} · ${member.email}` }));
  return (
    <div class={styles.controls}>
      <TextField
        name={`${props.name}:search`}
        type="search"
        autocomplete="off"
        label={t('members.removal.recipientSearch')}
        value={search()}
        onInput={setSearch}
      />
      <Select
        name={props.name}
        label={props.label}
        help={props.help}
        required={props.required}
        placeholder={
          options().length > 0 || query.isPending
            ? t('members.removal.recipientNone')
            : t('members.removal.noMatch')
        }
        options={options()}
        value={props.value}
        onChange={props.onChange}
        error={props.error}
      />
    </div>
  );
}
