import { z } from 'zod';
import { Moment, UserId } from '../fields.ts';
import { Ability, MemberRole } from '../organization/organization-view.ts';
import { contactEvents, memberStatuses } from './member-types.ts';

export const MemberItem = z.object({
  accountId: UserId,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  role: MemberRole,
  billingRight: z.boolean(),
  status: z.enum(memberStatuses),
  endsAt: Moment.nullable(),
  joinedAt: Moment,
  teams: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Only administrators are told when somebody was here last and how they sign in (ORG-8). */
  lastActiveAt: Moment.nullable(),
  hasSecondFactor: z.boolean().nullable(),
  you: z.boolean(),
});
export type MemberItem = z.output<typeof MemberItem>;

export const ContactPreference = z.object({
  event: z.enum(contactEvents),
  byEmail: z.boolean(),
  bySms: z.boolean(),
});
export type ContactPreference = z.output<typeof ContactPreference>;

export const MemberView = MemberItem.extend({
  /** Their own only: what they want to hear of (MEM-4). */
  preferences: z.array(ContactPreference).nullable(),
  /** As the only legal representative they hear of every billing event in some way. */
  billingRequired: z.boolean(),
  can: z.object({
    updateRole: Ability,
    grantLegalRepresentative: Ability,
    updateRights: Ability,
    block: Ability,
    remove: Ability,
    leave: Ability,
  }),
});
export type MemberView = z.output<typeof MemberView>;
