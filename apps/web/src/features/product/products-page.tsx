import type { StandingRow } from '@atrium/contracts/product/product-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox, iconSearch } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { useParams, useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../access/access-page.module.css';
import { levelNames, typeName, untilText } from '../access/access-words.ts';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import { type FilterParams, filterOf, isNarrowed } from './product-filter.ts';
import { ProductFilters } from './product-filters.tsx';
import { productListQuery } from './product-queries.ts';
import { StateBadge } from './state-badge.tsx';
import { TagList } from './tag-list.tsx';

/** The products that the reader reaches, where they stand, and what the reader may do there (PERM-7, PROD-3). */
export function ProductsPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search, setSearch] = useSearchParams<FilterParams>();
  const all = useInfiniteQuery(() => productListQuery(params.organizationId, filterOf({}, [])));
  const types = () => all.data?.pages[0]?.types ?? [];
  const filter = () => filterOf(search, types());
  const query = useInfiniteQuery(() => productListQuery(params.organizationId, filter()));
  const rows = (): readonly StandingRow[] => query.data?.pages.flatMap(({ products }) => products) ?? [];
  const narrow = (change: FilterParams, replace = false): void =>
    setSearch(Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || undefined])), {
      replace,
    });
  const mine = useMyOrganization();
  const administers = (): boolean =>
    mine()?.role === 'administrator' || mine()?.role === 'legal_representative';
  usePageTitle(() => t('access.products.title'));
  return (
    <>
      <PageHeader
        title={t('access.products.title')}
        lead={t('access.products.lead')}
        actions={
          <>
            <Show when={administers() && rows().length > 0}>
              <LinkButton href={paths.transferProducts(params.organizationId)}>
                {t('transfer.title')}
              </LinkButton>
            </Show>
            <LinkButton variant="primary" href={paths.order(params.organizationId)}>
              {t('access.products.order')}
            </LinkButton>
          </>
        }
      />
      <div class={styles.page}>
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <ProductFilters filter={filter()} types={types()} onChange={narrow} />
          <ProductTable
            organizationId={params.organizationId}
            rows={rows()}
            loading={query.isPending || query.isPlaceholderData}
            narrowed={isNarrowed(filter())}
            onClear={() => narrow({ search: '', type: '', state: '', expiry: '', tag: '' })}
          />
          <Show when={query.hasNextPage}>
            <div>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('access.more')}
              </Button>
            </div>
          </Show>
        </Show>
      </div>
    </>
  );
}

type ProductTableProps = {
  readonly organizationId: string;
  readonly rows: readonly StandingRow[];
  readonly loading: boolean;
  readonly narrowed: boolean;
  readonly onClear: () => void;
};

const ProductTable = (props: ProductTableProps): JSX.Element => (
  <DataTable
    caption={t('access.products.title')}
    rows={props.rows}
    rowKey={({ id }) => id}
    rowLink={({ id }) => paths.product(props.organizationId, id)}
    loading={props.loading}
    skeletonRows={6}
    columns={[
      {
        id: 'name',
        header: t('access.products.name'),
        primary: true,
        cell: ({ name }) => name,
      },
      { id: 'type', header: t('access.products.type'), cell: (row) => typeName(row.type) },
      {
        id: 'state',
        header: t('product.list.state'),
        cell: ({ standing }) => <StateBadge state={standing.state} />,
      },
      {
        id: 'expiry',
        header: t('product.list.paidThrough'),
        nowrap: true,
        cell: ({ standing }) => <Expiry day={standing.paidThrough} />,
      },
      {
        id: 'tags',
        header: t('product.page.tags'),
        cell: ({ standing }) => <TagList organizationId={props.organizationId} tags={standing.tags} />,
      },
      { id: 'rights', header: t('access.products.rights'), cell: (row) => <Rights row={row} /> },
    ]}
    empty={
      <Show
        when={props.narrowed}
        fallback={
          <EmptyState
            icon={iconBox}
            title={t('access.products.empty')}
            text={t('access.products.emptyText')}
          />
        }
      >
        <EmptyState
          icon={iconSearch}
          title={t('product.list.noMatch')}
          text={t('product.list.noMatchText')}
          action={<Button onClick={() => props.onClear()}>{t('product.list.clear')}</Button>}
        />
      </Show>
    }
  />
);

const Expiry = (props: { readonly day: string | null }): JSX.Element => (
  <Show when={props.day} fallback="–">
    {(day) => <time dateTime={day()}>{formatDate(locale(), day())}</time>}
  </Show>
);

const Rights = (props: { readonly row: Pick<StandingRow, 'levels' | 'validUntil'> }): JSX.Element => (
  <>
    {levelNames(props.row.levels) || '–'}
    <Show when={props.row.validUntil}>{(end) => <span class={styles.quiet}> {untilText(end())}</span>}</Show>
  </>
);
