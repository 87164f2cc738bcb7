import { downloadInvoiceExport } from '@atrium/contracts/invoice-export/download-invoice-export';
import { findOwnExport, readExportPart } from '@atrium/db/invoice-export/invoice-export-queries';
import { implement } from '../kernel/implement.ts';
import { exportFileName } from './invoice-export-view.ts';

export const downloadInvoiceExportVerb = implement(
  downloadInvoiceExport,
  async ({ input, tenant, actor, now, notFound }) => {
    const { exportId, part } = input;
    const found = (await findOwnExport(tenant, actor.accountId, exportId, now)) ?? notFound();
    if (found.state !== 'ready') return notFound();
    const bytes = (await readExportPart(tenant, exportId, part)) ?? notFound();
    return {
      ...{ fileName: exportFileName(found), mediaType: 'text/csv; charset=utf-8' as const },
      ...{ content: bytes.toString('utf8'), encoding: 'utf8' as const },
      ...(part + 1 < found.parts && { nextPart: part + 1 }),
    };
  },
);
