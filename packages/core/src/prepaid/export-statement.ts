import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { exportStatement } from '@atrium/contracts/prepaid/export-statement';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { listMovementRows } from '@atrium/db/ledger/movement-queries';
import { mostMovements, type PrepaidStatement } from '@atrium/documents/statement/prepaid-statement';
import { addressOfOrganization } from '../billing-address/default-billing-address.ts';
import { buyerOf, sellerOf } from '../invoice/invoice-document.ts';
import { sellerOnInvoice } from '../invoice/invoice-parties.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { causeOf } from './movement-view.ts';

export const exportStatementVerb = implement(exportStatement, async ({ input, tenant, host, now, fail }) => {
  const { currency, from, locale, format } = input;
  const today = sellerDay(host, now);
  // Nobody knows yet what will be left at the end of a year that still runs.
  const to = from <= today && today < input.to ? today : input.to;
  const page = { sellerId: host.seller.id, currency, from, to, before: null, limit: mostMovements + 1 };
  const rows = (await listMovementRows(tenant, page)).reverse();
  if (rows.length > mostMovements) return fail('prepaid.too_many_movements', { max: mostMovements });
  const [first] = rows;
  const yesterday = addDays(calendarDate(from), -1);
  const [earlier] = first
    ? []
    : await listMovementRows(tenant, { ...page, from: null, to: yesterday, limit: 1 });
  const openingMinor = first ? first.balanceMinor - first.amountMinor : (earlier?.balanceMinor ?? 0);
  const statement: PrepaidStatement = {
    ...{ locale, currency, seller: sellerOf({ seller: sellerOnInvoice(host) }) },
    holder: buyerOf({ billTo: addressOfOrganization(await getBillingParty(tenant)) as never }),
    ...{ issuedOn: today, period: { firstDay: from, lastDay: to } },
    ...{ openingMinor, closingMinor: rows.at(-1)?.balanceMinor ?? openingMinor },
    movements: rows.map((row) => ({
      ...{ on: row.day, cause: causeOf(row), detail: row.about ?? '' },
      ...{ amountMinor: row.amountMinor, balanceMinor: row.balanceMinor },
    })),
  };
  const name = `prepaid-${currency}-${from}-${to}`;
  if (format === 'csv') {
    const { statementCsv } = await import('@atrium/documents/statement/statement-csv');
    return {
      ...{ fileName: `${name}.csv`, mediaType: 'text/csv; charset=utf-8' as const },
      ...{ content: statementCsv(statement), encoding: 'utf8' as const },
    };
  }
  const { renderStatementPdf } = await import('@atrium/documents/statement/render-statement-pdf');
  return {
    ...{ fileName: `${name}.pdf`, mediaType: 'application/pdf' as const },
    content: Buffer.from(await renderStatementPdf(statement)).toString('base64'),
    encoding: 'base64' as const,
  };
});
