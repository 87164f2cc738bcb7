import { getSupportAccessVerb } from '@atrium/core/support-access/get-support-access';
import { grantSupportAccessVerb } from '@atrium/core/support-access/grant-support-access';
import { listSupportAccessVerb } from '@atrium/core/support-access/list-support-access';
import { withdrawSupportAccessVerb } from '@atrium/core/support-access/withdraw-support-access';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const supportAccessRouter = router({
  list: mountQuery(listSupportAccessVerb),
  get: mountQuery(getSupportAccessVerb),
  grant: mountMutation(grantSupportAccessVerb),
  withdraw: mountMutation(withdrawSupportAccessVerb),
});
