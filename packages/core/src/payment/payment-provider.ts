import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';

export type ProviderName = 'stripe' | 'simulated';
export type ProviderKind = 'card' | 'paypal' | 'twint';

/** Where a charge stands at the provider; `reference` is the provider's name for it. */
export type ChargeState = {
  readonly reference: string;
  readonly status: 'requires_action' | 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'disputed' | 'lost';
  /** Where the customer confirms it (3-D Secure, TWINT, PayPal). */
  readonly actionUrl: string | null;
  /** Why it failed, as one of the words that the portal has sentences for. */
  readonly failure: ChargeFailure | null;
};

export const chargeFailures = [
  ...[
    'declined',
    'insufficient_funds',
    'expired_card',
    'authentication_failed',
    'abandoned',
    'provider_error',
  ],
] as const;
export type ChargeFailure = (typeof chargeFailures)[number];

export type ChargeRequest = {
  /** The payment's id: the provider charges once per key, whatever happens to us (PAY-5). */
  readonly key: string;
  readonly organizationId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly kind: ProviderKind;
  /** A stored method; null = the customer chooses one on the provider's page. */
  readonly token: string | null;
  readonly customerToken: string | null;
  /** Whether the customer is there to confirm it. */
  readonly present: boolean;
  /** Where the provider's page leads back to. */
  readonly returnUrl: string;
  readonly description: string;
  readonly locale: Locale;
};

/** A stored method, as far as it may be shown (PAY-2). */
export type StoredMethod = {
  readonly token: string;
  readonly kind: ProviderKind;
  readonly brand: string;
  readonly lastDigits: string;
  /** The month a card ends with: 2027-03. */
  readonly validThrough: string | null;
};

export type SetupRequest = {
  readonly key: string;
  readonly organizationId: string;
  readonly kind: ProviderKind;
  readonly customerToken: string;
  readonly returnUrl: string;
  readonly locale: Locale;
};

export type SetupState = {
  readonly reference: string;
  /** Whose it is. */
  readonly customerToken: string | null;
  readonly method: StoredMethod | null;
};

/** What a message of the provider is about; what it says is read anew from the provider, so that order does not matter. */
export type ProviderMessage = {
  readonly eventId: string;
  readonly about:
    | {
        readonly kind: 'charge';
        readonly reference: string;
        /** Whose payment it is, where the message says so. */
        readonly owner: { readonly organizationId: string; readonly id: string } | null;
      }
    | { readonly kind: 'other' };
};

export type RefundState = { readonly reference: string; readonly status: 'pending' | 'confirmed' | 'failed' };

/** A payment service provider (PAY-1). Called outside of transactions only; every call may be repeated. */
export type PaymentProvider = {
  readonly name: ProviderName;
  readonly kinds: readonly ProviderKind[];
  readonly charge: (request: ChargeRequest) => Promise<ChargeState>;
  readonly readCharge: (reference: string) => Promise<ChargeState>;
  readonly cancelCharge: (reference: string) => Promise<ChargeState>;
  readonly refund: (request: {
    readonly key: string;
    readonly reference: string;
    readonly amountMinor: number;
  }) => Promise<RefundState>;
  readonly createCustomer: (organizationId: string, name: string) => Promise<string>;
  readonly startSetup: (
    request: SetupRequest,
  ) => Promise<{ readonly reference: string; readonly url: string }>;
  readonly readSetup: (reference: string) => Promise<SetupState>;
  readonly forget: (token: string) => Promise<void>;
  /** Null when the signature is not the provider's, or too old. */
  readonly readMessage: (
    body: string,
    signature: string | null,
    now: Date,
  ) => Promise<ProviderMessage | null>;
};
