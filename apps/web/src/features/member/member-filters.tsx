import { memberStatuses } from '@atrium/contracts/member/member-types';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { Button } from '@atrium/ui/button/button';
import { Chip } from '@atrium/ui/chip/chip';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { productQuery } from '../access/access-queries.ts';
import { teamQuery } from '../team/team-queries.ts';
import { ChooseProduct } from './choose-product.tsx';
import { ChooseTeam } from './choose-team.tsx';
import { type FilterName, filterNames, type MemberListFilter } from './member-filter.ts';
import styles from './members.module.css';

type MemberFiltersProps = {
  readonly organizationId: string;
  readonly filter: MemberListFilter;
  /** Administrators see external users and who lacks a second factor. */
  readonly manages: boolean;
  readonly onChange: (change: Partial<MemberListFilter>) => void;
};

const pauseMilliseconds = 250;

export function MemberFilters(props: MemberFiltersProps): JSX.Element {
  const roles = () => memberRoles.filter((role) => props.manages || role !== 'external_user');
  return (
    <search class={styles.filters} aria-label={t('members.filter.label')}>
      <div class={styles.controls}>
        <SearchField value={props.filter.search} onSearch={(search) => props.onChange({ search })} />
        <Select
          name="role"
          label={t('members.filter.role')}
          placeholder={t('members.filter.allRoles')}
          options={roles().map((value) => ({ value, label: t(`common.role.${value}`) }))}
          value={props.filter.role}
          onChange={(role) => props.onChange({ role })}
        />
        <Select
          name="status"
          label={t('members.filter.status')}
          placeholder={t('members.filter.allStatuses')}
          options={memberStatuses.map((value) => ({ value, label: t(`members.status.${value}`) }))}
          value={props.filter.status}
          onChange={(status) => props.onChange({ status })}
        />
        <Show when={props.manages}>
          <Select
            name="secondFactor"
            label={t('members.filter.factor')}
            placeholder={t('members.filter.allFactors')}
            options={[
              { value: 'with', label: t('members.filter.withFactor') },
              { value: 'without', label: t('members.filter.withoutFactor') },
            ]}
            value={props.filter.secondFactor}
            onChange={(secondFactor) => props.onChange({ secondFactor })}
          />
        </Show>
        <ChooseTeam
          organizationId={props.organizationId}
          label={t('choose.filter.team')}
          placeholder={t('choose.filter.allTeams')}
          onChoose={({ id }) => props.onChange({ team: id })}
        />
        <Show when={props.manages}>
          <ChooseProduct
            organizationId={props.organizationId}
            label={t('choose.filter.product')}
            placeholder={t('choose.filter.allProducts')}
            onChoose={({ id }) => props.onChange({ product: id })}
          />
        </Show>
      </div>
      <FilterChips {...props} />
    </search>
  );
}

/** Asks when the person pauses, not with every key. */
function SearchField(props: { value: string; onSearch: (search: string) => void }): JSX.Element {
  const [typed, setTyped] = createSignal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(() => {
      props.onSearch(text);
      setTyped(null);
    }, pauseMilliseconds);
  };
  return (
    <TextField
      name="search"
      type="search"
      label={t('members.filter.search')}
      placeholder={t('members.filter.searchHelp')}
      autocomplete="off"
      value={typed() ?? props.value}
      onInput={type}
    />
  );
}

/** The address has ids; what they are called is asked for, unless it is known already. */
function useFilterNames(props: MemberFiltersProps) {
  const team = useQuery(() => ({
    ...teamQuery(props.organizationId, props.filter.team),
    enabled: props.filter.team !== '',
  }));
  const product = useQuery(() => ({
    ...productQuery(props.organizationId, props.filter.product),
    enabled: props.filter.product !== '',
  }));
  return {
    team: () => (team.isSuccess ? team.data.name : null),
    product: () => (product.isSuccess ? product.data.name : null),
  };
}

function FilterChips(props: MemberFiltersProps): JSX.Element {
  const active = (): readonly FilterName[] => filterNames.filter((name) => props.filter[name] !== '');
  const names = useFilterNames(props);
  const words = (name: FilterName): string => {
    const value = props.filter[name];
    const role = memberRoles.find((known) => known === value);
    const status = memberStatuses.find((known) => known === value);
    if (role) return t(`common.role.${role}`);
    if (status) return t(`members.status.${status}`);
    if (name === 'team') return t('members.filter.team', { name: names.team() ?? '…' });
    if (name === 'product') return t('choose.filter.productChip', { name: names.product() ?? '…' });
    if (name !== 'secondFactor') return value;
    const factor = t(value === 'with' ? 'members.filter.withFactor' : 'members.filter.withoutFactor');
    return t('common.fieldError', { label: t('members.filter.factor'), text: factor });
  };
  const none = (): MemberListFilter => ({
    ...{ search: '', role: '', status: '', secondFactor: '', team: '', product: '' },
  });
  return (
    <Show when={active().length > 0}>
      <ul role="list" class={styles.chips} aria-label={t('members.filter.active')}>
        <For each={active()}>
          {(name) => (
            <li>
              <Chip
                removeLabel={t('members.filter.remove', { filter: words(name) })}
                onRemove={() => props.onChange({ [name]: '' })}
              >
                {words(name)}
              </Chip>
            </li>
          )}
        </For>
        <li>
          <Button size="small" variant="quiet" onClick={() => props.onChange(none())}>
            {t('members.filter.clear')}
          </Button>
        </li>
      </ul>
    </Show>
  );
}
