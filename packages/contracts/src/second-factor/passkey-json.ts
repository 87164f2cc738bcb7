import { z } from 'zod';

// What browsers and authenticators exchange, in the JSON forms of WebAuthn Level 3. Bounded here, verified by the verb.

const maxBytes = 16_000;
const base64url = z
  .string()
  .min(1)
  .max(maxBytes)
  .regex(/^[\w-]+$/);

/** Handed to the browser as they are. */
export const PasskeyOptions = z.looseObject({ challenge: z.string() });

export const PasskeyRegistration = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
});
export type PasskeyRegistration = z.output<typeof PasskeyRegistration>;

export const PasskeyAssertion = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});
export type PasskeyAssertion = z.output<typeof PasskeyAssertion>;
