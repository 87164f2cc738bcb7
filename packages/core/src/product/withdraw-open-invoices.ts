import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findOpenInvoices } from '@atrium/db/product/ending-queries';
import { withdrawInvoice } from '../invoice/withdraw-invoice.ts';
import type { Host } from '../kernel/host.ts';

/**
 * A product that ends is not billed further: its open invoice is withdrawn, so that it is billed anew if the termination is
 * undone. One that is final, or is about other products too, is for the customer to settle first.
 */
export async function withdrawOpenInvoices(
  tenant: TenantScope,
  host: Host,
  productId: string,
  now: Date,
): Promise<void> {
  const open = await findOpenInvoices(tenant, [productId]);
  if (open.some(({ products, isFinal }) => isFinal || products > 1))
    throw new DomainError('product.invoice_open', {});
  for (const { invoiceId } of open) await withdrawInvoice(tenant, host, invoiceId, now);
}
