import type { RenewalSettingsView } from '@atrium/contracts/renewal/get-renewal-settings';
import { type PrepaidUse, type ReminderDay, reminderDays } from '@atrium/contracts/renewal/renewal-types';
import type { RenewalSettingsRow } from '@atrium/db/renewal/settings-queries';
import type { Actor } from '../kernel/actor.ts';

export const viewSettings = (actor: Actor, row: RenewalSettingsRow): RenewalSettingsView => ({
  reminderDays: reminderDays.filter((days) => row.reminderDays.includes(days)) as ReminderDay[],
  prepaidForRenewal: row.prepaidForRenewal as PrepaidUse,
  autoRenewNewProducts: row.autoRenewNewProducts,
  version: row.version,
  can: { update: actor.may('billing.renewal.update') },
});
