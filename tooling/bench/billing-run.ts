import { localVatRegister } from '@atrium/core/billing-address/vat-register';
import { loadCatalogue } from '@atrium/core/catalogue/load-catalogue';
import { auditBooks } from '@atrium/core/jobs/audit-books';
import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import type { Host } from '@atrium/core/kernel/host';
import { createSecrets } from '@atrium/core/kernel/secrets';
import { demoSeller } from '@atrium/core/seller/demo-seller';
import { createDatabase } from '@atrium/db/client/create-database';

// A process of its own, so that its memory is that of the import alone: prints seconds, memory at its highest, and broken rules.

const [url = '', fileId = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 4 });
const host: Host = {
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
};
const begun = performance.now();
await importBankFile(host, fileId);
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const auditBegun = performance.now();
const broken = (await auditBooks(host)).filter(({ count }) => count > 0);
const auditSeconds = (performance.now() - auditBegun) / 1000;
await close();
process.stdout.write(`${JSON.stringify({ seconds, megabytes, auditSeconds, broken })}\n`);
