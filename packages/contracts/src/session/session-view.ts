import { z } from 'zod';
import { Moment } from '../fields.ts';

/** One place where the person is signed in (SEC-7). What the browser does not say is empty. */
export const SessionView = z.object({
  id: z.uuid(),
  /** The one that asks. */
  current: z.boolean(),
  browser: z.string(),
  system: z.string(),
  mobile: z.boolean(),
  /** A country code, `local` inside a private network, or `unknown`. */
  place: z.string(),
  startedAt: Moment,
  lastUsedAt: Moment,
});
export type SessionView = z.output<typeof SessionView>;
