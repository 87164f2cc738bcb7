import { randomUUID } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { CartView } from '@atrium/contracts/purchase/cart-view';
import { newId } from '@atrium/db/client/new-id';
import { addCartLinesVerb } from '../src/purchase/add-cart-lines.ts';
import { chooseCartPaymentVerb } from '../src/purchase/choose-cart-payment.ts';
import { enterPromoCodeVerb } from '../src/purchase/enter-promo-code.ts';
import { getCartVerb } from '../src/purchase/get-cart.ts';
import { getPurchaseVerb } from '../src/purchase/get-purchase.ts';
import { placePurchaseVerb } from '../src/purchase/place-purchase.ts';
import { createPerson, createTestOrganization, runAs, type TestHost, type TestPerson } from './test-host.ts';

/** Yearly hosting, 130.90 net; the one that most orders of the tests are about. */
export const hostingPro = {
  ...{ type: 'product.hosting', plan: 'pro', period: 'yearly', name: 'Website' },
} as const;

type PromoValues = Partial<{
  code: string;
  productTypes: string[];
  plans: string[];
  percentBasisPoints: number | null;
  amountMinor: bigint | null;
  currency: 'CHF' | 'EUR' | null;
  periods: number;
  newCustomersOnly: boolean;
  validFrom: Date;
  validUntil: Date | null;
  maxUses: number | null;
  maxUsesPerOrganization: number | null;
}>;

/** A code of the provider: half of everything, as often as one likes, unless told otherwise. */
export async function givePromo(
  host: TestHost,
  values: PromoValues = {},
): Promise<{ id: string; code: string }> {
  const id = newId();
  const code = values.code ?? `CODE-${randomUUID().slice(0, 8).toUpperCase()}`;
  const start = new Date(host.now().getTime() - 86_400_000);
  await host.db
    .insertInto('promoCode')
    .values({
      id,
      percentBasisPoints: values.amountMinor ? null : 5000,
      validFrom: start,
      ...values,
      code,
      createdAt: start,
    })
    .execute();
  return { id, code };
}

export async function giveCredit(
  host: TestHost,
  organizationId: string,
  values: Partial<{
    productType: string;
    plan: string | null;
    periods: number;
    validFrom: string;
    validUntil: string | null;
  }> = {},
): Promise<string> {
  const id = newId();
  await host.db
    .insertInto('freeCredit')
    .values({
      ...{ organizationId, id, productType: 'product.hosting', plan: null, reason: 'For the outage of May' },
      ...{ validFrom: '2026-01-01', createdAt: host.now() },
      ...values,
    })
    .execute();
  return id;
}

/** Somebody with an organization, at the steps of an order. */
export async function orderWorld(
  host: TestHost,
  given?: { owner: TestPerson; organizationId: OrganizationId },
) {
  const owner = given?.owner ?? (await createPerson(host));
  const organizationId = given?.organizationId ?? (await createTestOrganization(host, owner));
  return { owner, organizationId, ...buyer(host, organizationId, owner) };
}

export function buyer(host: TestHost, organizationId: OrganizationId, person: TestPerson) {
  const common = { organizationId, locale: 'en' } as const;
  const cart = (): Promise<CartView> => runAs(host, person, getCartVerb, common);
  return {
    cart,
    add: (...lines: object[]) =>
      runAs(host, person, addCartLinesVerb, { ...common, lines, idempotencyKey: randomUUID() }),
    promo: (code: string) => runAs(host, person, enterPromoCodeVerb, { ...common, code }),
    pay: (kind: string, usePrepaid = false) =>
      runAs(host, person, chooseCartPaymentVerb, { ...common, kind, paymentMethodId: null, usePrepaid }),
    /** As the summary shows it, unless told otherwise. */
    place: async (change: object = {}) => {
      const { purchaseId, version, totals } = await cart();
      const shown = { purchaseId, version, grossMinor: totals.grossMinor, currency: totals.currency };
      return runAs(host, person, placePurchaseVerb, {
        ...{ organizationId, ...shown, idempotencyKey: randomUUID() },
        ...change,
      });
    },
    result: (purchaseId: string) => runAs(host, person, getPurchaseVerb, { ...common, purchaseId }),
  };
}
