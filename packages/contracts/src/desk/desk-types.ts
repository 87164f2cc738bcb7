/** What opens a customer to somebody of the staff (DESK-1). */
export const caseBases = ['support_code', 'vip_code', 'temporary_access', 'reason'] as const;
export type CaseBasis = (typeof caseBases)[number];

/** How long a case lasts; under temporary access never longer than that. */
export const caseMinutes = 60;

/** People and products of a customer that are shown at once. */
export const shownMembers = 50;
export const shownProducts = 100;
export const listedCases = 50;
