import type { ActionOutput } from '@atrium/contracts/actions';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import type { TableColumn } from '@atrium/ui/table/table-types';
import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import styles from './order.module.css';
import { purchasesQuery } from './order-queries.ts';
import { day, money } from './order-words.ts';
import { StatusBadge } from './purchase-page.tsx';

/** Orders of the organization; an open one is taken up again from here (CART-5). */
export function PurchasesPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useInfiniteQuery(() => purchasesQuery(params.organizationId));
  const rows = () => query.data?.pages.flatMap(({ purchases }) => purchases) ?? [];
  usePageTitle(() => t('order.list.title'));
  return (
    <>
      <PageHeader
        title={t('order.list.title')}
        lead={t('order.list.lead')}
        actions={
          <>
            <NeedHelp guide="product-order" />
            <LinkButton variant="primary" href={paths.order(params.organizationId)}>
              {t('order.catalogue.title')}
            </LinkButton>
          </>
        }
      />
      <div class={styles.page}>
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <DataTable
            caption={t('order.list.title')}
            rows={rows()}
            rowKey={({ purchaseId }) => purchaseId}
            rowLink={({ purchaseId }) => paths.purchase(params.organizationId, purchaseId)}
            loading={query.isPending}
            skeletonRows={4}
            columns={columns()}
            empty={<EmptyState icon={iconBox} title={t('order.list.empty')} />}
          />
          <Show when={query.hasNextPage}>
            <div>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('order.list.more')}
              </Button>
            </div>
          </Show>
        </Show>
      </div>
    </>
  );
}

type Purchase = ActionOutput<'purchase.list'>['purchases'][number];

const columns = (): readonly TableColumn<Purchase>[] => [
  {
    id: 'what',
    header: t('order.list.what'),
    primary: true,
    cell: ({ firstName, lines }) =>
      lines > 1 ? t('order.list.several', { name: firstName, count: lines - 1 }) : firstName,
  },
  {
    id: 'date',
    header: t('order.list.date'),
    nowrap: true,
    cell: ({ createdAt }) => day(createdAt),
  },
  {
    id: 'status',
    header: t('order.list.status'),
    cell: ({ status }) => <StatusBadge status={status} />,
  },
  {
    id: 'amount',
    header: t('order.list.amount'),
    align: 'end',
    cell: ({ grossMinor, currency }) => money(grossMinor, currency),
  },
];
