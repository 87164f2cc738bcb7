import { isEuMember } from '@atrium/billing/vat/vat-area';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import type { BillTo } from './invoice-parties.ts';

/** Whether it is an electronic invoice, too: final, and of a business in the EU (INV-8). */
export function isElectronic({ billTo, numberText }: Pick<InvoiceRow, 'billTo' | 'numberText'>): boolean {
  const { business, country } = billTo as BillTo;
  return business && isEuMember(country) && numberText !== null;
}
