import { decimalFromMinor } from '@atrium/billing/money/minor';
import type { DocumentLine } from '../invoice/invoice-document.ts';
import { billingPeriod } from './cii-date.ts';
import { categoryCode, rateText } from './vat-codes.ts';
import { element, type Xml } from './xml.ts';

/** One: what is counted in pieces. */
const unit = 'C62';

export function ciiLine(line: DocumentLine, number: number): Xml {
  const { description, detail, quantity, unitNetMinor, discount, netMinor, period, vat } = line;
  return element('ram:IncludedSupplyChainTradeLineItem', [
    element('ram:AssociatedDocumentLineDocument', element('ram:LineID', `${number}`)),
    element('ram:SpecifiedTradeProduct', [
      element('ram:Name', description),
      detail === null ? null : element('ram:Description', detail),
    ]),
    element(
      'ram:SpecifiedLineTradeAgreement',
      element('ram:NetPriceProductTradePrice', element('ram:ChargeAmount', decimalFromMinor(unitNetMinor))),
    ),
    element(
      'ram:SpecifiedLineTradeDelivery',
      element('ram:BilledQuantity', `${quantity}`, { unitCode: unit }),
    ),
    element('ram:SpecifiedLineTradeSettlement', [
      element('ram:ApplicableTradeTax', [
        element('ram:TypeCode', 'VAT'),
        element('ram:CategoryCode', categoryCode(vat.category)),
        vat.category === 'outside' ? null : element('ram:RateApplicablePercent', rateText(vat)),
      ]),
      period && billingPeriod(period),
      discount && allowance(discount),
      element(
        'ram:SpecifiedTradeSettlementLineMonetarySummation',
        element('ram:LineTotalAmount', decimalFromMinor(netMinor)),
      ),
    ]),
  ]);
}

const allowance = ({ amountMinor, reason }: NonNullable<DocumentLine['discount']>): Xml =>
  element('ram:SpecifiedTradeAllowanceCharge', [
    element('ram:ChargeIndicator', element('udt:Indicator', 'false')),
    element('ram:ActualAmount', decimalFromMinor(amountMinor)),
    element('ram:Reason', reason),
  ]);
