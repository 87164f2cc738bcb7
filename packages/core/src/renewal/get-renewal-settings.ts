import { getRenewalSettings } from '@atrium/contracts/renewal/get-renewal-settings';
import { getSettings } from '@atrium/db/renewal/settings-queries';
import { implement } from '../kernel/implement.ts';
import { viewSettings } from './settings-view.ts';

export const getRenewalSettingsVerb = implement(getRenewalSettings, async ({ tenant, actor }) =>
  viewSettings(actor, await getSettings(tenant)),
);
