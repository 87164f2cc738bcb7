import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { productTransitions } from '@atrium/billing/state/product-states';
import { mayTransition } from '@atrium/billing/state/state-machine';
import type { OrganizationId } from '@atrium/contracts/fields';
import { changeProductStates } from '@atrium/db/renewal/renewal-run-queries';
import {
  endPaidAttempts,
  listServiceLines,
  lockSubscriptions,
  type PaidServiceLine,
  type PaidSubscription,
  storePaidSubscriptions,
} from '@atrium/db/subscription/paid-invoices-queries';
import type { InvoicesPaidEffect, PaidInvoice, Settling } from '../invoice/after-invoices-paid.ts';
import { organizationDay } from '../organization/organization-day.ts';
import { type RenewalNews, writeRenewalMails } from '../renewal/renewal-mails.ts';
import { extensionOf } from './extension-of.ts';

type Renewed = { readonly invoice: PaidInvoice; readonly subscription: PaidSubscription };

/**
 * What paid invoices mean for subscriptions: the days that follow what was paid are paid now, with the plan and the
 * period of the line; a larger plan for the rest of a paid period holds from now on (SUB-4). An order brings its own
 * subscriptions. Running it again finds nothing to do: a line applies only where the paid days end.
 */
export const extendPaidSubscriptions: InvoicesPaidEffect = async (settling, invoices) => {
  const { scope, now } = settling;
  const billing = invoices.filter(({ origin, kind }) => origin !== 'purchase' && kind === 'invoice');
  if (billing.length === 0) return [];
  const lines = await listServiceLines(scope, billing);
  const automatic = new Set((await endPaidAttempts(scope, billing)).map(attemptOf));
  const products = new Map(lines.map((line) => [keyOf(line), line]));
  const current = new Map(
    (await lockSubscriptions(scope, [...products.values()])).map((row) => [keyOf(row), row]),
  );
  const linesOf = Map.groupBy(lines, ({ invoiceId }) => invoiceId);
  const renewed: Renewed[] = [];
  // One after the other: the second invoice of a subscription begins where the first one has led it.
  for (const invoice of billing)
    for (const [key, own] of productsOf(linesOf.get(invoice.id) ?? [])) {
      const subscription = current.get(key);
      const after =
        subscription && subscription.state !== 'terminated' && apply(settling, invoice, subscription, own);
      if (!after) continue;
      current.set(key, after);
      renewed.push({ invoice, subscription: after });
    }
  const changed = [...new Set(renewed.map(({ subscription }) => keyOf(subscription)))];
  await storePaidSubscriptions(
    scope,
    changed.flatMap((key) => current.get(key) ?? []),
  );
  await activate(
    settling,
    changed.flatMap((key) => current.get(key) ?? []),
  );
  const told = renewed.filter(({ invoice, subscription: { productId } }) =>
    automatic.has(attemptOf({ invoiceId: invoice.id, productId })),
  );
  const letters = await writeRenewalMails(
    scope,
    settling.host,
    told.map((one) => newsOf(settling, one)),
    now,
  );
  for (const { to, message } of letters) settling.effects.outbox.mail(to, message);
  const manual = new Set(billing.filter(({ origin }) => origin === 'manual').map(({ id }) => id));
  return lines.filter(
    (line) => current.get(keyOf(line))?.state === 'terminated' && !manual.has(line.invoiceId),
  );
};

const keyOf = ({ organizationId, productId }: { organizationId: string; productId: string }): string =>
  `${organizationId} ${productId}`;

const attemptOf = ({ invoiceId, productId }: { invoiceId: string; productId: string }): string =>
  `${invoiceId} ${productId}`;

/** In the order of the products' ids, as they are locked. */
const productsOf = (lines: readonly PaidServiceLine[]): [string, PaidServiceLine[]][] =>
  [...Map.groupBy(lines, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));

function apply(
  { effects, host, now }: Settling,
  invoice: PaidInvoice,
  row: PaidSubscription,
  lines: readonly PaidServiceLine[],
): PaidSubscription | null {
  const change = extensionOf(row, lines, invoice.origin === 'renewal', organizationDay(host, row, now));
  if (change === null) return null;
  const after: PaidSubscription = { ...row, ...change };
  effects.audit.organization(invoice.organizationId, {
    ...{ event: 'subscription.renew', targetId: row.productId },
    before: { plan: row.plan, period: row.period, paidUntil: row.paidUntil },
    after: { plan: after.plan, period: after.period, paidUntil: after.paidUntil, invoiceId: invoice.id },
  });
  return after;
}

/** What was in grace or suspended and is paid beyond today works again. */
async function activate(
  { scope, host, now, effects }: Settling,
  subscriptions: readonly PaidSubscription[],
): Promise<void> {
  const resting = subscriptions.filter(
    ({ state, paidUntil, ...calendar }) =>
      paidUntil > organizationDay(host, calendar, now) &&
      state !== 'active' &&
      mayTransition(productTransitions, state, 'active'),
  );
  await changeProductStates(
    scope,
    resting.map(({ organizationId, productId }) => ({ organizationId, productId, state: 'active' as const })),
    now,
  );
  for (const { organizationId, productId, state } of resting)
    effects.audit.organization(organizationId as OrganizationId, {
      ...{ event: 'subscription.active', targetId: productId },
      ...{ before: { state }, after: { state: 'active' } },
    });
}

/** Of an automatic renewal; whoever has paid by hand knows (SUB-5). */
const newsOf = ({ host, now }: Settling, { invoice, subscription }: Renewed): RenewalNews => ({
  ...{ kind: 'renewed', organizationId: invoice.organizationId },
  day: organizationDay(host, subscription, now),
  name: subscription.productName,
  paidThrough: addDays(calendarDate(subscription.paidUntil), -1),
  ...{ amountMinor: invoice.grossMinor, currency: invoice.currency, method: null },
});
