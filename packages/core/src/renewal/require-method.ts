import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { PaymentChoiceField } from '@atrium/contracts/renewal/payment-choice';
import type { TenantScope } from '@atrium/db/client/scopes';
import { hasMethod } from '@atrium/db/subscription/subscription-queries';

/** A stored method of another organization is as unknown as one of nobody; asked before anything else is refused. */
export async function requireMethod(tenant: TenantScope, choice: PaymentChoiceField): Promise<void> {
  if (choice.kind === 'stored' && !(await hasMethod(tenant, choice.paymentMethodId)))
    throw new DomainError('request.not_found', {});
}
