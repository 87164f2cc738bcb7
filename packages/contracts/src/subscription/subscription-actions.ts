import { changeSubscription } from './change-subscription.ts';
import { getSubscription } from './get-subscription.ts';
import { listOffers } from './list-offers.ts';
import { previewChange } from './preview-change.ts';
import { setAllRenewals } from './set-all-renewals.ts';
import { setRenewal } from './set-renewal.ts';
import { undoChange } from './undo-change.ts';

export const subscriptionActions = {
  subscription: {
    get: getSubscription,
    setRenewal,
    setAllRenewals,
    listOffers,
    previewChange,
    change: changeSubscription,
    undoChange,
  },
} as const;
