import { z } from 'zod';
import { Moment } from '../fields.ts';
import { successionRefusalReasons, successionStates } from './succession-types.ts';

export const SuccessionRefusalReason = z.enum(successionRefusalReasons);

/** The newest request of an organization, as its members see it. */
export const SuccessionView = z.object({
  state: z.enum(successionStates),
  requestedBy: z.string(),
  /** Whether the reader is the one who asks. */
  mine: z.boolean(),
  documents: z.number().int(),
  startedAt: Moment,
  submittedAt: Moment.nullable(),
  /** End of the waiting time. */
  endsAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  refusalReason: SuccessionRefusalReason.nullable(),
  /** The legal representative, and whoever asks. */
  mayStop: z.boolean(),
});
export type SuccessionView = z.output<typeof SuccessionView>;

/** A case as a reviewer sees it. Who else has decided, and how, is not shown: two judge independently. */
export const SuccessionCaseView = z.object({
  organizationId: z.uuid(),
  id: z.uuid(),
  submittedAt: Moment,
  organizationName: z.string(),
  country: z.string(),
  requestedBy: z.string(),
  loginIdentifier: z.string(),
  role: z.string(),
  legalRepresentatives: z.array(z.string()),
  documents: z.array(z.object({ id: z.uuid(), mediaType: z.string() })),
});
