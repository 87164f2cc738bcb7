import type { InvoiceDraftLine } from '../invoice/create-invoice.ts';
import type { RenewalOffer } from './renewal-offer.ts';

/** One period of a product as a line of an invoice: the same for "To pay", a pro forma and the run. */
export const lineOf = (
  { productId, productType }: { readonly productId: string; readonly productType: string },
  offer: RenewalOffer,
): InvoiceDraftLine => ({
  ...{ productId, productType, plan: offer.plan, period: offer.period, description: offer.description },
  ...{ serviceFrom: offer.start, serviceTo: offer.end, quantity: 1, unitNetMinor: offer.unitNetMinor },
  ...{ discountMinor: offer.discountMinor, discountKind: offer.discountMinor > 0 ? 'promo' : null },
  ...{ discountLabel: offer.discountLabel, vatCategory: offer.vatCategory },
});
