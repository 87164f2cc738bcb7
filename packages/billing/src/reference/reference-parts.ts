/**
 * What a payment reference says, so that money always leads to an organization, also when last month's reference is
 * used again by a standing order (INV-2, PAY-3). As 26 digits: seller 3, organization 10, invoice 12, version 1.
 */
export type ReferenceParts = {
  /** 1 to 999. The bank may ask for fixed leading digits: agree on them before the first invoice. */
  readonly seller: number;
  /** 0 to 9,999,999,999: the organization's own number. */
  readonly organization: number;
  /** 0 to 999,999,999,999. 0 stands for a top-up of the prepaid account, which has no invoice. */
  readonly invoice: number;
};

const version = '1';
const widths = { seller: 3, organization: 10, invoice: 12 } as const;

const digits = (value: number, width: number): string => {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 10 ** width)
    throw new RangeError(`${value} does not fit into ${width} digits`);
  return String(value).padStart(width, '0');
};

/** The 26 digits that both kinds of references carry. Throws a RangeError for numbers that do not fit. */
export function referenceBody({ seller, organization, invoice }: ReferenceParts): string {
  if (seller === 0) throw new RangeError('A seller has a number from 1');
  return (
    digits(seller, widths.seller) +
    digits(organization, widths.organization) +
    digits(invoice, widths.invoice) +
    version
  );
}

/** The inverse; null for digits that no reference of ours has. */
export function partsOfBody(body: string): ReferenceParts | null {
  const parts = /^(\d{3})(\d{10})(\d{12})1$/.exec(body);
  if (!parts) return null;
  const [seller = 0, organization = 0, invoice = 0] = parts.slice(1).map(Number);
  return seller === 0 ? null : { seller, organization, invoice };
}
