import { getDashboardVerb } from '@atrium/core/dashboard/get-dashboard';
import { mountQuery, router } from './trpc.ts';

export const dashboardRouter = router({ get: mountQuery(getDashboardVerb) });
