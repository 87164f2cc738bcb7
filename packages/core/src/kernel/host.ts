import type { Database } from '@atrium/db/client/create-database';
import type { PasswordHasher } from '../account/password-hasher.ts';
import type { VatRegister } from '../billing-address/vat-register.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MailboxPasswords } from '../mailbox/mailbox-passwords.ts';
import type { PaymentProvider } from '../payment/payment-provider.ts';
import type { Seller } from '../seller/seller.ts';
import type { CountryLookup } from '../session/locate-address.ts';
import type { Secrets } from './secrets.ts';

/** What one process gives to every verb. Injected, so that tests bring their own clock and database. */
export type Host = {
  readonly db: Database;
  readonly now: () => Date;
  /** Links in mails are built from this and never from what a client sent. No slash at the end. */
  readonly publicUrl: string;
  /** The provider's name, as in mails. */
  readonly brand: string;
  readonly passwords: PasswordHasher;
  readonly secrets: Secrets;
  /** What is sold, and for how much (PROD-1). */
  readonly catalogue: Catalogue;
  /** False where no provider of text messages is configured: nobody is offered what would never arrive. */
  readonly smsAvailable: boolean;
  readonly support: SupportContact;
  /** The mail product, where there is one (ACC-9). */
  readonly mailboxPasswords?: MailboxPasswords;
  /** Where an address is, for lists of sessions; without it no country is known (SEC-7). */
  readonly countryOf?: CountryLookup;
  /** Who sells, and in whose calendar billing days are. */
  readonly seller: Seller;
  /** Asked about VAT numbers (INV-9). */
  readonly vatRegister: VatRegister;
  /** Who takes cards and the like, the preferred one first; none means bank transfer and prepaid money only (PAY-1). */
  readonly paymentProviders: readonly PaymentProvider[];
  readonly log: (entry: LogEntry) => void;
};

/** Where support is reached; what is null is not offered (SUP-2, SUP-4). */
export type SupportContact = {
  /** Messages of the portal go there. */
  readonly email: string;
  readonly phone: string | null;
  readonly chatUrl: string | null;
};

export type LogEntry = {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly requestId?: string;
  readonly error?: unknown;
  readonly [key: string]: unknown;
};
