import type { ActionInput } from '@atrium/contracts/actions';
import { type InvoiceState, invoiceStates } from '@atrium/contracts/invoice/invoice-states';
import type { InvoiceCursor } from '@atrium/contracts/invoice/list-invoices';

/** What narrows the history, as it stands in the address; the empty string is no filter (INV-4). */
export type InvoiceSearch = {
  readonly search: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isState = (value: string): value is InvoiceState =>
  (invoiceStates as readonly string[]).includes(value);

/** Reads the address; what is no filter there is left out rather than refused by the server. */
export function readSearch(address: Search): InvoiceSearch {
  const day = (value: string): string => (isDay(value) ? value : '');
  const status = one(address.status);
  return {
    search: one(address.search).slice(0, 100),
    status: isState(status) ? status : '',
    from: day(one(address.from)),
    to: day(one(address.to)),
  };
}

export const toInvoiceFilter = ({ search, status, from, to }: InvoiceSearch) => ({
  search,
  states: isState(status) ? [status] : [],
  from: from || null,
  to: to || null,
});

type Place = Pick<ActionInput<'invoice.list'>, 'cursor' | 'direction'>;

/** `?older=2026-03-01T09:00:00.000Z_<id>`: the page that begins below that invoice, or above it with `newer`. */
export function readPlace(address: Search): Place {
  for (const direction of ['older', 'newer'] as const) {
    const [createdAt = '', id = ''] = one(address[direction]).split('_');
    if (/^[0-9a-f-]{36}$/.test(id) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(createdAt))
      return { direction, cursor: { createdAt, id } };
  }
  return {};
}

export const writePlace = ({ createdAt, id }: InvoiceCursor): string => `${createdAt}_${id}`;
