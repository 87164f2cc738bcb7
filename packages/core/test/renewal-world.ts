import type { OrganizationId } from '@atrium/contracts/fields';
import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import type { BillingPeriod, ProductState } from '@atrium/db/generated/database';
import { postTransaction } from '../src/ledger/post-transaction.ts';
import { createPerson, createTestOrganization, type TestHost, type TestPerson } from './test-host.ts';

export type TestSubscription = {
  readonly paidUntil: string;
  readonly anchorOn?: string;
  readonly type?: string;
  readonly plan?: string;
  readonly period?: BillingPeriod;
  readonly autoRenew?: boolean;
  readonly state?: ProductState;
  readonly name?: string;
};

/** An organization with products that have been paid for, with short words for what tests of renewals do most. */
export async function renewalWorld(host: TestHost) {
  const owner: TestPerson = await createPerson(host);
  const organizationId: OrganizationId = await createTestOrganization(host, owner);
  const { db } = host;
  const tenant = tenantScope(db, organizationId);
  const subscribe = async (wanted: TestSubscription): Promise<string> => {
    const productId = newId();
    const { type = 'product.hosting', plan = 'pro', period = 'yearly', name = 'Site' } = wanted;
    const { state = 'active', autoRenew = true, paidUntil, anchorOn = paidUntil } = wanted;
    await db
      .insertInto('product')
      .values({ organizationId, id: productId, type, name, plan, state, createdAt: host.now() })
      .execute();
    await db
      .insertInto('subscription')
      .values({
        ...{ organizationId, productId, plan, period, currency: 'CHF', autoRenew },
        ...{ anchorOn, startedOn: '2020-01-01', paidUntil },
      })
      .execute();
    return productId;
  };
  const storeCard = async (name = 'Company card', token = `simulated:${newId()}`): Promise<string> => {
    const id = newId();
    await db
      .insertInto('paymentMethod')
      .values({
        ...{ organizationId, id, provider: 'simulated', kind: 'card', providerToken: token, name },
        ...{ brand: 'visa', lastDigits: '4242', isDefault: true, createdAt: host.now() },
      })
      .execute();
    return id;
  };
  const fill = (amountMinor: number) =>
    postTransaction(tenant, {
      ...{ key: `test:${newId()}`, kind: 'top_up', sellerId: host.seller.id, organizationId },
      ...{ bookedOn: '2026-01-01', cause: {}, now: host.now() },
      transfers: [{ debit: 'bank', credit: 'prepaid', amountMinor, currency: 'CHF', invoiceId: null }],
    });
  const subscriptionOf = (productId: string) =>
    db
      .selectFrom('subscription')
      .innerJoin('product', (on) =>
        on
          .onRef('product.organizationId', '=', 'subscription.organizationId')
          .onRef('product.id', '=', 'subscription.productId'),
      )
      .selectAll('subscription')
      .select('product.state')
      .where('subscription.organizationId', '=', organizationId)
      .where('subscription.productId', '=', productId)
      .executeTakeFirstOrThrow();
  const invoices = () =>
    db
      .selectFrom('invoice')
      .selectAll()
      .where('organizationId', '=', organizationId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
  const attempts = () =>
    db.selectFrom('renewalAttempt').selectAll().where('organizationId', '=', organizationId).execute();
  /** The renewal mails to the owner, with what each is about. */
  const told = async () =>
    (
      await db
        .selectFrom('outboxMail')
        .selectAll()
        .where('recipient', '=', owner.email)
        .orderBy('id')
        .execute()
    )
      .filter(({ template }) => template === 'renewal')
      .map(({ content }) => content as { kind: string; day: string; products: { name: string }[] });
  return {
    owner,
    organizationId,
    tenant,
    subscribe,
    storeCard,
    fill,
    subscriptionOf,
    invoices,
    attempts,
    told,
  };
}
