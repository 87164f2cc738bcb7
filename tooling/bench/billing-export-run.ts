import type { OrganizationId } from '@atrium/contracts/fields';
import { writeInvoiceExport } from '@atrium/core/jobs/write-invoice-export';
import { createDatabase } from '@atrium/db/client/create-database';
import { billingHost } from './billing-host.ts';

// A process of its own, so that its memory is that of the export alone: prints seconds, and memory at its highest.

const [url = '', organizationId = '', id = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 2 });
const begun = performance.now();
await writeInvoiceExport(billingHost(db), { organizationId: organizationId as OrganizationId, id });
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
await close();
process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`);
