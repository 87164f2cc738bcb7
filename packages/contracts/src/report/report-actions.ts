import { getReport } from './get-report.ts';

export const reportActions = {
  report: { get: getReport },
} as const;
