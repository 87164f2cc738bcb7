import { finishPaymentMethod } from '@atrium/contracts/payment-method/finish-payment-method';
import { newId } from '@atrium/db/client/new-id';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  countPaymentMethods,
  findPaymentMethodByToken,
  insertPaymentMethod,
} from '@atrium/db/payment/payment-method-queries';
import { findProviderCustomer } from '@atrium/db/payment/provider-event-queries';
import { implementPrepared } from '../kernel/implement.ts';
import type { StoredMethod } from '../payment/payment-provider.ts';
import { viewPaymentMethod } from './payment-method-view.ts';

type Entered = { readonly provider: string; readonly method: StoredMethod };

/** Only what this organization has entered at the provider counts, whoever brings the reference. */
export const finishPaymentMethodVerb = implementPrepared(
  finishPaymentMethod,
  async ({ input, tenant, host }): Promise<Entered | null> => {
    for (const provider of host.paymentProviders) {
      const customerToken = await findProviderCustomer(tenant, provider.name);
      if (customerToken === null) continue;
      const setup = await provider.readSetup(input.reference);
      if (setup?.method && setup.customerToken === customerToken)
        return { provider: provider.name, method: setup.method };
    }
    return null;
  },
  async ({ tenant, host, actor, prepared, now, audit, fail }) => {
    if (!prepared) return fail('payment_method.not_entered', {});
    const { provider, method } = prepared;
    await lockMoney(tenant);
    const known = await findPaymentMethodByToken(tenant, provider, method.token);
    if (known) {
      audit.unchanged();
      return viewPaymentMethod(host, known, now);
    }
    const { kind, brand, lastDigits, validThrough } = method;
    const row = {
      ...{ id: newId(), provider, providerToken: method.token, kind, brand, lastDigits, validThrough },
      ...{ name: nameOf(method), isDefault: (await countPaymentMethods(tenant)) === 0 },
      ...{ createdBy: actor.accountId, createdAt: now },
    };
    await insertPaymentMethod(tenant, row);
    audit.organization(tenant.organizationId, { targetId: row.id, after: { kind, brand, lastDigits } });
    return viewPaymentMethod(host, row, now);
  },
);

const nameOf = ({ brand, lastDigits }: StoredMethod): string =>
  lastDigits === '' ? brand : `${brand} ${lastDigits}`;
