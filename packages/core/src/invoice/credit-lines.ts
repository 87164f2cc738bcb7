import { sumMinor } from '@atrium/billing/money/minor';
import { creditVat } from '@atrium/billing/vat/credit-remainder';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceLineRow,
  type InvoiceVatRow,
  listCreditedLines,
  listCreditNotes,
  listInvoiceLines,
  listInvoiceVat,
} from '@atrium/db/invoice/invoice-queries';

export type CreditLine = {
  /** Of the invoice's line. */
  readonly position: number;
  /** At most what is left of it. */
  readonly netMinor: number;
  /** The first day that is given back; null = all days of the line when all of it is credited, otherwise none. */
  readonly releaseFrom: string | null;
};

export type CreditContents = {
  /** Under the positions of the invoice's lines, so that what is left of each stays known. */
  readonly lines: readonly InvoiceLineRow[];
  readonly vat: readonly InvoiceVatRow[];
  readonly releases: readonly { readonly productId: string; readonly from: string | null }[];
};

/** What a credit note holds; several of one invoice add up to it exactly (INV-2). */
export async function creditContents(
  tenant: TenantScope,
  invoiceId: string,
  wanted: 'all' | readonly CreditLine[],
): Promise<CreditContents> {
  const invoiced = await listInvoiceLines(tenant, invoiceId);
  const before = await listCreditedLines(tenant, invoiceId);
  const leftOf = (line: InvoiceLineRow): number =>
    line.netMinor -
    sumMinor(before.filter(({ position }) => position === line.position).map(({ netMinor }) => netMinor));
  const asked =
    wanted === 'all'
      ? invoiced.map(
          (line): CreditLine => ({ position: line.position, netMinor: leftOf(line), releaseFrom: null }),
        )
      : wanted;
  const credited = asked.flatMap(({ position, netMinor, releaseFrom }) => {
    const line = invoiced.find((candidate) => candidate.position === position);
    if (!line || netMinor < 0 || netMinor > leftOf(line))
      throw new DomainError('invoice.credit_too_high', {});
    return [{ line, netMinor, releaseFrom, whole: netMinor === leftOf(line) }];
  });
  const lines = credited
    .filter(({ netMinor }) => netMinor > 0)
    .map(({ line, netMinor }) => ({
      ...line,
      ...{
        quantity: 1,
        unitNetMinor: netMinor,
        discountMinor: 0,
        discountKind: null,
        discountLabel: '',
        netMinor,
      },
    }));
  const releases = credited.flatMap(({ line: { productId }, releaseFrom, whole }) =>
    productId !== null && (whole || releaseFrom !== null) ? [{ productId, from: releaseFrom }] : [],
  );
  return { lines, vat: await vatOf(tenant, invoiceId, lines), releases };
}

const sameRate =
  (a: Pick<InvoiceLineRow, 'vatCountry' | 'vatCategory' | 'vatBasisPoints'>) =>
  (b: Pick<InvoiceLineRow, 'vatCountry' | 'vatCategory' | 'vatBasisPoints'>): boolean =>
    (a.vatCountry ?? '') === (b.vatCountry ?? '') &&
    a.vatCategory === b.vatCategory &&
    a.vatBasisPoints === b.vatBasisPoints;

async function vatOf(
  tenant: TenantScope,
  invoiceId: string,
  lines: readonly InvoiceLineRow[],
): Promise<InvoiceVatRow[]> {
  const groups = await listInvoiceVat(tenant, [invoiceId]);
  const notes = await listCreditNotes(tenant, invoiceId);
  const taken = await listInvoiceVat(
    tenant,
    notes.map(({ id }) => id),
  );
  return groups.flatMap(({ invoiceId: _, ...group }) => {
    const own = lines.filter(sameRate(group));
    if (own.length === 0) return [];
    const netMinor = sumMinor(own.map((line) => line.netMinor));
    const before = taken.filter(sameRate(group));
    const credited = {
      netMinor: sumMinor(before.map((row) => row.netMinor)),
      vatMinor: sumMinor(before.map((row) => row.vatMinor)),
    };
    const invoicedGroup = { ...group, basisPoints: group.vatBasisPoints };
    return [{ ...group, netMinor, vatMinor: creditVat(invoicedGroup, credited, netMinor) }];
  });
}
