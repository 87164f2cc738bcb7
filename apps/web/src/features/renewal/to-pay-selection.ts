import type { ActionOutput } from '@atrium/contracts/actions';
import type { ToRenew } from '@atrium/contracts/renewal/renewal-items';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';

export type ToPay = ActionOutput<'renewal.listToPay'>;
export type Duration = ToRenew['period'];
type Choice = { readonly period?: Duration; readonly addressId?: string };

/**
 * What is chosen on "To pay": products with their duration and billing address, and invoices. What is not on the page any
 * more is not chosen either.
 */
export function createSelection(shown: () => ToPay | undefined, first: readonly string[]) {
  const [products, setProducts] = createSignal<ReadonlySet<string>>(new Set(first));
  const [invoices, setInvoices] = createSignal<ReadonlySet<string>>(new Set<string>());
  const [choices, setChoices] = createStore<Record<string, Choice>>({});

  const period = ({ productId, period: usual, durations }: ToRenew): Duration => {
    const wanted = choices[productId]?.period ?? usual;
    return durations.some((one) => one.period === wanted) ? wanted : (durations[0]?.period ?? wanted);
  };
  /** Empty = the default one. */
  const addressId = ({ productId, billingAddressId }: ToRenew): string =>
    choices[productId]?.addressId ?? billingAddressId ?? '';
  const item = (row: ToRenew) => ({
    ...{ productId: row.productId, period: period(row), billingAddressId: addressId(row) || null },
  });

  return {
    ...{ products, setProducts, invoices, setInvoices, period, addressId, item },
    choose: (productId: string, choice: Choice): void =>
      setChoices(productId, (before) => ({ ...before, ...choice })),
    items: () =>
      (shown()?.products ?? [])
        .filter((row) => products().has(row.productId) && row.durations.length > 0)
        .map(item),
    invoiceIds: () => (shown()?.invoices ?? []).filter(({ id }) => invoices().has(id)).map(({ id }) => id),
  };
}

export type Selection = ReturnType<typeof createSelection>;
