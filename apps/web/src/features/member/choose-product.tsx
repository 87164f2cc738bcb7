import { limits } from '@atrium/contracts/limits';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import { SearchSelect } from '@atrium/ui/field/search-select';
import { createSignal, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { typeName } from '../access/access-words.ts';
import { productChoicesQuery } from './offer-choices.ts';

type Found = { readonly id: string; readonly name: string; readonly type: ResourceType };

type ChooseProductProps = {
  readonly organizationId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly optionalLabel?: string | undefined;
  readonly except?: readonly { readonly id: string }[];
  readonly onChoose: (product: Found) => void;
};

/** One of the products on which the reader gives access, by a part of its name. */
export function ChooseProduct(props: ChooseProductProps): JSX.Element {
  const [search, setSearch] = createSignal<string | null>(null);
  const found = useQuery(() => ({
    ...productChoicesQuery(props.organizationId, search() ?? ''),
    enabled: search() !== null,
  }));
  // Data that is not there yet would suspend the page around the field, and take the focus out of it.
  const products = () =>
    (found.isSuccess ? found.data.products : []).filter(
      ({ id, mayGrant }) => mayGrant && !props.except?.some((chosen) => chosen.id === id),
    );
  const choose = (id: string): void => {
    const product = products().find((one) => one.id === id);
    if (product) props.onChoose({ id, name: product.name, type: product.type });
  };
  return (
    <SearchSelect
      name="product"
      label={props.label}
      help={props.help}
      error={props.error}
      optionalLabel={props.optionalLabel}
      placeholder={props.placeholder}
      maxLength={limits.search}
      options={products().map(({ id, name, type }) => ({
        ...{ value: id, label: name, description: typeName(type) },
      }))}
      busy={found.isFetching}
      onSearch={setSearch}
      onChoose={({ value }) => choose(value)}
      emptyText={t('choose.product.none')}
      countLabel={(count) => t('choose.count', { count })}
    />
  );
}
