import { flushCompileCache } from 'node:module';
import { createDatabase } from '@atrium/db/client/create-database';
import { localVatRegister } from '../billing-address/vat-register.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { createSecrets } from '../kernel/secrets.ts';
import { demoSeller } from '../seller/demo-seller.ts';
import { chargeRenewals } from './charge-renewals.ts';
import { runRenewals } from './run-renewals.ts';

/** A worker of its own that renews in small batches until nothing is left, or until it is killed. */
const [url = '', moment = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 1 });
const host = {
  ...{ db, now: () => new Date(moment), publicUrl: 'https://portal.example', brand: 'Atrium' },
  passwords: { hash: async () => '', verify: async () => false },
  ...{ secrets: createSecrets('the secret of an installation for tests'), smsAvailable: false },
  ...{ catalogue: loadCatalogue(), seller: demoSeller, paymentProviders: [], vatRegister: localVatRegister },
  support: { email: 'support@test.example', phone: null, chatUrl: null },
  log: ({ message }: { readonly message: string }) => process.stderr.write(`${message}\n`),
};
// Whoever is killed leaves nothing of it otherwise.
flushCompileCache();
process.stdout.write('ready\n');
await runRenewals(host, 20);
await chargeRenewals(host);
await close();
