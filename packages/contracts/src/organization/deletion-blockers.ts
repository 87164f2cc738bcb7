/** What stands in the way of a deletion, in the order in which it is shown; each is cleared on a page of its own (ORG-7). */
export const deletionBlockers = ['products', 'members', 'invoices', 'prepaid', 'payouts'] as const;
export type DeletionBlocker = (typeof deletionBlockers)[number];

/** How long what the law demands stays stored, out of reach of the portal (ORG-7). */
export const retentionYears = 10;
