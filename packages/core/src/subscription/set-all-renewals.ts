import { setAllRenewals } from '@atrium/contracts/subscription/set-all-renewals';
import { setAllAutoRenew } from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';

export const setAllRenewalsVerb = implement(setAllRenewals, async ({ input, tenant, audit }) => {
  const { autoRenew } = input;
  const changed = await setAllAutoRenew(tenant, autoRenew);
  if (changed.length === 0) audit.unchanged();
  else audit.organization(tenant.organizationId, { after: { autoRenew, products: changed.length } });
  return { changed: changed.length };
});
