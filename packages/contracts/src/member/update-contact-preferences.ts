import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { contactEvents } from './member-types.ts';
import { ContactPreference, MemberView } from './member-view.ts';

/** What one wants to hear of, and how; a sole legal representative hears of every billing event (MEM-4). */
export const updateContactPreferences = defineAction({
  name: 'member.updatePreferences',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.update_preferences',
  resource: 'accountId',
  input: z.object({
    organizationId: OrganizationId,
    accountId: z.uuid(),
    preferences: z.array(ContactPreference).max(contactEvents.length),
  }),
  output: MemberView,
  errors: ['member.sole_billing_contact'],
});
