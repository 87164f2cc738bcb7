import { sumMinor } from '@atrium/billing/money/minor';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listCreditedLines, listInvoiceLines } from '@atrium/db/invoice/invoice-queries';

/** Each line with what no credit note has taken back. */
export async function lineLefts(tenant: TenantScope, invoiceId: string) {
  const [lines, credited] = [
    await listInvoiceLines(tenant, invoiceId),
    await listCreditedLines(tenant, invoiceId),
  ];
  return lines.map(({ position, description, netMinor, vatBasisPoints }) => {
    const back = credited.filter((line) => line.position === position).map((line) => line.netMinor);
    return { position, description, netMinor, vatBasisPoints, leftMinor: netMinor - sumMinor(back) };
  });
}
