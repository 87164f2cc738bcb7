import { localVatRegister } from '@atrium/core/billing-address/vat-register';
import { loadCatalogue } from '@atrium/core/catalogue/load-catalogue';
import type { Host } from '@atrium/core/kernel/host';
import { createSecrets } from '@atrium/core/kernel/secrets';
import { demoSeller } from '@atrium/core/seller/demo-seller';
import type { Database } from '@atrium/db/client/create-database';

/** What jobs of money need, on the day after the statements of the bench. */
export const billingHost = (db: Database): Host => ({
  ...{
    db,
    now: () => new Date('2026-02-28T09:00:00Z'),
    publicUrl: 'https://portal.example',
    brand: 'Atrium',
  },
  passwords: { hash: async (text) => text, verify: async () => false },
  ...{ secrets: createSecrets('the secret of a bench'), catalogue: loadCatalogue(), smsAvailable: false },
  support: { email: 'support@provider.example', phone: null, chatUrl: null },
  ...{ seller: demoSeller, paymentProviders: [], vatRegister: localVatRegister },
  ...{ log: () => {} },
});
