import { createApiTokenVerb } from '@atrium/core/api-token/create-api-token';
import { getCurrentApiTokenVerb } from '@atrium/core/api-token/get-current-api-token';
import { listApiTokensVerb } from '@atrium/core/api-token/list-api-tokens';
import { revokeApiTokenVerb } from '@atrium/core/api-token/revoke-api-token';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const apiTokenRouter = router({
  list: mountQuery(listApiTokensVerb),
  create: mountMutation(createApiTokenVerb),
  revoke: mountMutation(revokeApiTokenVerb),
  getCurrent: mountQuery(getCurrentApiTokenVerb),
});
