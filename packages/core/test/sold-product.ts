import type { OrganizationId } from '@atrium/contracts/fields';
import type { ProductState } from '@atrium/contracts/product/product-states';
import { createInvoice } from '../src/invoice/create-invoice.ts';
import { inMoney } from './money-world.ts';
import type { TestHost } from './test-host.ts';

type Sold = {
  readonly paidUntil: string;
  readonly state: ProductState | string;
  /** The products of an invoice for the period that follows, which nobody has paid yet. */
  readonly openInvoice?: readonly string[];
};

/** A product of the tests as one that was sold; the id of its open invoice, if there is to be one. */
export async function subscribe(
  host: TestHost,
  organizationId: OrganizationId,
  productId: string,
  { paidUntil, state, openInvoice }: Sold,
): Promise<string | null> {
  await host.db
    .updateTable('product')
    .set({ state: state as ProductState, plan: 'starter' })
    .where('id', '=', productId)
    .execute();
  await host.db
    .insertInto('subscription')
    .values({
      ...{ organizationId, productId, plan: 'starter', period: 'yearly', currency: 'CHF' },
      ...{ anchorOn: '2025-01-01', startedOn: '2025-01-01', paidUntil },
    })
    .execute();
  if (!openInvoice) return null;
  const lines = openInvoice.map((id) => ({
    ...{ productId: id, productType: 'product.hosting', plan: 'starter', period: 'yearly' as const },
    ...{ description: 'Renewal', serviceFrom: paidUntil, serviceTo: '2027-03-20', quantity: 1 },
    ...{ unitNetMinor: 5000, discountMinor: 0, discountKind: null, discountLabel: '' },
    vatCategory: 'standard' as const,
  }));
  const draft = {
    ...{ origin: 'renewal' as const, purchaseId: null, billingAddressId: null, currency: 'CHF' as const },
    ...{ dueOn: paidUntil, lines },
  };
  const invoice = await inMoney(host, organizationId, (tenant) =>
    createInvoice(tenant, host, draft, host.now()),
  );
  return invoice.id;
}
