import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { calendarDate as d } from '../date/calendar-date.ts';
import type { OrderPayment, PaymentOrder } from './payment-order.ts';
import { writePaymentOrder } from './write-payment-order.ts';

const address = {
  street: 'Rue du Lac',
  buildingNumber: '12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
};
const payment: OrderPayment = {
  endToEndId: 'PAYOUT-42',
  uetr: '255ae394-9965-4438-ac86-f406feada396',
  amountMinor: 12_345,
  creditor: {
    name: 'Müller & Söhne <AG>',
    address: { ...address, street: '', buildingNumber: '' },
    iban: 'DE12500105170648489890',
  },
  message: 'Solde "prépayé"',
};
const order: PaymentOrder = {
  messageId: 'ATRIUM-20261130-1',
  createdAt: new Date('2026-11-30T10:00:00.123Z'),
  executeOn: d('2026-12-01'),
  currency: 'CHF',
  debtor: { name: 'Atrium SA', address, iban: 'CH5800791123000889012', bic: 'POFICHBEXXX' },
  payments: [payment, { ...payment, endToEndId: 'PAYOUT-43', amountMinor: 5, message: '' }],
};

/** The elements in order, as paths with their texts. */
function elementsOf(xml: string): readonly string[] {
  const parser = new SaxesParser();
  const path: string[] = [];
  const found: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name + (attributes.Ccy ? `[${String(attributes.Ccy)}]` : ''));
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    if (text.trim() !== '') found.push(`${path.slice(2).join('/')} = ${text}`);
    path.pop();
    text = '';
  });
  parser.write(xml).close();
  return found;
}

const written = (given: PaymentOrder): readonly string[] => {
  const result = writePaymentOrder(given);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return elementsOf(result.xml);
};

test('PRE-3: the order has the elements of pain.001.001.09 in their order, with counts and sums', () => {
  expect(written(order)).toEqual([
    'GrpHdr/MsgId = ATRIUM-20261130-1',
    'GrpHdr/CreDtTm = 2026-11-30T10:00:00Z',
    'GrpHdr/NbOfTxs = 2',
    'GrpHdr/CtrlSum = 123.50',
    'GrpHdr/InitgPty/Nm = Atrium SA',
    'PmtInf/PmtInfId = ATRIUM-20261130-1',
    'PmtInf/PmtMtd = TRF',
    'PmtInf/BtchBookg = false',
    'PmtInf/NbOfTxs = 2',
    'PmtInf/CtrlSum = 123.50',
    'PmtInf/ReqdExctnDt/Dt = 2026-12-01',
    'PmtInf/Dbtr/Nm = Atrium SA',
    'PmtInf/Dbtr/PstlAdr/StrtNm = Rue du Lac',
    'PmtInf/Dbtr/PstlAdr/BldgNb = 12',
    'PmtInf/Dbtr/PstlAdr/PstCd = 1201',
    'PmtInf/Dbtr/PstlAdr/TwnNm = Genève',
    'PmtInf/Dbtr/PstlAdr/Ctry = CH',
    'PmtInf/DbtrAcct/Id/IBAN = CH5800791123000889012',
    'PmtInf/DbtrAgt/FinInstnId/BICFI = POFICHBEXXX',
    'PmtInf/CdtTrfTxInf/PmtId/InstrId = PAYOUT-42',
    'PmtInf/CdtTrfTxInf/PmtId/EndToEndId = PAYOUT-42',
    'PmtInf/CdtTrfTxInf/PmtId/UETR = 255ae394-9965-4438-ac86-f406feada396',
    'PmtInf/CdtTrfTxInf/Amt/InstdAmt[CHF] = 123.45',
    'PmtInf/CdtTrfTxInf/Cdtr/Nm = Müller & Söhne <AG>',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/PstCd = 1201',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/TwnNm = Genève',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/Ctry = CH',
    'PmtInf/CdtTrfTxInf/CdtrAcct/Id/IBAN = DE12500105170648489890',
    'PmtInf/CdtTrfTxInf/RmtInf/Ustrd = Solde "prépayé"',
    ...['InstrId = PAYOUT-43', 'EndToEndId = PAYOUT-43', 'UETR = 255ae394-9965-4438-ac86-f406feada396'].map(
      (text) => `PmtInf/CdtTrfTxInf/PmtId/${text}`,
    ),
    'PmtInf/CdtTrfTxInf/Amt/InstdAmt[CHF] = 0.05',
    'PmtInf/CdtTrfTxInf/Cdtr/Nm = Müller & Söhne <AG>',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/PstCd = 1201',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/TwnNm = Genève',
    'PmtInf/CdtTrfTxInf/Cdtr/PstlAdr/Ctry = CH',
    'PmtInf/CdtTrfTxInf/CdtrAcct/Id/IBAN = DE12500105170648489890',
  ]);
});

test('PRE-3: transfers in euros are SEPA transfers', () => {
  const elements = written({ ...order, currency: 'EUR' });
  expect(elements).toContain('PmtInf/PmtTpInf/SvcLvl/Cd = SEPA');
  expect(elements).toContain('PmtInf/ChrgBr = SLEV');
});

const problems = (more: Partial<PaymentOrder>) => {
  const result = writePaymentOrder({ ...order, ...more });
  return result.ok
    ? []
    : result.problems.map(({ payment: at, field }) => (at === null ? field : `${at} ${field}`));
};

test('PRE-3: what a bank would refuse is not written', () => {
  expect(problems({ messageId: 'a'.repeat(36) })).toEqual(['messageId']);
  expect(problems({ messageId: 'ä' })).toEqual(['messageId']);
  expect(problems({ payments: [] })).toEqual(['payments']);
  expect(problems({ payments: [payment, payment] })).toEqual(['payments']);
  expect(problems({ debtor: { ...order.debtor, bic: 'POFI' } })).toEqual(['bic']);
  const of = (more: Partial<OrderPayment>) => problems({ payments: [{ ...payment, ...more }] });
  expect(of({ amountMinor: 0 })).toEqual(['0 amount']);
  expect(of({ amountMinor: 1.5 })).toEqual(['0 amount']);
  expect(of({ endToEndId: '' })).toEqual(['0 endToEndId']);
  expect(of({ uetr: 'x' })).toEqual(['0 uetr']);
  expect(of({ message: 'a'.repeat(141) })).toEqual(['0 message']);
  expect(of({ creditor: { ...payment.creditor, iban: 'CH00' } })).toEqual(['0 iban']);
  expect(of({ creditor: { ...payment.creditor, name: '😀' } })).toEqual(['0 name']);
  expect(of({ creditor: { ...payment.creditor, address: { ...address, town: '' } } })).toEqual(['0 address']);
});
