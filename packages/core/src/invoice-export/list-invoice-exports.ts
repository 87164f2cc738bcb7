import { listInvoiceExports } from '@atrium/contracts/invoice-export/list-invoice-exports';
import { listOwnExports } from '@atrium/db/invoice-export/invoice-export-queries';
import { implement } from '../kernel/implement.ts';
import { viewInvoiceExport } from './invoice-export-view.ts';

export const listInvoiceExportsVerb = implement(listInvoiceExports, async ({ tenant, actor, now }) => {
  const own = await listOwnExports(tenant, actor.accountId, now);
  return { exports: own.map(viewInvoiceExport) };
});
