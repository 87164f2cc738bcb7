import { type ProductState, productTransitions } from '@atrium/billing/state/product-states';
import { mayTransition } from '@atrium/billing/state/state-machine';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockProducts, updateProductRow } from '@atrium/db/product/change-product-queries';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';

/**
 * The one way in which a verb moves a product from state to state (PROD-2): along the state machine, recorded, with
 * the row held. False when it is there already. An action that uses it declares `product.not_in_state`.
 */
export async function changeProductState(
  tenant: TenantScope,
  { productId, to, now }: { readonly productId: string; readonly to: ProductState; readonly now: Date },
  audit: AuditRecorder,
): Promise<boolean> {
  const [product] = await lockProducts(tenant, [productId]);
  if (!product) throw new DomainError('request.not_found', {});
  if (product.state === to) return false;
  if (!mayTransition(productTransitions, product.state, to))
    throw new DomainError('product.not_in_state', {});
  await updateProductRow(tenant, productId, { state: to, stateChangedAt: now });
  audit.organization(tenant.organizationId, {
    ...{ event: 'product.changeState', targetId: productId },
    ...{ before: { state: product.state }, after: { state: to } },
  });
  return true;
}
