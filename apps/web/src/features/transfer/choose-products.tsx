import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconBox } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { typeName } from '../access/access-words.ts';
import { filterOf } from '../product/product-filter.ts';
import { productListQuery } from '../product/product-queries.ts';
import { StateBadge } from '../product/state-badge.tsx';
import styles from './transfer.module.css';

type ChooseProductsProps = {
  readonly organizationId: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

/** Found by name, chosen one by one; what was chosen before a search stays chosen. */
export function ChooseProducts(props: ChooseProductsProps): JSX.Element {
  const [text, setText] = createSignal('');
  const query = useInfiniteQuery(() =>
    productListQuery(props.organizationId, { ...filterOf({}, []), search: text() }),
  );
  const rows = () =>
    (query.data?.pages.flatMap(({ products }) => products) ?? []).filter(
      ({ standing }) => standing.state !== 'terminated',
    );
  return (
    <>
      <TextField
        name="search"
        type="search"
        label={t('transfer.choose.search')}
        value={text()}
        onInput={setText}
        maxLength={100}
      />
      <DataTable
        caption={t('transfer.choose.title')}
        rows={rows()}
        rowKey={({ id }) => id}
        loading={query.isPending}
        skeletonRows={4}
        empty={<EmptyState icon={iconBox} title={t('transfer.choose.empty')} />}
        selection={{
          selected: props.chosen,
          onChange: props.onChange,
          label: ({ name }) => t('transfer.choose.select', { name }),
          selectAllLabel: t('transfer.choose.selectAll'),
        }}
        columns={[
          { id: 'name', header: t('access.products.name'), primary: true, cell: ({ name }) => name },
          { id: 'type', header: t('access.products.type'), cell: ({ type }) => typeName(type) },
          {
            id: 'state',
            header: t('product.list.state'),
            cell: ({ standing }) => <StateBadge state={standing.state} />,
          },
        ]}
      />
      <Show when={query.hasNextPage}>
        <div>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('transfer.choose.more')}
          </Button>
        </div>
      </Show>
      <p class={styles.quiet} role="status">
        {t('transfer.choose.count', { count: props.chosen.size })}
      </p>
    </>
  );
}
