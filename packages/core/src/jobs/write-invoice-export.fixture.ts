import { flushCompileCache } from 'node:module';
import type { OrganizationId } from '@atrium/contracts/fields';
import { createDatabase } from '@atrium/db/client/create-database';
import { localVatRegister } from '../billing-address/vat-register.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { createSecrets } from '../kernel/secrets.ts';
import { demoSeller } from '../seller/demo-seller.ts';
import { writeInvoiceExport } from './write-invoice-export.ts';

/** A worker of its own that writes an export in tiny pages until it is done, or until it is killed. */
const [url = '', moment = '', organizationId = '', id = ''] = process.argv.slice(2);
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
await writeInvoiceExport(host, { organizationId: organizationId as OrganizationId, id }, 2);
await close();
