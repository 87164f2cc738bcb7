import { getOrganizationDeletion } from '@atrium/contracts/organization/get-organization-deletion';
import { implement } from '../kernel/implement.ts';
import { findDeletionBlockers } from './deletion-blockers.ts';

export const getOrganizationDeletionVerb = implement(
  getOrganizationDeletion,
  async ({ tenant, actor, now }) => ({
    blockers: await findDeletionBlockers(tenant, { accountId: actor.accountId, now }),
  }),
);
