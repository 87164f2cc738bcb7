import type { VipView } from '@atrium/contracts/support/support-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listPremiumSupport } from '@atrium/db/support/code-queries';
import type { Actor } from '../kernel/actor.ts';
import type { Host, SupportContact } from '../kernel/host.ts';

/** The first product of premium support whose code the reader may use (SUP-2). */
export async function usablePremiumSupport(tenant: TenantScope, actor: Actor) {
  const products = await listPremiumSupport(tenant);
  return products.find(({ id }) => {
    const resource = { type: 'product.premium_support', id } as const;
    return actor.may('product.premium_support.use', resource).allowed;
  });
}

export function viewVip(
  { code, endsAt }: Pick<VipView, 'code' | 'endsAt'>,
  product: { readonly id: string; readonly name: string },
  host: Pick<Host, 'support'>,
): VipView {
  return {
    ...{ code, endsAt, productId: product.id, productName: product.name },
    channels: channelsOf(host.support),
  };
}

function channelsOf({ phone, chatUrl, email }: SupportContact): VipView['channels'] {
  return [
    ...(phone === null ? [] : [{ kind: 'phone' as const, address: phone }]),
    ...(chatUrl === null ? [] : [{ kind: 'chat' as const, address: chatUrl }]),
    { kind: 'email', address: email },
  ];
}
