import { isIban, isQrIban, normaliseIban } from '@atrium/billing/reference/iban';
import { isCountry } from '@atrium/contracts/country';
import { z } from 'zod';

const text = (max: number, min = 1) => z.string().trim().min(min).max(max);
const Iban = z
  .string()
  .transform(normaliseIban)
  .refine(isIban, 'is no IBAN with the right length and check digits');
const TimeZone = text(64).refine(
  (zone) => Intl.supportedValuesOf('timeZone').includes(zone),
  'is no time zone',
);
const Minor = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const Bounds = z.object({
  /** Of one top-up (PRE-1). */
  leastMinor: Minor.default(500),
  mostMinor: Minor.default(1_000_000),
  /** What the account may hold. */
  balanceMinor: Minor.default(5_000_000),
});

/** Who sells: what documents show and where money goes. Configuration, not a table: an installation has one seller. */
export const Seller = z
  .object({
    /** Leads every payment reference and every account of the books; never changed once money has moved. */
    id: z.number().int().min(1).max(999),
    legalName: text(70),
    street: text(70),
    buildingNumber: text(16, 0).default(''),
    postalCode: text(16),
    town: text(35),
    country: z.string().refine(isCountry, 'is no country'),
    vatNumber: text(40, 0).default(''),
    /** Number in the register of companies, as the country wants it on invoices. */
    registration: text(60, 0).default(''),
    email: text(254, 0).default(''),
    website: text(254, 0).default(''),
    bankName: text(70, 0).default(''),
    bic: z.string().regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'is no BIC'),
    /** For bills in CHF with a QR reference (INV-10). */
    qrIban: Iban.refine(isQrIban, 'is no QR-IBAN'),
    /** Where CHF is paid out from, and in EUR what bills are paid to with a creditor reference. */
    ibanChf: Iban,
    ibanEur: Iban,
    /** When the fiscal number is drawn (INV-2). */
    numberAt: z.enum(['payment', 'issue']).default('payment'),
    /** Billing days are days of this zone. */
    timeZone: TimeZone,
    /** Letters before the numbers of invoices and credit notes. */
    invoiceSeries: z
      .string()
      .regex(/^[A-Z]{1,8}$/)
      .default('INV'),
    creditSeries: z
      .string()
      .regex(/^[A-Z]{1,8}$/)
      .default('CRN'),
    /** Days from an invoice to its due date. */
    paymentDays: z.number().int().min(0).max(120).default(30),
    prepaid: z.object({ CHF: Bounds, EUR: Bounds }),
    /**
     * Accounts whose movements are taken from one kind of message only, by IBAN; the other then only tells balances. Without it both
     * are read, and the same money counts once (PAY-3).
     */
    postingMessages: z
      .record(z.string().transform(normaliseIban), z.enum(['camt.053', 'camt.054']))
      .default({}),
    /** Money without a reference goes to the one organization that has paid from the same account before (PAY-3). */
    matchByDebtor: z.boolean().default(false),
  })
  .strict();

export type Seller = z.output<typeof Seller>;

/** Reads the seller from the text of a file; throws an Error whose sentence names the file and every fault. */
export function readSeller(json: string, file: string): Seller {
  const result = Seller.safeParse(parseJson(json, file));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The seller in ${file} is not valid: ${faults.join('; ')}`);
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The seller in ${file} is no JSON: ${String(error)}`);
  }
}
