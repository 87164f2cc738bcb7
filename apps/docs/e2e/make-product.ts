import type { Locale } from '@atrium/contracts/locale';
import type { BrowserContext } from 'playwright-core';
import { callAction } from './portal-api.ts';

/** What `$product` stands for. */
export const product = 'Atelier website';

type Buyer = { readonly organizationId: string; readonly locale: Locale };
type Cart = {
  readonly purchaseId: string;
  readonly version: number;
  readonly totals: { readonly grossMinor: number; readonly currency: string };
};
type Order = { readonly lines: readonly { readonly state: string | null; readonly productId: string }[] };

/** Orders web hosting as a trial, which costs nothing, and waits until it is set up. Returns its id. */
export async function orderProduct({ request }: BrowserContext, buyer: Buyer): Promise<string> {
  const { purchaseId, version, totals } = await callAction<Cart>(
    request,
    'purchase.addCartLines',
    'mutation',
    {
      ...{ ...buyer, idempotencyKey: crypto.randomUUID() },
      lines: [{ type: 'product.hosting', plan: 'starter', period: 'yearly', name: product, trial: true }],
    },
  );
  await callAction(request, 'purchase.place', 'mutation', {
    ...{ organizationId: buyer.organizationId, purchaseId, version, ...totals },
    idempotencyKey: crypto.randomUUID(),
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const order = await callAction<Order>(request, 'purchase.get', 'query', { ...buyer, purchaseId });
    const [line] = order.lines;
    if (line?.state === 'active') return line.productId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The product was not set up.');
}

/** The product, offered to whoever has the link in a mail to this address. */
export async function offerProduct(
  context: BrowserContext,
  { email, password, ...buyer }: Buyer & { readonly email: string; readonly password: string },
): Promise<void> {
  const productId = await orderProduct(context, buyer);
  const { request } = context;
  await callAction(request, 'session.confirmPassword', 'mutation', { password });
  await callAction(request, 'transfer.create', 'mutation', {
    ...{ organizationId: buyer.organizationId, productIds: [productId], accepted: true, email },
  });
}
