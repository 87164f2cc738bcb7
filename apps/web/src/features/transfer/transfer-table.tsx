import type { TransferState, TransferView } from '@atrium/contracts/transfer/transfer-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge, type BadgeProps } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconClock, iconClose, iconMinus, iconSuccess, iconSwap } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';

type TransferTableProps = {
  readonly organizationId: string;
  readonly transfers: readonly TransferView[];
  readonly loading: boolean;
};

type Look = { readonly tone: BadgeProps['tone']; readonly icon: string };

const looks: { readonly [S in TransferState]: Look } = {
  pending: { tone: 'info', icon: iconClock },
  accepted: { tone: 'success', icon: iconSuccess },
  cancelled: { tone: 'neutral', icon: iconClose },
  lapsed: { tone: 'neutral', icon: iconMinus },
};

/** What was offered, to whom, and what became of it; what waits can be withdrawn. */
export function TransferTable(props: TransferTableProps): JSX.Element {
  return (
    <Section title={t('transfer.list.title')}>
      <DataTable
        caption={t('transfer.list.title')}
        rows={props.transfers}
        rowKey={({ id }) => id}
        loading={props.loading}
        skeletonRows={2}
        empty={
          <EmptyState icon={iconSwap} title={t('transfer.list.empty')} text={t('transfer.list.emptyText')} />
        }
        columns={[
          { id: 'products', header: t('transfer.list.products'), primary: true, cell: productsOf },
          {
            id: 'state',
            header: t('transfer.list.state'),
            cell: ({ state }) => (
              <Badge tone={looks[state].tone} icon={looks[state].icon}>
                {t(`transfer.state.${state}`)}
              </Badge>
            ),
          },
          {
            id: 'receiver',
            header: t('transfer.list.receiver'),
            cell: ({ receiverName, email }) => receiverName ?? (email || t('transfer.list.anyone')),
          },
          {
            id: 'until',
            header: t('transfer.list.until'),
            nowrap: true,
            cell: ({ expiresAt }) => formatDate(locale(), expiresAt),
          },
          {
            id: 'cancel',
            header: t('transfer.list.cancel'),
            cell: (row) => <Cancel organizationId={props.organizationId} transfer={row} />,
          },
        ]}
      />
    </Section>
  );
}

function productsOf({ items }: TransferView): string {
  const [first, ...rest] = items;
  const name = first?.name ?? '';
  return rest.length === 0 ? name : t('transfer.list.andMore', { name, count: rest.length });
}

type CancelProps = { readonly organizationId: string; readonly transfer: TransferView };

function Cancel(props: CancelProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    try {
      const { organizationId } = props;
      await api.transfer.cancel.mutate({ organizationId, transferId: props.transfer.id });
      showToast({ tone: 'success', title: t('transfer.list.cancelled') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['transfer.list'] });
    }
  };
  return (
    <Show when={props.transfer.state === 'pending'} fallback="–">
      <Button size="small" busy={busy()} onClick={() => void cancel()}>
        {t('transfer.list.cancel')}
      </Button>
    </Show>
  );
}
