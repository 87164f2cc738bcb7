import { setAllRenewals } from '@atrium/contracts/subscription/set-all-renewals';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { resumeAttempts } from '@atrium/db/renewal/attempt-queries';
import { setAllAutoRenew } from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';

export const setAllRenewalsVerb = implement(setAllRenewals, async ({ input, tenant, audit }) => {
  const { autoRenew } = input;
  // Money first, as wherever renewals are charged.
  await lockMoney(tenant);
  const changed = await setAllAutoRenew(tenant, autoRenew);
  if (autoRenew && changed.length > 0) await resumeAttempts(tenant, changed);
  if (changed.length === 0) audit.unchanged();
  else audit.organization(tenant.organizationId, { after: { autoRenew, products: changed.length } });
  return { changed: changed.length };
});
