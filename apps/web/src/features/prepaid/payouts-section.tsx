import type { PayoutView } from '@atrium/contracts/payout/payout-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';

const tones = {
  requested: 'info',
  approved: 'info',
  sent: 'info',
  confirmed: 'success',
  returned: 'warning',
  cancelled: 'neutral',
} as const satisfies Record<PayoutView['status'], string>;

/** Where the money stands that was asked back (PRE-3). */
export const PayoutsSection = (props: { readonly payouts: readonly PayoutView[] }): JSX.Element => (
  <Section title={t('billing.recover.payouts')}>
    <DataTable
      caption={t('billing.recover.payouts')}
      rows={props.payouts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'to',
          header: t('billing.recover.to'),
          primary: true,
          cell: ({ kind, to }) => (
            <>
              {t(`billing.recover.${kind}`)} <span class="tabular">{to}</span>
            </>
          ),
        },
        {
          id: 'day',
          header: t('billing.prepaid.day'),
          nowrap: true,
          cell: ({ requestedAt }) => <span class="tabular">{formatDate(locale(), requestedAt)}</span>,
        },
        {
          id: 'status',
          header: t('billing.invoices.status'),
          cell: ({ status }) => <Badge tone={tones[status]}>{t(`billing.payoutState.${status}`)}</Badge>,
        },
        {
          id: 'amount',
          header: t('billing.invoices.amount'),
          align: 'end',
          cell: ({ amountMinor, currency }) => money(amountMinor, currency),
        },
      ]}
      empty={null}
    />
  </Section>
);
