import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconWallet } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { moneyText } from '../bank/money-text.ts';
import type { OpenPayout } from './payouts-page.tsx';

type OpenPayoutsProps = {
  readonly payouts: readonly OpenPayout[];
  readonly onDecide: (payout: OpenPayout) => void;
};

/** Whose money leaves and where it goes, as it will stand in the file. */
export const OpenPayouts = (props: OpenPayoutsProps): JSX.Element => (
  <DataTable
    caption={t('bankDesk.payouts.title')}
    rows={props.payouts}
    rowKey={({ id }) => id}
    columns={[
      {
        ...{ id: 'customer', primary: true, header: t('bankDesk.payouts.customer') },
        cell: ({ organizationName }) => organizationName,
      },
      {
        ...{ id: 'to', header: t('bankDesk.payouts.to') },
        cell: ({ to }) => <span class="tabular">{to}</span>,
      },
      {
        ...{ id: 'asked', header: t('bankDesk.payouts.asked') },
        nowrap: true,
        cell: ({ requestedAt }) => formatDate(locale(), requestedAt),
      },
      {
        ...{ id: 'state', header: t('bankDesk.payouts.stateHead') },
        cell: ({ status }) => (
          <Badge tone={status === 'sent' ? 'info' : 'warning'}>
            {t(`bankDesk.payoutState.${status as 'requested'}`)}
          </Badge>
        ),
      },
      {
        ...{ id: 'amount', align: 'end' as const, header: t('bankDesk.payouts.amount') },
        cell: ({ amountMinor, currency }) => moneyText(amountMinor, currency),
      },
      {
        ...{ id: 'decide', header: t('bankDesk.payouts.decide') },
        cell: (payout) => (
          <Button size="small" onClick={() => props.onDecide(payout)}>
            {t('bankDesk.payouts.decide')}
          </Button>
        ),
      },
    ]}
    empty={
      <EmptyState
        icon={iconWallet}
        title={t('bankDesk.payouts.empty')}
        text={t('bankDesk.payouts.emptyText')}
      />
    }
  />
);
