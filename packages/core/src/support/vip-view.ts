import type { SupportChannel } from '@atrium/contracts/catalogue/catalogue-types';
import type { VipView } from '@atrium/contracts/support/support-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listPremiumSupport } from '@atrium/db/support/code-queries';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
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
  product: PremiumSupport,
  host: Pick<Host, 'support' | 'catalogue'>,
): VipView {
  return {
    ...{ code, endsAt, productId: product.id, productName: product.name },
    channels: channelsOf(host.support, planOf(host, product)?.channels ?? ['ticket']),
  };
}

type PremiumSupport = { readonly id: string; readonly name: string; readonly plan: string | null };

const planOf = ({ catalogue }: Pick<Host, 'catalogue'>, { plan }: PremiumSupport) =>
  plan === null ? null : findPlan(catalogue, 'product.premium_support', plan);

/** What the plan includes and the provider has set up; a ticket is a message, which there always is. */
function channelsOf(
  { phone, chatUrl, email }: SupportContact,
  included: readonly SupportChannel[],
): VipView['channels'] {
  const addresses = { phone, chat: chatUrl, ticket: email };
  return included.flatMap((kind) => {
    const address = addresses[kind];
    return address === null ? [] : [{ kind, address }];
  });
}
