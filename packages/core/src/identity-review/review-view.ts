import type { IdentityReviewView } from '@atrium/contracts/identity-review/identity-review-view';
import type { SystemScope } from '@atrium/db/client/scopes';
import {
  type IdentityReviewRow,
  listDocumentKinds,
} from '@atrium/db/identity-review/identity-review-queries';
import type { z } from 'zod';

export const toReviewView = async (
  system: SystemScope,
  row: IdentityReviewRow,
): Promise<z.input<typeof IdentityReviewView>> => ({
  state: row.state,
  startedAt: row.startedAt.toISOString(),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  endsAt: row.endsAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
  refusalReason: row.refusalReason as z.input<typeof IdentityReviewView>['refusalReason'],
  uploaded: await listDocumentKinds(system, row.id),
});
