import { z } from 'zod';
import { Moment } from '../fields.ts';

/** In the order in which they are offered to somebody who has used none yet (SEC-3). */
export const secondFactorKinds = ['passkey', 'authenticator', 'sms'] as const;
export type SecondFactorKind = (typeof secondFactorKinds)[number];

export const SecondFactorView = z.object({
  id: z.uuid(),
  kind: z.enum(secondFactorKinds),
  /** Of a passkey: what its owner called it. */
  name: z.string(),
  /** Of text messages: the last digits of the number. */
  phoneEnd: z.string().nullable(),
  createdAt: Moment,
  lastUsedAt: Moment.nullable(),
});
export type SecondFactorView = z.output<typeof SecondFactorView>;

/** What activating answers: codes for the first factor, shown this once; null where there were some already. */
export const Activated = z.object({ backupCodes: z.array(z.string()).nullable() });
