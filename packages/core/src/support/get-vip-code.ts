import { getVipCode } from '@atrium/contracts/support/get-vip-code';
import { implement } from '../kernel/implement.ts';
import { currentVipCode } from './current-code.ts';
import { usablePremiumSupport, viewVip } from './vip-view.ts';

export const getVipCodeVerb = implement(getVipCode, async ({ tenant, actor, host, now }) => {
  const product = await usablePremiumSupport(tenant, actor);
  if (!product) return { vip: null };
  return { vip: viewVip(await currentVipCode(tenant, { host, now }), product, host) };
});
