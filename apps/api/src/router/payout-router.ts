import { downloadPayoutVerb } from '@atrium/core/payout/download-payout';
import { listPayoutVerb } from '@atrium/core/payout/list-payout';
import { orderPayoutVerb } from '@atrium/core/payout/order-payout';
import { resolvePayoutVerb } from '@atrium/core/payout/resolve-payout';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const payoutRouter = router({
  list: mountQuery(listPayoutVerb),
  order: mountMutation(orderPayoutVerb),
  download: mountQuery(downloadPayoutVerb),
  resolve: mountMutation(resolvePayoutVerb),
});
