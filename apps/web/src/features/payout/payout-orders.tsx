import type { PayoutOrderView } from '@atrium/contracts/payout/payout-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { formatNumber } from '@atrium/i18n/format-number';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconDownload, iconFileText } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { moneyText } from '../bank/money-text.ts';

/** The files that were made, the newest first. */
export const PayoutOrders = (props: { readonly orders: readonly PayoutOrderView[] }): JSX.Element => (
  <Section title={t('bankDesk.payouts.files')}>
    <DataTable
      caption={t('bankDesk.payouts.files')}
      rows={props.orders}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ id: 'made', primary: true, header: t('bankDesk.payouts.made') },
          nowrap: true,
          cell: ({ createdAt }) => formatDateTime(locale(), createdAt),
        },
        {
          ...{ id: 'count', align: 'end' as const, header: t('bankDesk.payouts.count') },
          cell: ({ payouts }) => formatNumber(locale(), payouts),
        },
        {
          ...{ id: 'total', align: 'end' as const, header: t('bankDesk.payouts.total') },
          cell: ({ totalMinor, currency }) => moneyText(totalMinor, currency),
        },
        {
          ...{ id: 'file', header: t('bankDesk.payouts.download') },
          cell: ({ id, createdAt }) => (
            <Button
              size="small"
              icon={iconDownload}
              aria-label={t('bankDesk.payouts.downloadOf', { date: formatDate(locale(), createdAt) })}
              onClick={() => void saveFile('payout.download', { orderId: id }).catch(tellRefusal)}
            >
              {t('bankDesk.payouts.download')}
            </Button>
          ),
        },
      ]}
      empty={
        <EmptyState
          icon={iconFileText}
          title={t('bankDesk.payouts.noFiles')}
          text={t('bankDesk.payouts.noFilesText')}
        />
      }
    />
  </Section>
);
