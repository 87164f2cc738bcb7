import type { InvoiceListRow } from '@atrium/contracts/invoice/invoice-view';
import { Badge } from '@atrium/ui/badge/badge';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

const tones = {
  open: 'info',
  partly_paid: 'info',
  overdue: 'danger',
  paid: 'success',
  partly_refunded: 'neutral',
  refunded: 'neutral',
  cancelled: 'neutral',
  written_off: 'neutral',
} as const satisfies Record<InvoiceListRow['state'], string>;

export const InvoiceState = (props: { readonly state: InvoiceListRow['state'] }): JSX.Element => (
  <Badge tone={tones[props.state]}>{t(`billing.state.${props.state}`)}</Badge>
);
