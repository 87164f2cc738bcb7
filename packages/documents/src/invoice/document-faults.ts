import { isMinor, sumMinor } from '@atrium/billing/money/minor';
import { basisPointsOf } from '@atrium/billing/money/mul-div';
import { type DocumentLine, type InvoiceDocument, mostLines, type VatTotal } from './invoice-document.ts';
import { paymentPartFaults } from './payment-part-faults.ts';

const sameRate = (a: VatTotal, line: DocumentLine): boolean =>
  a.category === line.vat.category && a.rateBasisPoints === line.vat.rateBasisPoints;

/** What is wrong with the figures or the parts of a document; empty when it may be printed. */
export function documentFaults(document: InvoiceDocument): string[] {
  if (!amountsOf(document).every(isMinor)) return ['an amount is no whole number of minor units'];
  return [
    ...partFaults(document),
    ...document.lines.flatMap(lineFaults),
    ...vatFaults(document),
    ...totalFaults(document),
    ...paymentPartFaults(document),
  ];
}

const amountsOf = (document: InvoiceDocument): number[] => [
  ...[document.netMinor, document.vatMinor, document.grossMinor],
  ...[document.paidMinor, document.prepaidMinor, document.dueMinor],
  ...document.vat.flatMap(({ netMinor, vatMinor }) => [netMinor, vatMinor]),
  ...document.lines.flatMap((line) => [line.unitNetMinor, line.netMinor, line.unitNetMinor * line.quantity]),
];

/** Nothing is written on paper that does not add up. Throws an Error that names every fault. */
export function assertPrintable(document: InvoiceDocument): void {
  const faults = documentFaults(document);
  if (faults.length > 0)
    throw new Error(`The document ${document.number ?? document.reference ?? ''}: ${faults.join('; ')}`);
}

function partFaults(document: InvoiceDocument): string[] {
  const { kind, number, lines, corrects, expiresOn, dueMinor, vat } = document;
  const isFinal = kind === 'invoice' || kind === 'credit_note';
  const faults: readonly (readonly [boolean, string])[] = [
    [isFinal && !number, 'a final document needs its number'],
    [!isFinal && number !== null, `a ${kind} has no number`],
    [kind === 'credit_note' && corrects === null, 'a credit note names what it corrects'],
    [kind === 'pro_forma' && expiresOn === null, 'a pro forma has a last day'],
    [kind === 'credit_note' && dueMinor !== 0, 'nothing is due on a credit note'],
    [kind === 'top_up_receipt' && vat.some(({ category }) => category !== 'outside'), 'a top-up has no VAT'],
    [lines.length === 0, 'it has no line'],
    [lines.length > mostLines, `it has more than ${mostLines} lines`],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}

function lineFaults(line: DocumentLine, index: number): string[] {
  const price = line.unitNetMinor * line.quantity;
  const discount = line.discount?.amountMinor ?? 0;
  const at = `line ${index + 1}`;
  return [
    ...(Number.isSafeInteger(line.quantity) && line.quantity >= 1 ? [] : [`${at}: quantity`]),
    ...(discount < 0 || discount > price || line.unitNetMinor < 0
      ? [`${at}: price or discount out of bounds`]
      : []),
    ...(price - discount === line.netMinor
      ? []
      : [`${at}: quantity × price − discount is not its net amount`]),
  ];
}

function vatFaults({ kind, lines, vat, buyer, seller }: InvoiceDocument): string[] {
  const faults: string[] = [];
  // The last credit note of an invoice takes what rounding left over, so it may be one minor unit off.
  const tolerance = kind === 'credit_note' ? 1 : 0;
  for (const total of vat) {
    const at = `VAT ${total.category} ${total.rateBasisPoints}`;
    const own = lines.filter((line) => sameRate(total, line));
    if (own.length === 0) faults.push(`${at}: no line has it`);
    if (sumMinor(own.map(({ netMinor }) => netMinor)) !== total.netMinor)
      faults.push(`${at}: the net amount is not the sum of its lines`);
    const off = total.vatMinor - basisPointsOf(total.netMinor, total.rateBasisPoints);
    if (off > tolerance || -off > tolerance) faults.push(`${at}: the amount is not net × rate`);
    if ((total.category === 'standard') !== total.rateBasisPoints > 0)
      faults.push(`${at}: category and rate`);
  }
  const rates = new Set(vat.map(({ category, rateBasisPoints }) => `${category} ${rateBasisPoints}`));
  if (rates.size !== vat.length) faults.push('VAT: a rate stands twice');
  if (!lines.every((line) => vat.some((total) => sameRate(total, line))))
    faults.push('VAT: a line has a rate without a total');
  if (vat.some(({ category }) => category === 'reverse_charge') && !(buyer.vatNumber && seller.vatNumber))
    faults.push('reverse charge needs the VAT numbers of both');
  return faults;
}

function totalFaults(document: InvoiceDocument): string[] {
  const { lines, vat, netMinor, vatMinor, grossMinor, paidMinor, prepaidMinor, dueMinor, kind } = document;
  const owed = kind === 'credit_note' ? 0 : grossMinor - paidMinor - prepaidMinor;
  const checks: readonly (readonly [boolean, string])[] = [
    [sumMinor(lines.map((line) => line.netMinor)) === netMinor, 'net total'],
    [sumMinor(vat.map((total) => total.vatMinor)) === vatMinor, 'VAT total'],
    [netMinor + vatMinor === grossMinor, 'gross total'],
    [paidMinor >= 0 && prepaidMinor >= 0, 'negative payment'],
    // What a reversal left open is due again; what was written off or cancelled is not.
    [dueMinor === owed || (dueMinor === 0 && document.state === 'cancelled'), 'amount due'],
    [dueMinor >= 0, 'negative amount due'],
  ];
  return checks.filter(([right]) => !right).map(([, fault]) => `${fault} does not add up`);
}
