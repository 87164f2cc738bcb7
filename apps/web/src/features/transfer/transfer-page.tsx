import { PageHeader } from '@atrium/ui/page/page-header';
import { A, useParams, useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../access/access-page.module.css';
import { NeedHelp } from '../help/need-help.tsx';
import { TransferDone } from './transfer-done.tsx';
import { TransferForm } from './transfer-form.tsx';
import { transfersQuery } from './transfer-queries.ts';
import { TransferTable } from './transfer-table.tsx';

export type Offered = {
  readonly link: string;
  readonly expiresAt: string;
  readonly email: string;
  /** One of the reader's own organizations, by name. */
  readonly organization: string;
};

/** Products to another organization, and what has become of earlier offers (PROD-5). */
export function TransferPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search] = useSearchParams<{ product?: string }>();
  const transfers = useQuery(() => transfersQuery(params.organizationId));
  const [offered, setOffered] = createSignal<Offered | null>(null);
  usePageTitle(() => t('transfer.title'));
  return (
    <Show
      when={!transfers.isError}
      fallback={<LoadFailed error={transfers.error} onRetry={() => void transfers.refetch()} />}
    >
      <PageHeader
        back={<A href={paths.products(params.organizationId)}>{t('access.products.title')}</A>}
        title={t('transfer.title')}
        lead={t('transfer.lead')}
        actions={<NeedHelp guide="product-transfer" />}
      />
      <div class={styles.page}>
        <Show
          when={offered()}
          fallback={
            <TransferForm
              organizationId={params.organizationId}
              chosen={search.product ?? null}
              onDone={setOffered}
            />
          }
        >
          {(offer) => <TransferDone offered={offer()} onAnother={() => setOffered(null)} />}
        </Show>
        <TransferTable
          organizationId={params.organizationId}
          transfers={transfers.data?.transfers ?? []}
          loading={transfers.isPending}
        />
      </div>
    </Show>
  );
}
