import { auditBooks } from '@atrium/core/jobs/audit-books';
import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import { createDatabase } from '@atrium/db/client/create-database';
import { billingHost } from './billing-host.ts';

// A process of its own, so that its memory is that of the import alone: prints seconds, memory at its highest, and broken rules.

const [url = '', fileId = ''] = process.argv.slice(2);
const { db, close } = createDatabase({ url, maxConnections: 4 });
const host = billingHost(db);
const begun = performance.now();
await importBankFile(host, fileId);
const seconds = (performance.now() - begun) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const auditBegun = performance.now();
const broken = (await auditBooks(host)).filter(({ count }) => count > 0);
const auditSeconds = (performance.now() - auditBegun) / 1000;
await close();
process.stdout.write(`${JSON.stringify({ seconds, megabytes, auditSeconds, broken })}\n`);
