import { getReportVerb } from '@atrium/core/report/get-report';
import { mountQuery, router } from './trpc.ts';

export const reportRouter = router({
  get: mountQuery(getReportVerb),
});
