import type { ProductRow } from '@atrium/contracts/product/product-view';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { iconBox } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { useParams, useSearchParams } from '@solidjs/router';
import { useInfiniteQuery } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../access/access-page.module.css';
import { productsQuery } from '../access/access-queries.ts';
import { levelNames, typeName, untilText } from '../access/access-words.ts';

/** The products that the reader reaches, and what they may do there (PERM-7). */
export function ProductsPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search, setSearch] = useSearchParams<{ search?: string; type?: string }>();
  const text = (): string => search.search ?? '';
  const type = (): string | null => types().find((known) => known === search.type) ?? null;
  const query = useInfiniteQuery(() => productsQuery(params.organizationId, text(), search.type ?? null));
  const all = useInfiniteQuery(() => productsQuery(params.organizationId, '', null));
  const types = () => all.data?.pages[0]?.types ?? [];
  const rows = (): readonly ProductRow[] => query.data?.pages.flatMap(({ products }) => products) ?? [];
  usePageTitle(() => t('access.products.title'));
  return (
    <>
      <PageHeader title={t('access.products.title')} lead={t('access.products.lead')} />
      <div class={styles.page}>
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <div class={styles.filters}>
            <div class={styles.search}>
              <TextField
                name="search"
                type="search"
                label={t('access.products.search')}
                value={text()}
                onInput={(value) => setSearch({ search: value || undefined }, { replace: true })}
                maxLength={100}
              />
            </div>
            <Select
              name="type"
              label={t('access.products.type')}
              value={type() ?? ''}
              onChange={(value) => setSearch({ type: value || undefined })}
              placeholder={t('access.products.allTypes')}
              options={types().map((one) => ({ value: one, label: typeName(one) }))}
            />
          </div>
          <DataTable
            caption={t('access.products.title')}
            rows={rows()}
            rowKey={({ id }) => id}
            rowLink={({ id }) => paths.product(params.organizationId, id)}
            loading={query.isPending}
            skeletonRows={6}
            columns={[
              { id: 'name', header: t('access.products.name'), primary: true, cell: ({ name }) => name },
              { id: 'type', header: t('access.products.type'), cell: (row) => typeName(row.type) },
              { id: 'rights', header: t('access.products.rights'), cell: (row) => <Rights row={row} /> },
            ]}
            empty={
              <EmptyState
                icon={iconBox}
                title={t('access.products.empty')}
                text={t('access.products.emptyText')}
              />
            }
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

const Rights = (props: { readonly row: Pick<ProductRow, 'levels' | 'validUntil'> }): JSX.Element => (
  <>
    {levelNames(props.row.levels) || '–'}
    <Show when={props.row.validUntil}>{(end) => <span class={styles.quiet}> {untilText(end())}</span>}</Show>
  </>
);
