import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { staffRoles } from '../staff/staff-types.ts';

/** A token of a desk tool without its secret (DESK-3). */
export const StaffTokenView = z.object({
  id: Uuid,
  name: z.string(),
  roles: z.array(z.enum(staffRoles)),
  createdAt: Moment,
  endsAt: Moment,
  lastUsedAt: Moment.nullable(),
});
export type StaffTokenView = z.output<typeof StaffTokenView>;
