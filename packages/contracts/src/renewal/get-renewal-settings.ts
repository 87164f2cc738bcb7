import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { prepaidUses, reminderDays } from './renewal-types.ts';

export const ReminderDay = z.literal(reminderDays);

export const RenewalSettingsView = z.object({
  /** The earliest first. */
  reminderDays: z.array(ReminderDay),
  prepaidForRenewal: z.enum(prepaidUses),
  autoRenewNewProducts: z.boolean(),
  /** Counts the changes; an update names the version it was made from. */
  version: z.number().int(),
  can: z.object({ update: Ability }),
});
export type RenewalSettingsView = z.output<typeof RenewalSettingsView>;

/** How an organization wants to be reminded of renewals, and what pays them (SUB-5, SUB-6). */
export const getRenewalSettings = defineAction({
  name: 'renewal.getSettings',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object({ organizationId: OrganizationId }),
  output: RenewalSettingsView,
  errors: [],
});
