import { getDashboard } from './get-dashboard.ts';

/** Its part of the table of actions. */
export const dashboardActions = { dashboard: { get: getDashboard } } as const;
