import { billingPeriods } from '@atrium/billing/period/billing-period';
import { newId } from '@atrium/db/client/new-id';
import { getOrganizationVerb } from '../../src/organization/get-organization.ts';
import { updateOrganizationVerb } from '../../src/organization/update-organization.ts';
import { startPaymentVerb } from '../../src/payment/start-payment.ts';
import { updatePaymentMethodVerb } from '../../src/payment-method/update-payment-method.ts';
import { topUpPrepaidVerb } from '../../src/prepaid/top-up-prepaid.ts';
import { terminateProductVerb } from '../../src/product/terminate-product.ts';
import { undoTerminationVerb } from '../../src/product/undo-termination.ts';
import { listToPayVerb } from '../../src/renewal/list-to-pay.ts';
import { payRenewalsVerb } from '../../src/renewal/pay-renewals.ts';
import { quoteRenewalsVerb } from '../../src/renewal/quote-renewals.ts';
import { updateRenewalSettingsVerb } from '../../src/renewal/update-renewal-settings.ts';
import { changeSubscriptionVerb } from '../../src/subscription/change-subscription.ts';
import { getSubscriptionVerb } from '../../src/subscription/get-subscription.ts';
import { previewChangeVerb } from '../../src/subscription/preview-change.ts';
import { setRenewalVerb } from '../../src/subscription/set-renewal.ts';
import { undoChangeVerb } from '../../src/subscription/undo-change.ts';
import { acceptTransferVerb } from '../../src/transfer/accept-transfer.ts';
import { createTransferVerb } from '../../src/transfer/create-transfer.ts';
import { passDays, runJobs, standStill } from './book-jobs.ts';
import { bank, credit, provider, reversal } from './book-money.ts';
import { order } from './book-orders.ts';
import { type BookWorld, cardOutcomes } from './book-world.ts';

/** One thing that somebody does; the numbers choose among what there is at that moment, so that any step can be left out. */
export type Step = { readonly kind: StepKind; readonly a: number; readonly b: number; readonly c: number };
type Run = (world: BookWorld, step: Step) => Promise<void>;

export const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

export const products = ({ rows }: BookWorld) =>
  rows<{ id: string; type: string }>(
    `select product.id, product.type from product join subscription on subscription.organization_id = product.organization_id
      and subscription.product_id = product.id where product.organization_id = $1 order by product.id`,
  );

/** A way to pay: prepaid money, one of the cards, a page of the provider, or a transfer. */
const methodOf = ({ cards }: BookWorld, choice: number) =>
  choice % 7 < 4
    ? ({ kind: 'stored', paymentMethodId: cards[choice % 7] ?? '' } as const)
    : ({ kind: (['prepaid', 'bank_transfer', 'card'] as const)[(choice % 7) - 4] ?? 'prepaid' } as const);

const prepaidOf = (choice: number) => (['none', 'partly', 'whole'] as const)[choice % 3] ?? 'none';

const payManually: Run = async (world, { a, b, c }) => {
  const list = await world.call(listToPayVerb, { all: a % 2 === 0 });
  if (!list) return;
  const wanted = list.products.filter((_, index) => ((a >> 1) + index) % 2 === 0);
  const items = wanted.map(({ productId, durations, period }) => ({
    productId,
    period: c % 3 === 0 ? period : (pick(durations, c)?.period ?? period),
  }));
  const invoiceIds = list.invoices.filter((_, index) => (c + index) % 2 === 0).map(({ id }) => id);
  const quote = await world.call(quoteRenewalsVerb, { items, invoiceIds });
  if (!quote || items.length + invoiceIds.length === 0) return;
  await world.call(payRenewalsVerb, {
    ...{ items, invoiceIds, idempotencyKey: newId(), acceptedTotalMinor: quote.totalMinor },
    ...{ method: methodOf(world, b), prepaid: prepaidOf(b) },
  });
};

const payInvoice: Run = async (world, { a, b }) => {
  const list = await world.call(listToPayVerb, { all: true });
  const invoice = list && pick(list.invoices, a);
  if (!invoice) return;
  const choice = { method: methodOf(world, b), withPrepaid: b % 2 === 0 };
  await world.call(startPaymentVerb, { idempotencyKey: newId(), invoiceIds: [invoice.id], ...choice });
};

const plansOf: Readonly<Record<string, readonly string[]>> = {
  'product.hosting': ['starter', 'pro', 'business'],
  'product.cloud_server': ['small', 'medium', 'large'],
  'product.drive': ['solo', 'team'],
};

const change: Run = async (world, { a, b, c }) => {
  const product = pick(await products(world), a);
  const found = product && (await world.call(getSubscriptionVerb, { productId: product.id }));
  const subscription = found?.subscription;
  if (!product || !subscription) return;
  const plan = b % 3 === 0 ? subscription.plan : (pick(plansOf[product.type] ?? [], b) ?? subscription.plan);
  const period = c % 3 === 0 ? subscription.period : (pick(billingPeriods, c) ?? subscription.period);
  const wanted = { productId: product.id, plan, period };
  const quote = await world.call(previewChangeVerb, wanted);
  if (!quote) return;
  const when = quote.now && (a + c) % 4 > 0 ? 'now' : 'later';
  world.log.push(`  ${subscription.plan} ${subscription.period} to ${plan} ${period} ${when}`);
  await world.call(changeSubscriptionVerb, {
    ...{ ...wanted, when, version: subscription.version, idempotencyKey: newId() },
    ...{ acceptedGrossMinor: when === 'now' ? (quote.now?.due.grossMinor ?? null) : null },
    ...{ method: methodOf(world, a + b), prepaid: prepaidOf(c) },
  });
};

const undo: Run = async (world, { a }) => {
  const product = pick(await products(world), a);
  if (product) await world.call(undoChangeVerb, { productId: product.id });
};

const renewal: Run = async (world, { a, b }) => {
  const product = pick(await products(world), a);
  const found = product && (await world.call(getSubscriptionVerb, { productId: product.id }));
  if (!found?.subscription) return;
  const paymentMethodId = b % 5 < 4 ? world.cards[b % 5] : null;
  const { version } = found.subscription;
  await world.call(setRenewalVerb, {
    ...{ productId: product?.id, autoRenew: b % 3 > 0, paymentMethodId, billingAddressId: null, version },
  });
};

const settings: Run = async (world, { a, b }) => {
  const [row] = await world.rows<{ version: number }>(
    'select version from billing_settings where organization_id = $1',
  );
  await world.call(updateRenewalSettingsVerb, {
    ...{ reminderDays: [[60, 30, 14, 7, 1], [], [7]][a % 3], autoRenewNewProducts: b % 2 === 0 },
    ...{ prepaidForRenewal: ['never', 'whole', 'partly'][b % 3], version: row?.version ?? 0 },
  });
};

const usualCard: Run = (world, { a }) => {
  const name = cardOutcomes[a % cardOutcomes.length];
  const paymentMethodId = world.cards[a % cardOutcomes.length];
  return world.call(updatePaymentMethodVerb, { paymentMethodId, name, isDefault: true }).then(() => {});
};

const topUp: Run = async (world, { a, b }) => {
  const method = { kind: 'stored', paymentMethodId: world.cards[b % 8 < 5 ? 0 : b % 4] };
  const amount = { amountMinor: 500 + a * 97, currency: world.currency };
  await world.call(topUpPrepaidVerb, { ...amount, method, idempotencyKey: newId() });
};

const end: Run = async (world, { a, b }) => {
  const product = pick(await products(world), a);
  if (!product) return;
  if (b % 3 === 0) await world.call(undoTerminationVerb, { productId: product.id });
  else
    await world.call(terminateProductVerb, {
      productId: product.id,
      when: b % 7 === 1 ? 'now' : 'period_end',
    });
};

/** To the other organization, or back from there, with all that is paid. */
const hand: Run = async (world, { a }) => {
  const { organizationId, elsewhere, rows } = world;
  const found = await rows<{ id: string; from: string }>(
    'select id, organization_id as from from product where organization_id in ($1, $2) order by id',
    [organizationId, elsewhere],
  );
  const product = pick(found, a);
  if (!product) return;
  const offer = { organizationId: product.from, productIds: [product.id], accepted: true };
  const offered = await world.call(createTransferVerb, offer);
  if (!offered) return;
  const [giverId, token] = offered.link.slice(offered.link.indexOf('#') + 1).split('.');
  const to = product.from === organizationId ? elsewhere : organizationId;
  await world.call(acceptTransferVerb, { organizationId: to, giverId, token });
};

const timeZones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Zurich'];

/** From one side of the date line to the other, and back (SUB-2). */
const zone: Run = async (world, { a }) => {
  const found = await world.call(getOrganizationVerb, {});
  if (!found) return;
  const { version, name, type, postalAddress, phone, vatNumber, documentLocale } = found;
  const details = { version, name, type, postalAddress, phone, vatNumber, documentLocale };
  await world.call(updateOrganizationVerb, { ...details, timeZone: pick(timeZones, a) });
};

/** How often each comes, and what it does. */
const kinds = {
  order: [4, order],
  pass: [7, (world, { a, b }) => passDays(world, b % 4 === 0 ? 1 + (a % 120) : 1 + (a % 16))],
  pay: [5, payManually],
  invoice: [2, payInvoice],
  change: [6, change],
  undo: [1, undo],
  renewal: [2, renewal],
  settings: [1, settings],
  card: [2, usualCard],
  top_up: [2, topUp],
  provider: [3, provider],
  bank: [4, bank],
  reversal: [1, reversal],
  credit: [1, credit],
  end: [1, end],
  zone: [1, zone],
  hand: [1, hand],
  still: [1, (world, { a }) => standStill(world, 1 + (a % 100))],
} as const satisfies Readonly<Record<string, readonly [number, Run]>>;

export type StepKind = keyof typeof kinds;

export const weights = Object.entries(kinds).map(([kind, [weight]]) => ({ kind: kind as StepKind, weight }));

export async function take(world: BookWorld, step: Step): Promise<void> {
  const { kind, a, b, c } = step;
  world.log.push(`${world.today()} ${kind} ${a} ${b} ${c}`);
  await kinds[kind][1](world, step);
  // Now and then the queue is behind, and the next thing happens while a payment is still on its way.
  if ((a + b + c) % 5 > 0) await runJobs(world);
}
