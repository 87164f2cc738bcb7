import { currencies } from '@atrium/contracts/currency';
import { z } from 'zod';

const CodeParams = z.object({
  code: z.string().regex(/^\d{6}$/),
  minutes: z.number().int().positive(),
});

const SmsMessage = z.discriminatedUnion('template', [
  /** The second factor of a sign-in (SEC-3). */
  z.object({ template: z.literal('signInCode'), params: CodeParams }),
  /** Proves that a number is reachable (ACC-10). */
  z.object({ template: z.literal('phoneCode'), params: CodeParams }),
  /** A second factor is about to be removed; the link stops it (SEC-6). */
  z.object({
    template: z.literal('identityReview'),
    params: z.object({ link: z.url({ protocol: /^https?$/ }) }),
  }),
  /** An invoice is overdue; the code stands on its page, too (DUN-1, DUN-2). */
  z.object({
    template: z.literal('paymentReminder'),
    params: z.object({
      code: z.string(),
      amountMinor: z.number().int(),
      currency: z.enum(currencies),
      link: z.url({ protocol: /^https?$/ }),
    }),
  }),
]);

/** One text message to send, as data: stored in the outbox as JSON and rendered when it is sent. */
export type SmsMessage = z.output<typeof SmsMessage>;

/** Reads a stored message back. Throws a ZodError for what no template understands. */
export const parseSmsMessage = (stored: unknown): SmsMessage => SmsMessage.parse(stored);
