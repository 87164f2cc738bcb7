import { addDays } from '@atrium/billing/date/calendar-date';
import { createProForma } from '@atrium/contracts/pro-forma/create-pro-forma';
import { newId } from '@atrium/db/client/new-id';
import { drawReferenceNumber } from '@atrium/db/invoice/invoice-queries';
import { insertProForma, type ProFormaRow } from '@atrium/db/pro-forma/pro-forma-queries';
import { billToOf, sellerOnInvoice } from '../invoice/invoice-parties.ts';
import { linesToStore, vatToStore } from '../invoice/invoice-rows.ts';
import { paymentReference } from '../invoice/payment-reference.ts';
import { implement } from '../kernel/implement.ts';
import { draftRenewals } from '../renewal/draft-renewals.ts';
import { viewProForma } from './pro-forma-view.ts';
import { quoteProForma } from './quote-pro-forma.ts';

export const createProFormaVerb = implement(createProForma, async (context) => {
  const { input, tenant, host, now, today, audit, notFound } = context;
  const drafts = await draftRenewals(tenant, host, input.items, true);
  const expiresOn = addDays(today, host.seller.paymentDays);
  const made: ProFormaRow[] = [];
  for (const draft of drafts) {
    const { currency, lines } = draft;
    const { party, address, quote } = (await quoteProForma(tenant, host, draft, now)) ?? notFound();
    const referenceNumber = await drawReferenceNumber(tenant);
    const parts = { seller: host.seller.id, organization: party.number, invoice: referenceNumber };
    const { netMinor, vatMinor, grossMinor, vatKind, vatCountry } = quote;
    const row: ProFormaRow = {
      ...{ id: newId(), sellerId: host.seller.id, reference: paymentReference(currency, parts) },
      ...{ referenceNumber, createdAt: now, expiresOn, currency, netMinor, vatMinor, grossMinor },
      ...{ seller: sellerOnInvoice(host), billTo: billToOf(party, address), locale: party.documentLocale },
      ...{ vatKind, vatCountry, lines: linesToStore(quote.lines), vat: vatToStore(quote), invoiceId: null },
      items: input.items.filter(({ productId }) => lines.some((line) => line.productId === productId)),
    };
    await insertProForma(tenant, row);
    audit.organization(tenant.organizationId, {
      ...{ targetId: row.id, after: { reference: row.reference, grossMinor, currency, expiresOn } },
    });
    made.push(row);
  }
  return { proFormas: made.map((row) => viewProForma(host, row, today)) };
});
