import type { ToRenew } from '@atrium/contracts/renewal/renewal-items';
import type { JSX } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import { money } from '../billing/money.ts';
import { renewalQuoteQuery } from './renewal-queries.ts';
import type { Selection } from './to-pay-selection.ts';

type RenewalAmountProps = {
  readonly organizationId: string;
  readonly row: ToRenew;
  readonly selection: Selection;
};

/** Of the chosen duration; another address may have another VAT, which is asked for. */
export function RenewalAmount(props: RenewalAmountProps): JSX.Element {
  const isUsual = (): boolean => props.selection.addressId(props.row) === (props.row.billingAddressId ?? '');
  const quote = useQuery(() => ({
    ...renewalQuoteQuery({
      organizationId: props.organizationId,
      items: [props.selection.item(props.row)],
    }),
    enabled: !isUsual(),
  }));
  const listed = (): number | undefined =>
    props.row.durations.find(({ period }) => period === props.selection.period(props.row))?.amounts
      .grossMinor;
  const amount = (): number | undefined => (isUsual() ? listed() : dataOf(quote)?.grossMinor);
  return <>{amount() === undefined ? '–' : money(amount() ?? 0, props.row.currency)}</>;
}
