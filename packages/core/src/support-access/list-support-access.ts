import { listSupportAccess } from '@atrium/contracts/support-access/list-support-access';
import { listedAccesses } from '@atrium/contracts/support-access/support-access-types';
import { listAccesses } from '@atrium/db/support/access-queries';
import { implement } from '../kernel/implement.ts';
import { viewAccess } from './access-view.ts';

export const listSupportAccessVerb = implement(listSupportAccess, async ({ tenant, now }) => ({
  accesses: (await listAccesses(tenant, listedAccesses)).map((row) => viewAccess(row, now)),
}));
