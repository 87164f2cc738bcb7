/** How many days an invitation can be answered (MEM-5). */
export const invitationDays = 7;

export const invitationLimits = {
  emails: 100,
  message: 500,
  teams: 20,
  grants: 50,
  /** What one address is sent within a day, whoever invites it. */
  mailsPerAddress: 5,
  /** What one organization sends within a day. */
  mailsPerOrganization: 500,
  /** Members and open invitations together. */
  people: 20_000,
} as const;

/** What became of one of the addresses: a bad one is said in its place, and the others go out (MEM-5). */
export const inviteOutcomes = [
  'sent',
  'invalid',
  'repeated',
  'already_member',
  'already_invited',
  'too_many_mails',
] as const;
export type InviteOutcome = (typeof inviteOutcomes)[number];
