import { sumMinor } from '@atrium/billing/money/minor';
import { basisPointsOf } from '@atrium/billing/money/mul-div';
import { bankText } from '@atrium/billing/qr-bill/bank-text';
import type { QrAddress } from '@atrium/billing/qr-bill/qr-bill';
import { writeQrBill } from '@atrium/billing/qr-bill/write-qr-bill';
import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type {
  Buyer,
  DocumentKind,
  DocumentLine,
  InvoiceDocument,
  Seller,
  VatCategory,
  VatTotal,
} from '../src/invoice/invoice-document.ts';

// Documents for tests, benches and eyes: whole and adding up, whatever is asked for.

export const sampleSeller: Seller = {
  brandName: 'Helvetia Cloud',
  legalName: 'Helvetia Cloud Services SA',
  address: { street: 'Rue du Lac', houseNumber: '12', postalCode: '1207', city: 'Genève', country: 'CH' },
  vatNumber: 'CHE-116.281.277 MWST',
  registration: 'CHE-116.281.277',
  email: 'billing@helvetia-cloud.example',
  website: 'helvetia-cloud.example',
  bankAccounts: {
    CHF: {
      ...{ holder: 'Helvetia Cloud Services SA', iban: 'CH5800791123000889012' },
      ...{ bic: 'POFICHBEXXX', bankName: 'PostFinance AG' },
    },
    EUR: {
      ...{ holder: 'Helvetia Cloud Services SA', iban: 'CH5800791123000889012' },
      ...{ bic: 'POFICHBEXXX', bankName: 'PostFinance AG' },
    },
  },
  accentColour: '#c8102e',
  logo: null,
};

export const sampleBuyers: Readonly<Record<'swiss' | 'french' | 'german', Buyer>> = {
  swiss: {
    ...{ name: 'Bäckerei Zürcher & Söhne AG', addition: 'Buchhaltung', email: 'office@zuercher.example' },
    address: { street: 'Langstrasse', houseNumber: '104', postalCode: '8004', city: 'Zürich', country: 'CH' },
    vatNumber: null,
  },
  french: {
    ...{ name: 'Atelier Œuvre & Lumière SARL', addition: null, email: 'compta@atelier.example' },
    address: {
      street: "rue de l'Église",
      houseNumber: '7',
      postalCode: '69002',
      city: 'Lyon',
      country: 'FR',
    },
    vatNumber: 'FR40303265045',
  },
  german: {
    ...{ name: 'Müller Maschinenbau GmbH', addition: 'z. Hd. Frau Weiß', email: 'rechnung@mueller.example' },
    address: {
      street: 'Königsallee',
      houseNumber: '60',
      postalCode: '40212',
      city: 'Düsseldorf',
      country: 'DE',
    },
    vatNumber: 'DE136695976',
  },
};

export type SampleLine = {
  readonly description?: string;
  readonly quantity?: number;
  readonly unitNetMinor?: number;
  readonly discountMinor?: number;
  readonly rateBasisPoints?: number;
};

export type SampleOptions = {
  readonly kind?: DocumentKind;
  readonly locale?: Locale;
  readonly currency?: Currency;
  readonly buyer?: Buyer;
  readonly seller?: Seller;
  readonly category?: VatCategory;
  readonly lines?: readonly SampleLine[];
  readonly prepaidMinor?: number;
  readonly paid?: boolean;
  readonly legalNotes?: readonly string[];
};

const products = [
  ['Web hosting Business', 'atelier-lumiere.example'],
  ['Domain name .ch', 'zuercher-soehne.example'],
  ['Managed server L, 8 cores, 32 GB, 640 GB NVMe', 'srv-0041.helvetia-cloud.example'],
  ['Mail boxes, 25 GB each', null],
  ['Backup storage 1 TB', 'Region Zürich'],
] as const;

/** Sixty lines, or one: names, prices and rates that differ. */
export const sampleLines = (count: number): SampleLine[] =>
  Array.from({ length: count }, (_, index) => ({
    quantity: (index % 4) + 1,
    unitNetMinor: 990 + ((index * 1737) % 30_000),
    ...(index % 5 === 2 ? { discountMinor: 150 + index } : {}),
    rateBasisPoints: index % 7 === 6 ? 260 : 810,
  }));

export function sampleDocument(options: SampleOptions = {}): InvoiceDocument {
  const { kind = 'invoice', locale = 'fr', currency = 'CHF', category = 'standard' } = options;
  const { buyer = sampleBuyers.swiss, seller = sampleSeller, prepaidMinor = 0, legalNotes = [] } = options;
  const taxed = kind === 'top_up_receipt' ? 'outside' : category;
  const lines = (options.lines ?? sampleLines(1)).map((line, index) => lineOf(line, index, taxed));
  const vat = vatOf(lines);
  const netMinor = sumMinor(lines.map((line) => line.netMinor));
  const vatMinor = sumMinor(vat.map((one) => one.vatMinor));
  const grossMinor = netMinor + vatMinor;
  const isPaid = options.paid ?? (kind === 'invoice' || kind === 'top_up_receipt');
  const fromPrepaid = kind === 'credit_note' ? 0 : Math.min(prepaidMinor, grossMinor);
  const dueMinor = kind === 'credit_note' || isPaid ? 0 : grossMinor - fromPrepaid;
  const reference = referenceOf(currency);
  const isFinal = kind === 'invoice' || kind === 'credit_note';
  return {
    ...{
      kind,
      locale,
      currency,
      seller,
      buyer,
      lines,
      vat,
      netMinor,
      vatMinor,
      grossMinor,
      dueMinor,
      legalNotes,
    },
    number: isFinal ? `${kind === 'invoice' ? 'R' : 'G'}2026-000417` : null,
    reference: kind === 'credit_note' ? null : reference,
    issuedOn: '2026-11-30',
    dueOn: kind === 'payment_request' || (kind === 'invoice' && !isPaid) ? '2026-12-30' : null,
    expiresOn: kind === 'pro_forma' ? '2026-12-30' : null,
    servicePeriod: kind === 'top_up_receipt' ? null : { firstDay: '2026-12-01', lastDay: '2027-11-30' },
    corrects: kind === 'credit_note' ? { number: 'R2026-000398', issuedOn: '2026-11-02' } : null,
    state: isPaid ? 'paid' : fromPrepaid > 0 ? 'partly_paid' : 'open',
    paidOn: isPaid ? '2026-11-30' : null,
    paidMinor: isPaid ? grossMinor - fromPrepaid : 0,
    prepaidMinor: fromPrepaid,
    qrPayload: dueMinor > 0 ? payloadOf(seller, buyer, currency, dueMinor, reference) : null,
  };
}

function lineOf(line: SampleLine, index: number, category: VatCategory): DocumentLine {
  const [description, detail] = products[index % products.length] ?? products[0];
  const { quantity = 1, unitNetMinor = 12_900, discountMinor = 0, rateBasisPoints = 810 } = line;
  return {
    ...{ quantity, unitNetMinor, detail, description: line.description ?? description },
    period: { firstDay: '2026-12-01', lastDay: '2027-11-30' },
    discount: discountMinor > 0 ? { amountMinor: discountMinor, reason: 'AUTUMN26' } : null,
    netMinor: quantity * unitNetMinor - discountMinor,
    vat: { category, rateBasisPoints: category === 'standard' ? rateBasisPoints : 0 },
  };
}

function vatOf(lines: readonly DocumentLine[]): VatTotal[] {
  const totals = new Map<string, VatTotal>();
  for (const { vat, netMinor } of lines) {
    const key = `${vat.category} ${vat.rateBasisPoints}`;
    const net = (totals.get(key)?.netMinor ?? 0) + netMinor;
    const vatMinor = basisPointsOf(net, vat.rateBasisPoints);
    totals.set(key, { ...vat, netMinor: net, vatMinor });
  }
  return [...totals.values()];
}

const referenceOf = (currency: Currency): string =>
  currency === 'CHF' ? '210000000003139471430009017' : 'RF18539007547034';

function payloadOf(seller: Seller, buyer: Buyer, currency: Currency, dueMinor: number, text: string): string {
  const party = (name: string, { houseNumber, city, ...address }: Buyer['address']): QrAddress => ({
    ...{ type: 'S', name: bankText(name, 70), street: bankText(address.street, 70) },
    ...{ buildingNumber: bankText(houseNumber, 16), postalCode: bankText(address.postalCode, 16) },
    ...{ town: bankText(city, 35), country: address.country },
  });
  const written = writeQrBill({
    iban: currency === 'CHF' ? 'CH4431999123000889012' : 'CH5800791123000889012',
    creditor: party(seller.legalName, seller.address),
    debtor: party(buyer.name, buyer.address),
    reference: { type: currency === 'CHF' ? 'QRR' : 'SCOR', text },
    ...{ amountMinor: dueMinor, currency, message: '', billInformation: '', alternatives: [] },
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.payload;
}
