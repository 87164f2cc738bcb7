import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ReminderDay, RenewalSettingsView } from './get-renewal-settings.ts';
import { prepaidUses, reminderDays } from './renewal-types.ts';

/** Which reminders are sent, and what renewals are paid from (SUB-5, SUB-6). */
export const updateRenewalSettings = defineAction({
  name: 'renewal.updateSettings',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({
    organizationId: OrganizationId,
    reminderDays: z.array(ReminderDay).max(reminderDays.length),
    prepaidForRenewal: z.enum(prepaidUses),
    autoRenewNewProducts: z.boolean(),
    version: z.number().int(),
  }),
  output: RenewalSettingsView,
  errors: ['renewal.settings_changed_meanwhile'],
});
