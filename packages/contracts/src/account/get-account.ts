import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { MyOrganizationView } from '../organization/organization-view.ts';
import { staffRoles } from '../staff/staff-types.ts';
import { AccountView } from './account-view.ts';

/** Who is signed in and where they belong: the first call of the portal, so one round trip has both (ACC-4, ACC-5). */
export const getAccount = defineAction({
  name: 'account.get',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: z.object({
    account: AccountView,
    organizations: z.array(MyOrganizationView),
    /** What the person is there for at the provider's desk; empty for customers (DESK-1). */
    staffRoles: z.array(z.enum(staffRoles)),
  }),
  errors: [],
});
