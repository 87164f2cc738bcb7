import { z } from 'zod';
import { Moment } from '../fields.ts';
import {
  identityDocumentKinds,
  identityRefusalReasons,
  identityReviewStates,
} from './identity-review-types.ts';

export const IdentityDocumentKind = z.enum(identityDocumentKinds);
export const IdentityRefusalReason = z.enum(identityRefusalReasons);

/** A token of a link of a case; 256 random bits. */
export const IdentityReviewToken = z.string().min(20).max(100);

/** A case as the person behind a link sees it: nothing about the account. */
export const IdentityReviewView = z.object({
  state: z.enum(identityReviewStates),
  startedAt: Moment,
  submittedAt: Moment.nullable(),
  /** End of the waiting time. */
  endsAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  refusalReason: IdentityRefusalReason.nullable(),
  uploaded: z.array(IdentityDocumentKind),
});
export type IdentityReviewView = z.output<typeof IdentityReviewView>;

/** A case as a reviewer sees it. Who else has decided, and how, is not shown: two judge independently. */
export const IdentityCaseView = z.object({
  id: z.uuid(),
  submittedAt: Moment,
  firstName: z.string(),
  lastName: z.string(),
  loginIdentifier: z.string(),
  country: z.string(),
  accountCreatedAt: Moment,
  /** Network address that the case was started from. */
  address: z.string(),
});
export type IdentityCaseView = z.output<typeof IdentityCaseView>;
