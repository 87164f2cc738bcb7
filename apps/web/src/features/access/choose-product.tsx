import { productTypeOf, type ResourceType } from '@atrium/contracts/product/product-types';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useInfiniteQuery, useQuery } from '../../lib/use-query.ts';
import styles from './access-form.module.css';
import { productQuery, productsQuery } from './access-queries.ts';
import { typeName } from './access-words.ts';

export type Chosen = { readonly id: string; readonly type: ResourceType };

type ChooseProductProps = {
  readonly organizationId: string;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

const shown = 8;

/** One product by its name, then the whole of it or one of its parts (TEAM-4). */
export function ChooseProduct(props: ChooseProductProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const [productId, setProductId] = createSignal('');
  const found = useInfiniteQuery(() => productsQuery(props.organizationId, search(), null));
  const products = () => found.data?.pages[0]?.products.slice(0, shown) ?? [];
  const product = useQuery(() => ({
    ...productQuery(props.organizationId, productId()),
    enabled: productId() !== '',
  }));
  const parts = () => (productId() === '' ? [] : (product.data?.parts ?? []));
  const choose = (id: string): void => {
    const row = products().find((one) => one.id === id);
    setProductId(id);
    if (row) props.onChoose({ id, type: row.type });
  };
  const choosePart = (id: string): void => {
    const part = parts().find((one) => one.id === id);
    const whole = { id: productId(), type: productTypeOf(props.chosen?.type ?? 'product.drive') };
    props.onChoose(part ? { id, type: part.type } : whole);
  };
  return (
    <div class={styles.fields}>
      <TextField
        name="search"
        type="search"
        label={t('access.give.search')}
        value={search()}
        onInput={setSearch}
        maxLength={100}
      />
      <div class={styles.results}>
        <Show when={products().length > 0} fallback={<p class={styles.quiet}>{t('access.give.nothing')}</p>}>
          <RadioGroup
            name="product"
            label={t('access.give.product')}
            required
            value={productId()}
            onChange={choose}
            options={products().map(({ id, name, type }) => ({
              value: id,
              label: name,
              help: typeName(type),
            }))}
          />
        </Show>
      </div>
      <Show when={parts().length > 0}>
        <Select
          name="part"
          label={t('access.give.part')}
          value={props.chosen?.id === productId() ? '' : (props.chosen?.id ?? '')}
          onChange={choosePart}
          placeholder={t('access.give.whole')}
          options={parts().map(({ id, name, type }) => ({ value: id, label: `${name} (${typeName(type)})` }))}
        />
      </Show>
    </div>
  );
}
