import { grantFreeCreditVerb } from '@atrium/core/free-credit/grant-free-credit';
import { listFreeCreditsVerb } from '@atrium/core/free-credit/list-free-credits';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const freeCreditRouter = router({
  list: mountQuery(listFreeCreditsVerb),
  grant: mountMutation(grantFreeCreditVerb),
});
