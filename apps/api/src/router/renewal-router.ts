import { getRenewalSettingsVerb } from '@atrium/core/renewal/get-renewal-settings';
import { listToPayVerb } from '@atrium/core/renewal/list-to-pay';
import { payRenewalsVerb } from '@atrium/core/renewal/pay-renewals';
import { quoteRenewalsVerb } from '@atrium/core/renewal/quote-renewals';
import { updateRenewalSettingsVerb } from '@atrium/core/renewal/update-renewal-settings';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const renewalRouter = router({
  getSettings: mountQuery(getRenewalSettingsVerb),
  updateSettings: mountMutation(updateRenewalSettingsVerb),
  listToPay: mountQuery(listToPayVerb),
  quote: mountQuery(quoteRenewalsVerb),
  pay: mountMutation(payRenewalsVerb),
});
