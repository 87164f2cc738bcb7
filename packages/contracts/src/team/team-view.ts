import { z } from 'zod';
import { line, Moment, optionalLine, Uuid } from '../fields.ts';
import { limits } from '../limits.ts';
import { Ability, MemberRole } from '../organization/organization-view.ts';

/** Told apart by more than the hue: every team is shown with its name. */
export const teamColours = ['grey', 'blue', 'teal', 'green', 'amber', 'red', 'pink', 'violet'] as const;
export const TeamColour = z.enum(teamColours);
export type TeamColour = z.output<typeof TeamColour>;

export const TeamDetails = z.object({
  name: line(limits.teamName),
  description: optionalLine(limits.teamDescription),
  colour: TeamColour,
});

export const TeamRow = z.object({
  id: Uuid,
  name: z.string(),
  description: z.string(),
  colour: TeamColour,
  memberCount: z.number().int(),
  grantCount: z.number().int(),
  /** The people to contact (TEAM-3), at most three. */
  leaders: z.array(z.string()),
});
export type TeamRow = z.output<typeof TeamRow>;

export const TeamView = TeamRow.extend({
  version: z.number().int(),
  createdAt: Moment,
  can: z.object({
    update: Ability,
    addMember: Ability,
    removeMember: Ability,
    grant: Ability,
    delete: Ability,
  }),
});
export type TeamView = z.output<typeof TeamView>;

export const TeamMemberRow = z.object({
  accountId: Uuid,
  name: z.string(),
  email: z.string(),
  role: MemberRole,
  leader: z.boolean(),
  mayManage: z.boolean(),
  endsAt: Moment.nullable(),
});
export type TeamMemberRow = z.output<typeof TeamMemberRow>;
