import { limits } from '@atrium/contracts/limits';
import { SearchSelect } from '@atrium/ui/field/search-select';
import { createSignal, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type ChosenTeam, teamChoicesQuery } from './offer-choices.ts';

type ChooseTeamProps = {
  readonly organizationId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly optionalLabel?: string | undefined;
  /** Those that need not be found again. */
  readonly except?: readonly ChosenTeam[];
  readonly onChoose: (team: ChosenTeam) => void;
};

/** One of all work teams, by a part of its name. */
export function ChooseTeam(props: ChooseTeamProps): JSX.Element {
  const [search, setSearch] = createSignal<string | null>(null);
  const found = useQuery(() => ({
    ...teamChoicesQuery(props.organizationId, search() ?? ''),
    enabled: search() !== null,
  }));
  // Data that is not there yet would suspend the page around the field, and take the focus out of it.
  const options = () =>
    (found.isSuccess ? found.data.teams : [])
      .filter(({ id }) => !props.except?.some((chosen) => chosen.id === id))
      .map(({ id, name, description }) => ({ value: id, label: name, description }));
  return (
    <SearchSelect
      name="team"
      label={props.label}
      help={props.help}
      error={props.error}
      optionalLabel={props.optionalLabel}
      placeholder={props.placeholder}
      maxLength={limits.search}
      options={options()}
      busy={found.isFetching}
      onSearch={setSearch}
      onChoose={({ value, label }) => props.onChoose({ id: value, name: label })}
      emptyText={t('choose.team.none')}
      countLabel={(count) => t('choose.count', { count })}
    />
  );
}
