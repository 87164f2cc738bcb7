/** SUB-1, shortest first. */
export const billingPeriods = ['monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly'] as const;
export type BillingPeriod = (typeof billingPeriods)[number];
