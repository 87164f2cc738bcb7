import { downloadPayout } from './download-payout.ts';
import { listPayout } from './list-payout.ts';
import { orderPayout } from './order-payout.ts';
import { resolvePayout } from './resolve-payout.ts';

export const payoutActions = {
  payout: { list: listPayout, order: orderPayout, download: downloadPayout, resolve: resolvePayout },
} as const;
