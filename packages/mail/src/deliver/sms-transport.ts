import type { Locale } from '@atrium/contracts/locale';

export type OutgoingSms = {
  /** Of the outbox row; a repeat carries the same, so that the provider can recognize it. */
  readonly id: string;
  /** International form: +41791234567. */
  readonly to: string;
  readonly text: string;
  readonly locale: Locale;
};

/** Hands a text message over for delivery; resolves once the provider has taken responsibility for it. */
export interface SmsTransport {
  deliver(sms: OutgoingSms): Promise<void>;
}
