import { productStates } from '@atrium/contracts/product/product-states';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import { Chip } from '@atrium/ui/chip/chip';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from '../access/access-page.module.css';
import { typeName } from '../access/access-words.ts';
import { expiries, type FilterParams } from './product-filter.ts';
import type { ProductFilter } from './product-queries.ts';
import { stateName } from './product-words.ts';

type ProductFiltersProps = {
  readonly filter: ProductFilter;
  readonly types: readonly ResourceType[];
  readonly onChange: (change: FilterParams, replace?: boolean) => void;
};

export const ProductFilters = (props: ProductFiltersProps): JSX.Element => (
  <search class={styles.filters}>
    <div class={styles.search}>
      <TextField
        name="search"
        type="search"
        label={t('access.products.search')}
        value={props.filter.search}
        onInput={(search) => props.onChange({ search }, true)}
        maxLength={100}
      />
    </div>
    <Select
      name="type"
      label={t('access.products.type')}
      value={props.filter.type ?? ''}
      onChange={(type) => props.onChange({ type })}
      placeholder={t('access.products.allTypes')}
      options={props.types.map((type) => ({ value: type, label: typeName(type) }))}
    />
    <Select
      name="state"
      label={t('product.list.state')}
      value={props.filter.state ?? ''}
      onChange={(state) => props.onChange({ state })}
      placeholder={t('product.list.allStates')}
      options={productStates.map((state) => ({ value: state, label: stateName(state) }))}
    />
    <Select
      name="expiry"
      label={t('product.list.expiry')}
      value={props.filter.expiry ?? ''}
      onChange={(expiry) => props.onChange({ expiry })}
      placeholder={t('product.list.anyExpiry')}
      options={expiries.map((expiry) => ({ value: expiry, label: t(`product.list.${expiry}`) }))}
    />
    <Show when={props.filter.tag}>
      {(tag) => (
        <Chip
          removeLabel={t('product.list.removeTag', { tag: tag() })}
          onRemove={() => props.onChange({ tag: '' })}
        >
          {t('product.list.tag', { tag: tag() })}
        </Chip>
      )}
    </Show>
  </search>
);
