import { getRenewalSettings } from './get-renewal-settings.ts';
import { listToPay } from './list-to-pay.ts';
import { payRenewals } from './pay-renewals.ts';
import { quoteRenewals } from './quote-renewals.ts';
import { updateRenewalSettings } from './update-renewal-settings.ts';

export const renewalActions = {
  renewal: {
    getSettings: getRenewalSettings,
    updateSettings: updateRenewalSettings,
    listToPay,
    quote: quoteRenewals,
    pay: payRenewals,
  },
} as const;
