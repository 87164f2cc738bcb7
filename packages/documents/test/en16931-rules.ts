import { allAt, parseXml, textAt, type XmlNode } from './xml-tree.ts';

// The rules of EN 16931 that an invoice of ours can break, over the finished XML and without its writer's code. Amounts are
// compared to the cent, which is stricter than the public rules.

const transaction = 'SupplyChainTradeTransaction';
const agreement = `${transaction}/ApplicableHeaderTradeAgreement`;
const settlement = `${transaction}/ApplicableHeaderTradeSettlement`;
const summation = `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation`;
const lineSum = 'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount';
const lineTax = 'SpecifiedLineTradeSettlement/ApplicableTradeTax';

/** `12.30` → 1230n; anything but two decimals is refused (BR-DEC). */
function cents(text: string | undefined): bigint {
  if (text === undefined || !/^-?\d+\.\d{2}$/.test(text)) throw new Error(`Not an amount: ${text}`);
  return BigInt(text.replace('.', ''));
}
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const optional = (text: string | undefined): bigint => (text === undefined ? 0n : cents(text));

/** The ids of the rules that the invoice breaks. */
export function brokenRules(xml: string): string[] {
  const root = parseXml(xml);
  const checks = [...presence(root), ...arithmetic(root), ...lineRules(root), ...categories(root)];
  return checks.filter(([, holds]) => !holds).map(([id]) => id);
}

type Check = readonly [id: string, holds: boolean];
const has = (node: XmlNode, path: string): boolean => (textAt(node, path) ?? '') !== '';

const presence = (root: XmlNode): Check[] => [
  ['BR-01', has(root, 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')],
  ['BR-02', has(root, 'ExchangedDocument/ID')],
  ['BR-03', /^\d{8}$/.test(textAt(root, 'ExchangedDocument/IssueDateTime/DateTimeString') ?? '')],
  ['BR-04', ['380', '381'].includes(textAt(root, 'ExchangedDocument/TypeCode') ?? '')],
  ['BR-05', /^[A-Z]{3}$/.test(textAt(root, `${settlement}/InvoiceCurrencyCode`) ?? '')],
  ['BR-06', has(root, `${agreement}/SellerTradeParty/Name`)],
  ['BR-07', has(root, `${agreement}/BuyerTradeParty/Name`)],
  ['BR-08', allAt(root, `${agreement}/SellerTradeParty/PostalTradeAddress`).length === 1],
  [
    'BR-09',
    /^[A-Z]{2}$/.test(textAt(root, `${agreement}/SellerTradeParty/PostalTradeAddress/CountryID`) ?? ''),
  ],
  ['BR-10', allAt(root, `${agreement}/BuyerTradeParty/PostalTradeAddress`).length === 1],
  [
    'BR-11',
    /^[A-Z]{2}$/.test(textAt(root, `${agreement}/BuyerTradeParty/PostalTradeAddress/CountryID`) ?? ''),
  ],
  ['BR-12', has(root, `${summation}/LineTotalAmount`)],
  ['BR-13', has(root, `${summation}/TaxBasisTotalAmount`)],
  ['BR-14', has(root, `${summation}/GrandTotalAmount`)],
  ['BR-15', has(root, `${summation}/DuePayableAmount`)],
  ['BR-16', allAt(root, `${transaction}/IncludedSupplyChainTradeLineItem`).length > 0],
  [
    'BR-53',
    allAt(root, `${summation}/TaxTotalAmount`).every(({ attributes }) => attributes.currencyID !== undefined),
  ],
];

const percent = (tax: XmlNode): bigint => optional(textAt(tax, 'RateApplicablePercent'));
const halfUp = (basis: bigint, rate: bigint): bigint => (2n * basis * rate + 10_000n) / 20_000n;

function arithmetic(root: XmlNode): Check[] {
  const lines = allAt(root, `${transaction}/IncludedSupplyChainTradeLineItem`);
  const taxes = allAt(root, `${settlement}/ApplicableTradeTax`);
  const at = (name: string): bigint => optional(textAt(root, `${summation}/${name}`));
  const isCreditNote = textAt(root, 'ExchangedDocument/TypeCode') === '381';
  const due = at('DuePayableAmount');
  const terms = allAt(root, `${settlement}/SpecifiedTradePaymentTerms`)[0];
  return [
    ['BR-CO-3', allAt(root, `${settlement}/ApplicableTradeTax/TaxPointDate`).length === 0],
    ['BR-CO-4', lines.every((line) => has(line, `${lineTax}/CategoryCode`))],
    [
      'BR-CO-9',
      allAt(root, agreement)
        .flatMap(({ children }) => children.flatMap((party) => allAt(party, 'SpecifiedTaxRegistration/ID')))
        .every(({ text }) => /^[A-Z]{2}/.test(text)),
    ],
    ['BR-CO-10', sum(lines.map((line) => cents(textAt(line, lineSum)))) === at('LineTotalAmount')],
    ['BR-CO-13', at('LineTotalAmount') === at('TaxBasisTotalAmount')],
    ['BR-CO-14', sum(taxes.map((tax) => cents(textAt(tax, 'CalculatedAmount')))) === at('TaxTotalAmount')],
    ['BR-CO-15', at('TaxBasisTotalAmount') + at('TaxTotalAmount') === at('GrandTotalAmount')],
    ['BR-CO-16', at('GrandTotalAmount') - at('TotalPrepaidAmount') === due],
    [
      'BR-CO-17',
      taxes.every((tax) => {
        const off =
          cents(textAt(tax, 'CalculatedAmount')) - halfUp(cents(textAt(tax, 'BasisAmount')), percent(tax));
        return off === 0n || (isCreditNote && (off === 1n || off === -1n));
      }),
    ],
    ['BR-CO-18', taxes.length > 0],
    [
      'BR-CO-19',
      allAt(root, `${settlement}/BillingSpecifiedPeriod`).every((period) => period.children.length > 0),
    ],
    ['BR-CO-25', due <= 0n || (terms !== undefined && terms.children.length > 0)],
    [
      'BR-CO-26',
      has(root, `${agreement}/SellerTradeParty/SpecifiedLegalOrganization/ID`) ||
        has(root, `${agreement}/SellerTradeParty/SpecifiedTaxRegistration/ID`),
    ],
  ];
}

function lineRules(root: XmlNode): Check[] {
  const lines = allAt(root, `${transaction}/IncludedSupplyChainTradeLineItem`);
  const every = (holds: (line: XmlNode) => boolean): boolean => lines.every(holds);
  const allowances = (line: XmlNode) =>
    allAt(line, 'SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge');
  const price = 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount';
  const quantity = 'SpecifiedLineTradeDelivery/BilledQuantity';
  return [
    ['BR-21', every((line) => has(line, 'AssociatedDocumentLineDocument/LineID'))],
    ['BR-22', every((line) => has(line, quantity))],
    ['BR-23', every((line) => allAt(line, quantity)[0]?.attributes.unitCode === 'C62')],
    ['BR-25', every((line) => has(line, 'SpecifiedTradeProduct/Name'))],
    ['BR-26', every((line) => has(line, price))],
    ['BR-27', every((line) => cents(textAt(line, price)) >= 0n)],
    ['BR-42', every((line) => allowances(line).every((one) => has(one, 'Reason')))],
    [
      'PEPPOL-EN16931-R120',
      every((line) => {
        const discount = sum(allowances(line).map((one) => cents(textAt(one, 'ActualAmount'))));
        const gross = cents(textAt(line, price)) * BigInt(textAt(line, quantity) ?? '');
        return gross - discount === cents(textAt(line, lineSum));
      }),
    ],
  ];
}

/** S, AE, O, E: their base is that of their lines, and each has what it demands. */
function categories(root: XmlNode): Check[] {
  const lines = allAt(root, `${transaction}/IncludedSupplyChainTradeLineItem`);
  const seller = has(root, `${agreement}/SellerTradeParty/SpecifiedTaxRegistration/ID`);
  const buyer = has(root, `${agreement}/BuyerTradeParty/SpecifiedTaxRegistration/ID`);
  return allAt(root, `${settlement}/ApplicableTradeTax`).flatMap((tax): Check[] => {
    const code = textAt(tax, 'CategoryCode') ?? '';
    const own = lines.filter(
      (line) =>
        textAt(line, `${lineTax}/CategoryCode`) === code &&
        optional(textAt(line, `${lineTax}/RateApplicablePercent`)) === percent(tax),
    );
    const amount = cents(textAt(tax, 'CalculatedAmount'));
    const common: Check[] = [
      [`BR-${code}-1`, own.length > 0],
      [
        `BR-${code}-8`,
        sum(own.map((line) => cents(textAt(line, lineSum)))) === cents(textAt(tax, 'BasisAmount')),
      ],
    ];
    if (code === 'S')
      return [
        ...common,
        ['BR-S-2', seller],
        ['BR-S-5', percent(tax) > 0n],
        ['BR-S-10', !has(tax, 'ExemptionReason')],
      ];
    const untaxed: Check[] = [
      [`BR-${code}-9`, amount === 0n],
      [`BR-${code}-10`, has(tax, 'ExemptionReason')],
      [`BR-${code}-5`, percent(tax) === 0n],
    ];
    if (code === 'AE') return [...common, ...untaxed, ['BR-AE-2', seller && buyer]];
    if (code === 'O')
      return [
        ...common,
        ...untaxed,
        ['BR-O-2', !seller && !buyer],
        ['BR-O-5', !has(tax, 'RateApplicablePercent')],
      ];
    return [...common, ...untaxed, ['BR-E-2', code === 'E' && seller]];
  });
}
