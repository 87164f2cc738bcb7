import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { Chip } from '@atrium/ui/chip/chip';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { type ActivityFilter, type FilterName, filterNames } from './activity-filter.ts';
import styles from './activity-page.module.css';
import { eventInWords } from './activity-words.ts';

type ActivityFiltersProps = {
  readonly filter: ActivityFilter;
  readonly choices: ActionOutput<'audit.listChoices'> | undefined;
  /** What the log is narrowed to, when a row that is shown can tell. */
  readonly aboutName: string | null;
  readonly onChange: (change: Partial<ActivityFilter>) => void;
};

export function ActivityFilters(props: ActivityFiltersProps): JSX.Element {
  return (
    <search class={styles.filters} aria-label={t('activity.filter.label')}>
      <FilterControls {...props} />
      <FilterChips {...props} />
    </search>
  );
}

function FilterControls(props: ActivityFiltersProps): JSX.Element {
  const people = () => (props.choices?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const events = () =>
    (props.choices?.events ?? [])
      .map((event) => ({ value: event, label: eventInWords(event) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale()));
  return (
    <div class={styles.controls}>
      <Select
        name="person"
        label={t('activity.filter.person')}
        placeholder={t('activity.filter.anyone')}
        options={people()}
        value={props.filter.person}
        onChange={(person) => props.onChange({ person })}
      />
      <Select
        name="event"
        label={t('activity.filter.event')}
        placeholder={t('activity.filter.any')}
        options={events()}
        value={props.filter.event}
        onChange={(event) => props.onChange({ event })}
      />
      <TextField
        name="from"
        type="date"
        label={t('activity.filter.from')}
        max={props.filter.until || undefined}
        value={props.filter.from}
        onInput={(from) => props.onChange({ from })}
      />
      <TextField
        name="until"
        type="date"
        label={t('activity.filter.until')}
        min={props.filter.from || undefined}
        value={props.filter.until}
        onInput={(until) => props.onChange({ until })}
      />
    </div>
  );
}

function FilterChips(props: ActivityFiltersProps): JSX.Element {
  const active = (): readonly FilterName[] => filterNames.filter((name) => props.filter[name] !== '');
  const words = (name: FilterName): string => {
    const value = props.filter[name];
    if (name === 'event') return t('activity.filter.byEvent', { event: eventInWords(value) });
    if (name === 'from') return t('activity.filter.since', { date: formatDate(locale(), value) });
    if (name === 'until') return t('activity.filter.upTo', { date: formatDate(locale(), value) });
    if (name === 'about') {
      return props.aboutName
        ? t('activity.filter.about', { name: props.aboutName })
        : t('activity.filter.aboutThis');
    }
    const person = props.choices?.people.find(({ id }) => id === value)?.name;
    return t('activity.filter.byPerson', { name: person ?? '…' });
  };
  return (
    <Show when={active().length > 0}>
      <ul role="list" class={styles.chips}>
        <For each={active()}>
          {(name) => (
            <li>
              <Chip
                removeLabel={t('activity.filter.remove', { filter: words(name) })}
                onRemove={() => props.onChange({ [name]: '' })}
              >
                {words(name)}
              </Chip>
            </li>
          )}
        </For>
        <li>
          <Button
            size="small"
            variant="quiet"
            onClick={() => props.onChange({ person: '', event: '', about: '', from: '', until: '' })}
          >
            {t('activity.filter.clear')}
          </Button>
        </li>
      </ul>
    </Show>
  );
}
