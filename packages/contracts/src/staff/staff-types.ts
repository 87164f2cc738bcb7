/** What a member of the provider's staff is there for (DESK-1); one person can hold several. */
export const staffRoles = ['agent', 'finance', 'reviewer', 'catalogue', 'admin'] as const;

export type StaffRole = (typeof staffRoles)[number];
