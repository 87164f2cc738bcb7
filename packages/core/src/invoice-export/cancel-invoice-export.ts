import { cancelInvoiceExport } from '@atrium/contracts/invoice-export/cancel-invoice-export';
import { deleteInvoiceExports, findOwnExport } from '@atrium/db/invoice-export/invoice-export-queries';
import { implement } from '../kernel/implement.ts';

export const cancelInvoiceExportVerb = implement(
  cancelInvoiceExport,
  async ({ input, tenant, actor, now, audit, notFound }) => {
    const found = (await findOwnExport(tenant, actor.accountId, input.exportId, now)) ?? notFound();
    await deleteInvoiceExports(tenant, [found.id]);
    const { state, done } = found;
    audit.organization(tenant.organizationId, { targetId: found.id, before: { state, done } });
    return {};
  },
);
