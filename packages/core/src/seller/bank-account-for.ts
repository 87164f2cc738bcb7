import type { Currency } from '@atrium/contracts/currency';
import type { Host } from '../kernel/host.ts';

/** Where bank transfers of a currency go: CHF with a QR reference, EUR with a creditor reference (INV-10). */
export const bankAccountFor = ({ seller }: Pick<Host, 'seller'>, currency: Currency) => ({
  holder: seller.legalName,
  iban: currency === 'CHF' ? seller.qrIban : seller.ibanEur,
  bic: seller.bic,
  name: seller.bankName,
});
