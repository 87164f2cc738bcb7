import { renewVipCode } from '@atrium/contracts/support/renew-vip-code';
import { listPremiumSupport } from '@atrium/db/support/code-queries';
import { implement } from '../kernel/implement.ts';
import { renewedVipCode } from './current-code.ts';
import { viewVip } from './vip-view.ts';

export const renewVipCodeVerb = implement(
  renewVipCode,
  async ({ resource, tenant, host, now, audit, notFound }) => {
    // Other types of product can be used as well; they have no code.
    const product = (await listPremiumSupport(tenant)).find(({ id }) => id === resource.id) ?? notFound();
    const renewed = await renewedVipCode(tenant, { host, now });
    audit.organization(tenant.organizationId, { targetId: product.id });
    return viewVip(renewed, product, host);
  },
);
