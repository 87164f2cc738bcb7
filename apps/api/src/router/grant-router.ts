import { createGrantsVerb } from '@atrium/core/grant/create-grants';
import { revokeGrantVerb } from '@atrium/core/grant/revoke-grant';
import { updateGrantVerb } from '@atrium/core/grant/update-grant';
import { mountMutation, router } from './trpc.ts';

export const grantRouter = router({
  create: mountMutation(createGrantsVerb),
  update: mountMutation(updateGrantVerb),
  revoke: mountMutation(revokeGrantVerb),
});
