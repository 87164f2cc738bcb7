import { changeSubscriptionVerb } from '@atrium/core/subscription/change-subscription';
import { getSubscriptionVerb } from '@atrium/core/subscription/get-subscription';
import { listOffersVerb } from '@atrium/core/subscription/list-offers';
import { previewChangeVerb } from '@atrium/core/subscription/preview-change';
import { setAllRenewalsVerb } from '@atrium/core/subscription/set-all-renewals';
import { setRenewalVerb } from '@atrium/core/subscription/set-renewal';
import { undoChangeVerb } from '@atrium/core/subscription/undo-change';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const subscriptionRouter = router({
  get: mountQuery(getSubscriptionVerb),
  setRenewal: mountMutation(setRenewalVerb),
  setAllRenewals: mountMutation(setAllRenewalsVerb),
  listOffers: mountQuery(listOffersVerb),
  previewChange: mountQuery(previewChangeVerb),
  change: mountMutation(changeSubscriptionVerb),
  undoChange: mountMutation(undoChangeVerb),
});
