import { previewAccountClosing } from '@atrium/contracts/account/preview-account-closing';
import type { OrganizationId } from '@atrium/contracts/fields';
import { listMembershipsToEnd } from '@atrium/db/account/close-queries';
import { implement } from '../kernel/implement.ts';

export const previewAccountClosingVerb = implement(previewAccountClosing, async ({ own }) => ({
  memberships: (await listMembershipsToEnd(own)).map(({ id, ...row }) => ({
    ...{ ...row, id: id as OrganizationId },
  })),
}));
