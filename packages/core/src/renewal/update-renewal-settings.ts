import { updateRenewalSettings } from '@atrium/contracts/renewal/update-renewal-settings';
import { lockSettings, storeSettings } from '@atrium/db/renewal/settings-queries';
import { implement } from '../kernel/implement.ts';
import { viewSettings } from './settings-view.ts';

export const updateRenewalSettingsVerb = implement(
  updateRenewalSettings,
  async ({ input, tenant, actor, audit, fail }) => {
    const { version: seen, reminderDays, prepaidForRenewal, autoRenewNewProducts } = input;
    const { version, ...before } = await lockSettings(tenant);
    const after = {
      reminderDays: [...new Set(reminderDays)].sort((a, b) => b - a),
      ...{ prepaidForRenewal, autoRenewNewProducts },
    };
    if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) {
      audit.unchanged();
      return viewSettings(actor, { ...before, version });
    }
    // A repetition after a lost answer has found its own change above.
    if (version !== seen) return fail('renewal.settings_changed_meanwhile', {});
    const stored = { ...after, version: version + 1 };
    await storeSettings(tenant, stored);
    audit.organization(tenant.organizationId, { before: { ...before } as never, after });
    return viewSettings(actor, stored);
  },
);

const sorted = ({
  reminderDays,
  prepaidForRenewal,
  autoRenewNewProducts,
}: {
  readonly reminderDays: readonly number[];
  readonly prepaidForRenewal: string;
  readonly autoRenewNewProducts: boolean;
}) => [[...reminderDays].sort((a, b) => b - a), prepaidForRenewal, autoRenewNewProducts];
