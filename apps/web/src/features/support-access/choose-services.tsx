import {
  type SupportedType,
  supportedTypes,
  supportLevels,
} from '@atrium/contracts/support-access/support-access-types';
import { Chip } from '@atrium/ui/chip/chip';
import { SearchSelect, type SearchSelectOption } from '@atrium/ui/field/search-select';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { productsQuery } from '../access/access-queries.ts';
import { levelName, thingName, typeName } from '../access/access-words.ts';
import styles from '../support/support.module.css';

export type ChosenService = {
  readonly type: SupportedType;
  /** Null = all of the type. */
  readonly resourceId: string | null;
  readonly name: string;
};

type ChooseServicesProps = {
  readonly organizationId: string;
  readonly chosen: readonly ChosenService[];
  readonly onChange: (services: readonly ChosenService[]) => void;
};

const isSupported = (type: string): type is SupportedType => supportedTypes.some((one) => one === type);
const keyOf = ({ type, resourceId }: ChosenService): string => `${type} ${resourceId ?? ''}`;
const nameOf = ({ type, name, resourceId }: ChosenService): string =>
  thingName({ type, name }, resourceId === null);

/** Products by their names, or all of a type; each says what support may do there. */
export function ChooseServices(props: ChooseServicesProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const found = useInfiniteQuery(() => productsQuery(props.organizationId, search(), null));
  const first = () => found.data?.pages[0];
  const offered = (): ChosenService[] => {
    const products = (first()?.products ?? []).flatMap(({ id, type, name }) =>
      isSupported(type) ? [{ type, resourceId: id, name }] : [],
    );
    const owned = (first()?.types ?? []).filter(isSupported);
    const whole = search() === '' ? owned.map((type) => ({ type, resourceId: null, name: '' })) : [];
    const taken = new Set(props.chosen.map(keyOf));
    return [...products, ...whole].filter((service) => !taken.has(keyOf(service)));
  };
  const choose = ({ value }: SearchSelectOption): void => {
    const service = offered().find((one) => keyOf(one) === value);
    if (service) props.onChange([...props.chosen, service]);
  };
  return (
    <div class={styles.stack}>
      <SearchSelect
        name="services"
        label={t('temporary.form.services')}
        placeholder={t('temporary.form.search')}
        options={offered().map((service) => ({
          value: keyOf(service),
          label: nameOf(service),
          description: `${typeName(service.type)} · ${t('temporary.form.right', { level: levelName(supportLevels[service.type]) })}`,
        }))}
        onSearch={setSearch}
        busy={found.isFetching}
        onChoose={choose}
        emptyText={t('temporary.form.nothing')}
        countLabel={(count) => t('temporary.form.results', { count })}
      />
      <Show when={props.chosen.length > 0}>
        <ul role="list" class={styles.row}>
          <For each={props.chosen}>
            {(service) => (
              <li>
                <Chip
                  removeLabel={t('temporary.form.remove', { name: nameOf(service) })}
                  onRemove={() => props.onChange(props.chosen.filter((one) => one !== service))}
                >
                  {nameOf(service)}
                </Chip>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
