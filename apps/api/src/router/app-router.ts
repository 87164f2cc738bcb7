import { accessRouter } from './access-router.ts';
import { accountRouter } from './account-router.ts';
import { grantRouter } from './grant-router.ts';
import { organizationRouter } from './organization-router.ts';
import { productRouter } from './product-router.ts';
import { reportRouter } from './report-router.ts';
import { sessionRouter } from './session-router.ts';
import { teamRouter } from './team-router.ts';
import { router } from './trpc.ts';

/** Everything that can be asked of the system (API-1). Clients import its type, never its code. */
export const appRouter = router({
  account: accountRouter,
  session: sessionRouter,
  organization: organizationRouter,
  report: reportRouter,
  access: accessRouter,
  grant: grantRouter,
  product: productRouter,
  team: teamRouter,
});

export type AppRouter = typeof appRouter;
