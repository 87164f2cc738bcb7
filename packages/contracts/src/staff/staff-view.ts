import { z } from 'zod';
import { Email, LocaleField, line, Moment, Uuid } from '../fields.ts';
import { limits } from '../limits.ts';
import { staffRoles } from './staff-types.ts';

export const StaffRoles = z.array(z.enum(staffRoles)).min(1).max(staffRoles.length);

/** Whoever is added: the account is new, and separate from any customer's. */
export const NewStaffMember = z.object({
  email: Email,
  firstName: line(limits.personName),
  lastName: line(limits.personName),
  locale: LocaleField,
  roles: StaffRoles,
});

export const StaffView = z.object({
  accountId: Uuid,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(staffRoles)),
  /** Without one the desk stays shut (DESK-1). */
  hasSecondFactor: z.boolean(),
  createdAt: Moment,
  /** Null while they belong to the staff. */
  endedAt: Moment.nullable(),
  /** Whether it is the reader. */
  mine: z.boolean(),
});
export type StaffView = z.output<typeof StaffView>;
