import { decimalFromMinor, sumMinor } from '../money/minor.ts';
import { paymentOrderProblems } from './check-payment-order.ts';
import type { OrderAddress, OrderPayment, PaymentOrder, PaymentOrderProblem } from './payment-order.ts';

export type PaymentOrderText =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly problems: readonly PaymentOrderProblem[] };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** An element with text; nothing when the text is empty. */
const leaf = (name: string, text: string, attributes = ''): string =>
  text === '' ? '' : `<${name}${attributes}>${escaped(text)}</${name}>`;

const element = (name: string, ...content: readonly string[]): string =>
  `<${name}>${content.join('')}</${name}>`;

const address = ({ street, buildingNumber, postalCode, town, country }: OrderAddress): string =>
  element(
    'PstlAdr',
    leaf('StrtNm', street),
    leaf('BldgNb', buildingNumber),
    leaf('PstCd', postalCode),
    leaf('TwnNm', town),
    leaf('Ctry', country),
  );

const account = (name: string, iban: string): string => element(name, element('Id', leaf('IBAN', iban)));

const transfer = (
  { endToEndId, uetr, amountMinor, creditor, message }: OrderPayment,
  currency: string,
): string =>
  element(
    'CdtTrfTxInf',
    element('PmtId', leaf('InstrId', endToEndId), leaf('EndToEndId', endToEndId), leaf('UETR', uetr)),
    element('Amt', leaf('InstdAmt', decimalFromMinor(amountMinor), ` Ccy="${currency}"`)),
    element('Cdtr', leaf('Nm', creditor.name), address(creditor.address)),
    account('CdtrAcct', creditor.iban),
    message === '' ? '' : element('RmtInf', leaf('Ustrd', message)),
  );

/** Transfers in euros are SEPA's, with shared charges; in francs the bank's own rule holds. */
const service = (currency: string): string =>
  currency === 'EUR' ? element('PmtTpInf', element('SvcLvl', leaf('Cd', 'SEPA'))) : '';

/**
 * The order as pain.001.001.09, or what a bank would refuse (PRE-3). The order of elements is that of the schema;
 * sums and counts are those of the payments.
 */
export function writePaymentOrder(order: PaymentOrder): PaymentOrderText {
  const problems = paymentOrderProblems(order);
  if (problems.length > 0) return { ok: false, problems };
  const { messageId, debtor, payments, currency } = order;
  const totals =
    leaf('NbOfTxs', String(payments.length)) +
    leaf('CtrlSum', decimalFromMinor(sumMinor(payments.map(({ amountMinor }) => amountMinor))));
  const createdAt = `${order.createdAt.toISOString().slice(0, 19)}Z`;
  const group = element(
    'GrpHdr',
    leaf('MsgId', messageId),
    leaf('CreDtTm', createdAt),
    totals,
    element('InitgPty', leaf('Nm', debtor.name)),
  );
  const information = element(
    'PmtInf',
    leaf('PmtInfId', messageId),
    leaf('PmtMtd', 'TRF'),
    leaf('BtchBookg', 'false'),
    totals,
    service(currency),
    element('ReqdExctnDt', leaf('Dt', order.executeOn)),
    element('Dbtr', leaf('Nm', debtor.name), address(debtor.address)),
    account('DbtrAcct', debtor.iban),
    element('DbtrAgt', element('FinInstnId', leaf('BICFI', debtor.bic))),
    currency === 'EUR' ? leaf('ChrgBr', 'SLEV') : '',
    ...payments.map((payment) => transfer(payment, currency)),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">${element('CstmrCdtTrfInitn', group, information)}</Document>\n`;
  return { ok: true, xml };
}
